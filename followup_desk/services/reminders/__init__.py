# SPDX-License-Identifier: MIT
"""Reminders: what is due is brought to the user once, and what they answer is done (DESIGN section 5)."""
