# SPDX-License-Identifier: MIT
"""Merging two contacts, and the list of those who may be doubles."""
