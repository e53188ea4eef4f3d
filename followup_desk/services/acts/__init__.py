# SPDX-License-Identifier: MIT
"""The acts: one function an intention, one transaction, one commit. They raise `Refused` and then changed nothing."""
