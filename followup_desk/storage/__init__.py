# SPDX-License-Identifier: MIT
"""The desk's SQLite file: tables, numbered migrations, the journal, and named questions in a file a subject."""
