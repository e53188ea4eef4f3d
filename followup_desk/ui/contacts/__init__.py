# SPDX-License-Identifier: MIT
"""The left pane: the lists of contacts."""
