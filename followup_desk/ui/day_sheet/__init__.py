# SPDX-License-Identifier: MIT
"""The day sheet: today and the next day on one page."""
