# SPDX-License-Identifier: MIT
"""Tests of the scripts in packaging/."""
