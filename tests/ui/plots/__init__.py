# SPDX-License-Identifier: MIT
"""Tests of the pages in the middle."""
