# SPDX-License-Identifier: MIT
"""Reminders in the window: the banner of what has come due, whether notices reach the screen, and the test of it."""
