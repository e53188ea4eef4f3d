# SPDX-License-Identifier: MIT
"""Follow-up Desk: who is due, why, by which channel, and what to bring; one local database, no account.

The version stands in pyproject.toml alone and is read back from the installed metadata.
"""
