# SPDX-License-Identifier: MIT
"""An import that was, as a row of words: when, from which file, how many, and how it stands with it."""

from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication

from followup_desk.services.imports.batches import Batch
from followup_desk.ui.imports.file_words import short_name
from followup_desk.ui.imports.import_words import counts_of
from followup_desk.ui.look.due_words import short_day

translate = QCoreApplication.translate


def batch_row(batch: Batch, zone: tzinfo | None, today: date) -> tuple[str, str, str, str]:
    """When, file, what came in, state."""
    at = batch.at.astimezone(zone)
    counts = counts_of(batch.created, batch.updated, batch.unchanged, batch.skipped)
    return f"{short_day(at.date(), today)}, {at:%H:%M}", short_name(batch.file), counts, _state(batch.state)


def _state(state: str) -> str:
    return {
        "done": "",
        "running": translate("batch_words", "not ended"),
        "taken back": translate("batch_words", "taken back"),
        "cancelled": translate("batch_words", "cancelled"),
    }.get(state, state)
