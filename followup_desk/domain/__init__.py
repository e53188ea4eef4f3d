# SPDX-License-Identifier: MIT
"""Records, words, dates and rules: the standard library only, and the time is always passed in."""
