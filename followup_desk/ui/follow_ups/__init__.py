# SPDX-License-Identifier: MIT
"""The right pane: who is due, and the dialogs on one follow-up."""
