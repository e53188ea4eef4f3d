# SPDX-License-Identifier: MIT
"""What the desk can be asked and told: the only door from window and command line to rules and storage."""
