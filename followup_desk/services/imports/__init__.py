# SPDX-License-Identifier: MIT
"""Bringing people in from files, each import a batch that can be taken back."""
