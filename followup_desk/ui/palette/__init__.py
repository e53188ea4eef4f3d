# SPDX-License-Identifier: MIT
"""The command palette: what it finds, and the line that it is typed into."""
