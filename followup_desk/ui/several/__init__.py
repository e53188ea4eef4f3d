# SPDX-License-Identifier: MIT
"""What is done with several people at once."""
