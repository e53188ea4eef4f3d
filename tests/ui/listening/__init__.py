# SPDX-License-Identifier: MIT
"""The window by the screen reader's tree alone: over the accessibility bus, as a screen reader gets it."""
