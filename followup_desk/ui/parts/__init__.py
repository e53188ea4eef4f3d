# SPDX-License-Identifier: MIT
"""Small widgets that more than one pane or dialog uses."""
