# SPDX-License-Identifier: MIT
"""Colours, type, icons, and how things are painted and dates worded."""
