# SPDX-License-Identifier: MIT
"""The way from people who were brought in to first steps with those who matter."""
