# SPDX-License-Identifier: MIT
"""The main window, what it is wired from, and the dialogs of the menus."""
