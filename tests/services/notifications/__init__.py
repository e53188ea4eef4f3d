# SPDX-License-Identifier: MIT
"""Tests of followup_desk/services/acts."""
