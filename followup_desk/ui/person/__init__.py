# SPDX-License-Identifier: MIT
"""The middle pane: one person and their timeline."""
