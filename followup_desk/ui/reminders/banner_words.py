# SPDX-License-Identifier: MIT
"""What the banner says of what has come due."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.records import FollowUpCard
from followup_desk.services import wording
from followup_desk.ui.follow_ups import follow_up_words

translate = QCoreApplication.translate
NAMED = 3
"""So many of several are named."""


def words(count: int, first: Sequence[FollowUpCard], now: datetime) -> tuple[str, str]:
    """In bold, and beside it. Of several the first are named."""
    if count == 1:
        return _of_one(first[0], now), follow_up_words.reason_text(first[0])
    due = translate("banner_words", "{count} follow-ups have come due").format(count=follow_up_words.number(count))
    named = [follow_up_words.named(card.name) for card in first[:NAMED]]
    more = count - len(named)
    if more:
        named.append(translate("banner_words", "{count} more").format(count=follow_up_words.number(more)))
    return due, ", ".join(named)


def _of_one(card: FollowUpCard, now: datetime) -> str:
    due = translate("banner_words", "{channel}: {name}, {when}")
    channel = wording.channel(card.follow_up.channel)
    return due.format(channel=channel, name=follow_up_words.named(card.name), when=follow_up_words.chip(card, now)[0])
