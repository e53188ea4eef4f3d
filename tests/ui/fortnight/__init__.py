# SPDX-License-Identifier: MIT
"""Two simulated weeks in the real window, by keys alone; what the pages say at their end is counted a second time."""
