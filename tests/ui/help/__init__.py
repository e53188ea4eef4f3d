# SPDX-License-Identifier: MIT
"""Tests of followup_desk/ui/help."""
