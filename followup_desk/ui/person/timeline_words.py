# SPDX-License-Identifier: MIT
"""An entry of the timeline in words: its title, chips, moment, month, and what a screen reader says."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from followup_desk.domain.date_names import in_full
from followup_desk.domain.moments import local
from followup_desk.domain.records import Interaction
from followup_desk.domain.words import Outcome
from followup_desk.services import wording
from followup_desk.ui.look import promise_chips
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.due_words import Tone, month_name
from followup_desk.ui.look.zone_words import city

translate = QCoreApplication.translate

_SPOKEN_NOTES = 600


def title(entry: Interaction) -> str:
    """What kind of thing happened, and with whom else."""
    kind = wording.channel(entry.kind)
    if not entry.present:
        return kind
    return translate("timeline", "{kind} with {names}").format(kind=kind, names=joined(entry.present, ", "))


def chips(entry: Interaction, *, customer: bool = False) -> list[tuple[str, Tone]]:
    """Who began, how it ended, what became of a promise by it, what was given; in this order.

    `customer`: it is one's timeline, on which yes and no without an opportunity mean well and unwell (R11).
    """
    found: list[tuple[str, Tone]] = []
    if entry.incoming:
        found.append((translate("timeline", "from them"), "mute"))
    if entry.outcome:
        found.append(outcome_chip(entry.outcome, care=customer and entry.opportunity_id is None))
    found += [promise_chips.whole(promise) for promise in entry.promises]
    if entry.significant:
        found.append((translate("timeline", "significant"), "mute"))
    found += [(translate("timeline", "gave: {title}").format(title=isolate(each)), "calm") for each in entry.gave]
    return found


def outcome_chip(outcome: Outcome, *, care: bool = False) -> tuple[str, Tone]:
    """The word and the tone of an outcome. `care`: nothing was being sold."""
    if care and outcome in (Outcome.YES, Outcome.NO):
        well = outcome is Outcome.YES
        return (translate("timeline", "all well"), "ok") if well else (translate("timeline", "concern"), "now")
    words: dict[Outcome, tuple[str, Tone]] = {
        Outcome.YES: (translate("timeline", "yes"), "ok"),
        Outcome.NO: (translate("timeline", "no"), "mute"),
        Outcome.NEXT_STEP: (translate("timeline", "next step"), "ok"),
        Outcome.PUSHED_OFF: (translate("timeline", "put off"), "now"),
        Outcome.NO_ANSWER: (translate("timeline", "no answer"), "mute"),
    }
    return words[outcome]


def moment(entry: Interaction, zone: str) -> str:
    """When it was, on the clocks of where it was: "Mon 16 Nov, 11:20 · 6 min", with the place if not here."""
    at, place = _at_and_where(entry, zone)
    parts = [f"{_short_day(at)}, {at:%H:%M}"]
    if place != zone:
        parts.append(city(place))
    if entry.minutes:
        parts.append(translate("timeline", "{count} min").format(count=entry.minutes))
    return " · ".join(parts)


def month(entry: Interaction, zone: str) -> str:
    """The heading it belongs under: "November 2026"."""
    return month_name(local(entry.at, zone).date())


def spoken(entry: Interaction, zone: str, *, customer: bool = False) -> str:
    """The entry read out: what, when, how it ended, and the beginning of the notes."""
    at, _place = _at_and_where(entry, zone)
    when = f"{in_full(at.date())}, {at:%H:%M}"
    words = ", ".join([title(entry), when, *(text for text, _ in chips(entry, customer=customer))])
    notes = " ".join(entry.notes[:_SPOKEN_NOTES].split())
    return f"{words}. {notes}" if notes else words


def characters(count: int) -> str:
    """The line below notes that are longer than what is shown."""
    return translate("timeline", "Show all, {count} characters").format(count=QLocale().toString(count))


def _at_and_where(entry: Interaction, here: str) -> tuple[datetime, str]:
    """On the clocks of where it was; on ours when this computer does not know that zone."""
    place = entry.zone or here
    try:
        return local(entry.at, place), place
    except ValueError:
        return local(entry.at, here), here


def _short_day(at: datetime) -> str:
    return QLocale().toString(QDate(at.year, at.month, at.day), translate("dates", "ddd d MMM"))
