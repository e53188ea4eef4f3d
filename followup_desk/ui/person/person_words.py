# SPDX-License-Identifier: MIT
"""A contact in words for the head and the facts strip: job, preferences, needs, what to remember, the opportunity."""

from calendar import isleap
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from followup_desk.domain.punctuation import with_semicolons
from followup_desk.domain.records import Contact, Method, Occasion, Opportunity, Relation
from followup_desk.domain.stored_words import shown
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind, Outcome, Stage
from followup_desk.services import wording
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.due_words import Tone, day_and_month

translate = QCoreApplication.translate
_NOTE = 400
"""Characters of a note beside the facts; the rest of it is where it is edited."""


def name_shown(contact: Contact) -> str:
    """The name, or a word for somebody without one."""
    return contact.name.display.strip() or translate("person_words", "No name")


def job(contact: Contact) -> list[str]:
    """Title and organisation, as far as known."""
    position = contact.present_position
    return [part for part in (position.title, position.organisation) if part] if position else []


def preference(contact: Contact) -> str:
    """The channel and the hours that the contact prefers: "prefers phone, 9-12"."""
    parts = [_channel_word(contact.prefers) if contact.prefers else "", contact.hours]
    wishes = ", ".join(part for part in parts if part)
    return translate("person_words", "prefers {wishes}").format(wishes=wishes) if wishes else ""


def newsletter(contact: Contact) -> str:
    """How it stands with the newsletter; empty while nobody spoke of it."""
    return {
        Newsletter.PROPOSED: translate("person_words", "newsletter offered"),
        Newsletter.AGREED: translate("person_words", "gets the newsletter"),
        Newsletter.DECLINED: translate("person_words", "no newsletter"),
        Newsletter.LEFT: translate("person_words", "left the newsletter"),
    }.get(contact.newsletter, "")


def stage_chip(contact: Contact) -> tuple[str, Tone]:
    """The stage beside the name; empty where they have none."""
    tones: dict[Stage, Tone] = {Stage.CUSTOMER: "ok", Stage.PROSPECT: "calm"}
    return (wording.stage(contact.stage), tones.get(contact.stage, "mute")) if contact.stage else ("", "mute")


def first_method(methods: Iterable[Method], kind: MethodKind) -> str:
    """The number or address to use: the first that is not known to be dead; empty when there is none."""
    usable = (m.value for m in methods if m.kind is kind and m.state in ("ok", ""))
    return next(usable, "")


def needs(contact: Contact) -> str:
    """What they need, all of it."""
    return with_semicolons(isolate(fact.text) for fact in contact.facts if fact.kind == "need")


def remember(contact: Contact, today: date) -> str:
    """Days that come, soonest first, who is close to them, all other facts, and the note; tags stand in the head."""
    days = sorted((next_date(o, today) or date.max, occasion(o, today)) for o in contact.occasions)
    close = [relation(each) for each in contact.relations if each.name]
    facts = [fact.text for fact in contact.facts if fact.kind != "need"]
    note = [" ".join(contact.note[:_NOTE].split())] if contact.note.strip() else []
    return joined([text for _, text in days] + close + facts + note)


def relation(kept: Relation) -> str:
    """Somebody close to the contact: "Spouse: Maria". The role is the user's own word."""
    role = shown(kept.role)
    role = role[:1].upper() + role[1:]
    return translate("person_words", "{role}: {name}").format(role=isolate(role), name=isolate(kept.name))


def occasion(kept: Occasion, today: date) -> str:
    """A day to remember: "Inês turns 8 on 29 Nov", "Birthday 24 Nov"; no year that nobody gave is made up."""
    next_day = next_date(kept, today)
    if kept.kind is OccasionKind.BIRTHDAY and next_day and kept.date.year:
        said = (
            translate("person_words", "{name} turns {age} on {day}")
            if kept.whose
            else translate("person_words", "Turns {age} on {day}")
        )
        return said.format(name=isolate(kept.whose), age=next_day.year - kept.date.year, day=_short(next_day))
    what = _occasion_word(kept.kind)
    day = _short(next_day) if next_day else kept.date.text()
    if kept.whose:
        return translate("person_words", "{name}: {what} {day}").format(name=isolate(kept.whose), what=what, day=day)
    return f"{what} {day}"


def next_date(kept: Occasion, today: date) -> date | None:
    """When the day comes next, today included; None while day or month is unknown."""
    if not kept.date.month or not kept.date.day:
        return None
    this = _in_year(kept, today.year)
    return this if this >= today else _in_year(kept, today.year + 1)


def opportunity_title(one: Opportunity, today: date) -> str:
    """The title and when the offer went out: "Spring order · offer 9 Nov"."""
    if one.proposal_on is None:
        return one.title
    day = _short(one.proposal_on, with_year=one.proposal_on.year != today.year)
    return translate("person_words", "{title} · offer {day}").format(title=isolate(one.title), day=day)


def opportunity_text(one: Opportunity) -> str:
    """The concern that is open, else the amount, else a word."""
    if one.concern:
        return translate("person_words", "{concern} still open").format(concern=isolate(one.concern))
    if one.amount is not None:
        return amount(one)
    return translate("person_words", "No open concern")


def amount(one: Opportunity) -> str:
    """What it is worth: "12,000 EUR"; empty where nobody knows."""
    return "" if one.amount is None else f"{QLocale().toString(one.amount)} {one.currency or ''}".strip()


def touches(one: Opportunity, to_a_yes: int | None = None) -> str:
    """How often the user got in touch over it, and after how many times their own yeses came, where that is known."""
    said = (
        translate("person_words", "1 touch")
        if one.touches == 1
        else translate("person_words", "{count} touches").format(count=one.touches)
    )
    if to_a_yes is None:
        return said
    return translate("person_words", "{touches}; your yeses: about {count}").format(touches=said, count=to_a_yes)


def ended_opportunity(one: Opportunity) -> str:
    """What stands where nothing is open any more."""
    said = (
        translate("person_words", "None open. “{title}” ended with a yes.")
        if one.answer is Outcome.YES
        else translate("person_words", "None open. “{title}” ended with a no.")
    )
    return said.format(title=isolate(one.title))


def open_opportunities(all_of_them: list[Opportunity]) -> list[Opportunity]:
    """Those without an answer yet."""
    return [one for one in all_of_them if one.answer is None]


def _channel_word(kind: Kind) -> str:
    return translate("person_words", "phone") if kind is Kind.CALL else wording.channel_in_words(kind)


def _occasion_word(kind: OccasionKind) -> str:
    return {
        OccasionKind.BIRTHDAY: translate("person_words", "Birthday"),
        OccasionKind.WEDDING: translate("person_words", "Wedding day"),
        OccasionKind.WORK_ANNIVERSARY: translate("person_words", "Work anniversary"),
        OccasionKind.GRADUATION: translate("person_words", "Graduation"),
        OccasionKind.HOLIDAY: translate("person_words", "Holiday"),
        OccasionKind.OTHER: translate("person_words", "Occasion"),
    }[kind]


def _in_year(kept: Occasion, year: int) -> date:
    month, day = kept.date.month or 1, kept.date.day or 1
    if (month, day) == (2, 29) and not isleap(year):
        return date(year, 3, 1) if kept.leap_day == 1 else date(year, 2, 28)
    return date(year, month, day)


def _short(day: date, *, with_year: bool = False) -> str:
    return day_and_month(day, with_year=with_year)
