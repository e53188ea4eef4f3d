# SPDX-License-Identifier: MIT
"""The rules of following up, one subject a file: records and a moment in, proposals with reasons out."""
