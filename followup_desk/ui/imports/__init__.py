# SPDX-License-Identifier: MIT
"""Bringing people in from files: the dialog, its pages, and the list of imports."""
