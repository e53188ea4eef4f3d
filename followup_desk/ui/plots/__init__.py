# SPDX-License-Identifier: MIT
"""Plots of one's own follow-up: small painters of our own, for the screen and for paper."""
