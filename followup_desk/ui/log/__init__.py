# SPDX-License-Identifier: MIT
"""The log at the top of the timeline."""
