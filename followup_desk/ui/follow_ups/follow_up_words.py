# SPDX-License-Identifier: MIT
"""The words of the follow-ups pane: headings, chips, the buttons of a card, and what a screen reader says."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from followup_desk.domain.punctuation import quoted
from followup_desk.domain.records import FollowUp, FollowUpCard
from followup_desk.services import agenda, when, wording
from followup_desk.services.agenda import COUNT_LIMIT
from followup_desk.services.desk import Desk
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.due_words import Tone, chip_for, snoozed
from followup_desk.ui.look.zone_words import both_clocks, moment_there

translate = QCoreApplication.translate
_SPOKEN_CHARACTERS = 600
_TITLE_CHARACTERS = 60


def heading_title(section: str) -> str:
    """The name of a group."""
    return {
        "overdue": translate("follow_up_words", "Overdue"),
        "today": translate("follow_up_words", "Today"),
        "snoozed": translate("follow_up_words", "Later today"),
        "week": translate("follow_up_words", "This week"),
        "later": translate("follow_up_words", "Later"),
    }[section]


def heading_text(section: str, count: int) -> str:
    """The name of a group and how many it holds."""
    return f"{heading_title(section)} {group_count(section, count)}"


def group_count(section: str, count: int) -> str:
    """How many a group holds; of those to come the desk counts no further than it says: 1,000+."""
    more = "+" if section in ("week", "later") and count >= COUNT_LIMIT else ""
    return number(count) + more


def more_text(left: int) -> str:
    """What stands below a group of which only the first are shown."""
    if left == 1:
        return translate("follow_up_words", "Show 1 more")
    return translate("follow_up_words", "Show more")


def number(count: int) -> str:
    """A count as the user's language groups it: 2,418."""
    return QLocale().toString(count)


def button_text(action: str) -> str:
    """What a button of a card says."""
    return {
        "done": translate("follow_up_words", "Done"),
        "snooze": translate("follow_up_words", "Snooze"),
        "move": translate("follow_up_words", "Move"),
        "why": translate("follow_up_words", "Why?"),
    }[action]


def chip(card: FollowUpCard, now: datetime) -> tuple[str, Tone]:
    """How near it is, or until when it is snoozed; a moment that reads otherwise on the contact's clocks is given on
    both."""
    until = agenda.asleep_until(card.follow_up, now)
    if until is not None:
        return snoozed(until, now), "mute"
    due = card.follow_up.due
    text, tone = chip_for(due, now)
    if tone == "late" or due.at is None:
        return text, tone
    return both_clocks(text, moment_there(due.at, str(now.tzinfo), zone_of(card), short=True)), tone


def zone_of(card: FollowUpCard) -> str | None:
    """By which clocks they live, or the moment was meant."""
    return card.contact_zone or card.follow_up.due.zone


def spoken(card: FollowUpCard, now: datetime) -> str:
    """The whole card in a line or two."""
    channel = wording.channel(card.follow_up.channel)
    line = f"{named(card.name)}, {channel}, {chip(card, now)[0]}"
    if card.follow_up.promised:
        line = translate("follow_up_words", "{card}, promised").format(card=line)
    reason = wording.what_for(card.follow_up)[:_SPOKEN_CHARACTERS]
    return ". ".join(part for part in (line, about(card), reason) if part)


def reason_text(card: FollowUpCard) -> str:
    """Why it is there, with an open concern first; where nobody said why, at least what is to be done.

    That it was promised is said first: it is why it stands before what is longer overdue. Then the opportunity that it
    is about, where it could be another.
    """
    reason = wording.what_for(card.follow_up) or wording.channel(card.follow_up.channel)
    if card.opportunity:
        reason = joined([about(card), reason])
    return (
        translate("follow_up_words", "Promised: {reason}").format(reason=reason) if card.follow_up.promised else reason
    )


def about(card: FollowUpCard) -> str:
    """The opportunity that it belongs to, where several are open with them."""
    title = " ".join(card.opportunity[:_TITLE_CHARACTERS].split())
    return quoted(isolate(title)) if title else ""


def named(name: str) -> str:
    """A name to show; somebody without one is still somebody."""
    return name.strip() or translate("follow_up_words", "No name")


def channel_and_day(desk: Desk, follow_up: FollowUp) -> str:
    """ "Call, Tuesday 24 November 2026, 10:00, in 3 days": what a dialog is about."""
    day = when.echo(follow_up.due, desk.now(), desk.zone)
    return f"{wording.channel(follow_up.channel)}, {day}"


def as_sentence(text: str) -> str:
    """With a full stop where it has no end of its own, so that another sentence can follow."""
    return text if not text or text.rstrip("\u2069")[-1:] in set(".?!…。？！") else f"{text}."
