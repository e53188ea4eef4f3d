# SPDX-License-Identifier: MIT
"""Emails and appointments that come as files and become logs."""
