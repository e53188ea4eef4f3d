# SPDX-License-Identifier: MIT
"""Tests of the day sheet in the window."""
