# SPDX-License-Identifier: MIT
"""The program's icon in the system's tray: how many are due, and a short menu."""
