# SPDX-License-Identifier: MIT
"""The window: panes and dialogs, files named by pane; they ask services and never know storage."""
