# SPDX-License-Identifier: MIT
"""Two contacts in words, line by line: where one is to be picked, and what is kept from both."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.joining import Difference
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.partial_words import say
from followup_desk.domain.records import Contact, Name
from followup_desk.domain.words import Kind, MethodKind, Stage
from followup_desk.services import people, wording
from followup_desk.services.acts import merging
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.places import country_name
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.person import person_words

translate = QCoreApplication.translate
_SHOWN_PARTS = 20


@dataclass(frozen=True)
class Choice:
    """A line: the same field of both, in words. `takes_other` where the one who joins says the better."""

    field: str
    title: str
    keep: str
    other: str
    takes_other: bool = False


@dataclass(frozen=True)
class Pair:
    """Two contacts as they are shown side by side."""

    keep: Contact
    other: Contact
    choices: tuple[Choice, ...]
    both: tuple[Choice, ...]


def pair_of(desk: Desk, keep_id: int, other_id: int) -> Pair:
    """Raises Refused when one of them is gone."""
    keep, other = people.living(desk, keep_id), people.living(desk, other_id)
    choices = (
        Choice(found.field, _title(found.field), *_texts(desk, found), found.takes_other)
        for found in merging.differences(desk, keep_id, other_id)
    )
    return Pair(keep, other, tuple(choices), _both(desk, keep, other))


def rule_in_words() -> str:
    """What becomes of the rest, in one line."""
    return translate(
        "merge_words",
        "What you do not pick stays as a fact (a stage or a photo does not). Numbers, addresses, notes, follow-ups and"
        " both histories come together. Undo takes it all apart again.",
    )


def _both(desk: Desk, keep: Contact, other: Contact) -> tuple[Choice, ...]:
    """Lines of which at least one of them has something."""
    lines = []
    for field, title, text in _shared(desk):
        said = text(keep), text(other)
        if any(said):
            lines.append(Choice(field, title, *said))
    return tuple(lines)


def _shared(desk: Desk) -> tuple[tuple[str, str, Callable[[Contact], str]], ...]:
    today = desk.today()
    return (
        ("phones", translate("merge_words", "Phone"), lambda who: _methods(who, MethodKind.PHONE)),
        ("emails", translate("merge_words", "Email"), lambda who: _methods(who, MethodKind.EMAIL)),
        ("addresses", translate("merge_words", "Address"), lambda who: _methods(who, MethodKind.ADDRESS)),
        ("urls", translate("merge_words", "Web page"), lambda who: _methods(who, MethodKind.URL)),
        ("positions", translate("merge_words", "Work"), _work),
        ("needs", translate("merge_words", "Needs"), person_words.needs),
        ("remember", translate("merge_words", "Remember"), lambda who: person_words.remember(who, today)),
        ("note", translate("merge_words", "Note"), lambda who: who.note.strip()[:500]),
        ("touch", translate("merge_words", "Last touch"), lambda who: _last_touch(desk, who)),
    )


def _methods(contact: Contact, kind: MethodKind) -> str:
    return _lines([" ".join(each.value.split()) for each in contact.methods if each.kind is kind])


def _work(contact: Contact) -> str:
    return _lines([", ".join(part for part in (job.title, job.organisation) if part) for job in contact.positions])


def _lines(texts: list[str]) -> str:
    return "\n".join(isolate(text) for text in texts[:_SHOWN_PARTS])


def _last_touch(desk: Desk, contact: Contact) -> str:
    if contact.last_touch_at is None:
        return ""
    return short_day(contact.last_touch_at.astimezone(desk.now().tzinfo).date(), desk.today())


def _title(field: str) -> str:
    """The field's name; the field itself where it is a newer one."""
    return {
        "name": translate("merge_words", "Name"),
        "birthday": translate("merge_words", "Birthday"),
        "organisation": translate("merge_words", "Present job"),
        "stage": translate("merge_words", "Stage"),
        "prefers": translate("merge_words", "Prefers"),
        "hours": translate("merge_words", "Hours"),
        "zone": translate("merge_words", "Time zone"),
        "country": translate("merge_words", "Country"),
        "referrer": translate("merge_words", "Referred by"),
        "cadence": translate("merge_words", "In touch"),
        "photo": translate("merge_words", "Photo"),
    }.get(field, field)


def _texts(desk: Desk, found: Difference) -> tuple[str, str]:
    return _text(desk, found.field, found.keep), _text(desk, found.field, found.other)


def _text(desk: Desk, field: str, value: object) -> str:
    """A value in words."""
    match field, value:
        case "photo", _:
            return translate("merge_words", "The one above")
        case "referrer", int():
            return named(people.name_of(desk, value))
        case "country", str():
            return country_name(value)
        case "zone", str():
            return value.replace("_", " ")
        case "cadence", str():
            return translate("merge_words", "every {days} days").format(days=value)
        case _, Name():
            return named(value.display)
        case _, PartialDate():
            return day_in_words(value)
        case _, Stage():
            return wording.stage(value)
        case _, Kind():
            return wording.channel(value)
    return str(value)


def day_in_words(day: PartialDate) -> str:
    """A birthday as people write it: "24 November 1980"; its parts where some are not known."""
    if not (day.month and day.day):
        return day.text()
    return say(day)
