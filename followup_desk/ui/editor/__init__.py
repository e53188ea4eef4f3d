# SPDX-License-Identifier: MIT
"""The contact editor."""
