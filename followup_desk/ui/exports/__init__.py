# SPDX-License-Identifier: MIT
"""Files of people for other programs."""
