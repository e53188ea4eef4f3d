# SPDX-License-Identifier: MIT
"""Files of other programs, in and out, as records and a report of what was skipped. Knows no desk and no database."""
