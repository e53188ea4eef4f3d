# SPDX-License-Identifier: MIT
"""Notifiers: how each system shows a notice and tells what was answered. With the reminder clock
the only services that know Qt."""
