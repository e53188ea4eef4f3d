# SPDX-License-Identifier: MIT
"""Tests of the command palette."""
