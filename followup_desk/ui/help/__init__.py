# SPDX-License-Identifier: MIT
"""What the Help menu opens to be read."""
