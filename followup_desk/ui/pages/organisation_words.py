# SPDX-License-Identifier: MIT
"""The lines of an organisation's page in words: people, what is open with them, what happened."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from followup_desk.domain import partial_words
from followup_desk.domain.organisations import Employed, Happened
from followup_desk.domain.records import OpenOpportunity
from followup_desk.services import wording
from followup_desk.ui.contacts import row_words
from followup_desk.ui.look import icons
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.look.due_words import Tone, short_day
from followup_desk.ui.pages import opportunity_words
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.person import timeline_words

translate = QCoreApplication.translate

_NOTES = 400


def counts(there: int, before: int, still_open: int) -> str:
    """The line below the name: "12 people · 3 were there before · 1 open opportunity"."""
    parts = [
        _counted(there, translate("organisation", "1 person"), translate("organisation", "{count} people")),
        _counted(
            before,
            translate("organisation", "1 was there before"),
            translate("organisation", "{count} were there before"),
        ),
        _counted(
            still_open,
            translate("organisation", "1 open opportunity"),
            translate("organisation", "{count} open opportunities"),
        ),
    ]
    return joined(parts) or translate("organisation", "Nobody is there any more")


def person_line(who: Employed, now: datetime) -> Line:
    """Somebody who is or was there."""
    text, tone = row_words.chip(who.row, now) or ("", "mute")
    touched = who.last_touch_at
    touch = (
        translate("organisation", "in touch {day}").format(
            day=short_day(touched.astimezone(now.tzinfo).date(), now.date())
        )
        if touched
        else translate("organisation", "not in touch yet")
    )
    return Line(
        ("person", who.row.id),
        wording.name(who.row.display),
        joined([who.title, _time_there(who), touch]),
        "user",
        text,
        tone,
        translate("organisation", "There now") if who.is_there else translate("organisation", "There before"),
    )


def opportunity_line(each: OpenOpportunity, now: datetime) -> Line:
    """Something that is open with somebody there, as among all that are open."""
    line = opportunity_words.line_of_open(each, "age", now)
    return replace(line, key=("opportunity", line.key), heading=translate("organisation", "Open opportunities"))


def entry_line(what: Happened, zone: str) -> Line:
    """Something that happened with somebody of theirs."""
    entry = what.entry
    nothing: tuple[str, Tone] = ("", "mute")
    (text, tone), *more = timeline_words.chips(entry) or [nothing]
    notes = " ".join(entry.notes[:_NOTES].split())
    names = [wording.name(name) for name in what.names]
    return Line(
        ("entry", entry.id),
        joined([wording.channel(entry.kind), joined(names, ", ")]),
        joined([timeline_words.moment(entry, zone), *(said for said, _ in more), notes]),
        icons.kind_icon(entry.kind),
        text,
        tone,
        timeline_words.month(entry, zone),
    )


def all_people(count: int) -> Line:
    """Leads to all who are and were there."""
    words = translate("organisation", "Show all {count} people").format(count=number(count))
    return Line(("part", "people"), words, icon="users", heading=translate("organisation", "There now"))


def all_opportunities(count: int) -> Line:
    """Leads to all that is open."""
    words = translate("organisation", "Show all {count} opportunities").format(count=number(count))
    return Line(("part", "open"), words, icon="list", heading=translate("organisation", "Open opportunities"))


def number(count: int) -> str:
    """A count as the user's language groups it: 2,418."""
    return QLocale().toString(count)


def _counted(count: int, one: str, several: str) -> str:
    return "" if not count else one if count == 1 else several.format(count=number(count))


def _time_there(who: Employed) -> str:
    since = partial_words.say(who.since) if who.since else ""
    until = partial_words.say(who.until) if who.until else ""
    if since and until:
        return f"{since} – {until}"
    if until:
        return translate("organisation", "until {day}").format(day=until)
    return translate("organisation", "since {day}").format(day=since) if since else ""
