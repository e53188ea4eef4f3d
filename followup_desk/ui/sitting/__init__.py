# SPDX-License-Identifier: MIT
"""The daily sitting: the page that fills the window, and its quiet end."""
