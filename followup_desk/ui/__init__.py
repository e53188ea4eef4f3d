# SPDX-License-Identifier: MIT
"""The window: panes and dialogs, files named by pane; they ask services and never know storage."""

from followup_desk.ui import singletons

# Here, so that nothing of the window can be used without it.
singletons.keep()
