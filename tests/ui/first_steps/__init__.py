# SPDX-License-Identifier: MIT
"""Tests of followup_desk/ui/first_steps."""
