# SPDX-License-Identifier: MIT
"""People as one page of HTML that reads without the program: on a screen, on paper, by day and by night.

Nothing in it is fetched and nothing runs. Whatever is said of people stands in it as text: no word becomes markup.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from followup_desk.domain.folding import digits
from followup_desk.domain.language import QT_TRANSLATE_NOOP, spoken, translate
from followup_desk.domain.partial_words import say
from followup_desk.domain.punctuation import labelled
from followup_desk.domain.records import Contact, Method, Occasion, Photo, Position
from followup_desk.domain.stored_words import shown
from followup_desk.domain.words import MethodKind, OccasionKind, Stage
from followup_desk.exchange.html_style import STYLE

_SHOWN = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
_ADDRESS = re.compile(r"https?://[^\s\"<>\\^`{|}\x00-\x1f]+", re.IGNORECASE)
_MAILBOX = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_WAYS = {
    MethodKind.PHONE: QT_TRANSLATE_NOOP("page", "phone"),
    MethodKind.EMAIL: QT_TRANSLATE_NOOP("page", "email"),
    MethodKind.ADDRESS: QT_TRANSLATE_NOOP("page", "address"),
    MethodKind.URL: QT_TRANSLATE_NOOP("page", "url"),
}
_STATES = {
    "bounced": QT_TRANSLATE_NOOP("page", "bounced"),
    "returned": QT_TRANSLATE_NOOP("page", "returned"),
    "old": QT_TRANSLATE_NOOP("page", "old"),
}
_OCCASIONS = {
    OccasionKind.BIRTHDAY: QT_TRANSLATE_NOOP("page", "birthday"),
    OccasionKind.WEDDING: QT_TRANSLATE_NOOP("page", "wedding"),
    OccasionKind.WORK_ANNIVERSARY: QT_TRANSLATE_NOOP("page", "work anniversary"),
    OccasionKind.GRADUATION: QT_TRANSLATE_NOOP("page", "graduation"),
    OccasionKind.HOLIDAY: QT_TRANSLATE_NOOP("page", "holiday"),
    OccasionKind.OTHER: QT_TRANSLATE_NOOP("page", "occasion"),
}
_STAGES = {
    Stage.PROSPECT: QT_TRANSLATE_NOOP("page", "prospect"),
    Stage.CUSTOMER: QT_TRANSLATE_NOOP("page", "customer"),
    Stage.RESTING: QT_TRANSLATE_NOOP("page", "resting"),
    Stage.FORMER: QT_TRANSLATE_NOOP("page", "former"),
}


@dataclass(frozen=True)
class Line:
    """Something that happened or is to come: when and what in words, and what was noted of it."""

    when: str
    what: str
    text: str = ""


@dataclass(frozen=True)
class Told:
    """A person with all that the page tells of them; `history` newest first."""

    contact: Contact
    photo: Photo | None = None
    to_do: tuple[Line, ...] = ()
    history: Iterable[Line] = ()


def head(title: str, people: Iterable[tuple[int, str]] = ()) -> Iterator[str]:
    """How the page begins, with the people (by number, as shown) as a table of contents where there are any."""
    yield (
        '<!DOCTYPE html>\n<html lang="' + spoken() + '">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n"
    )
    begun = False
    for number, name in people:
        yield "" if begun else f'<nav aria-label="{escape(translate("page", "People"))}">\n<ul>\n'
        begun = True
        yield f'<li><a href="#p{number}"><bdi>{escape(name.strip() or translate("page", "(no name)"))}</bdi></a></li>\n'
    if begun:
        yield "</ul>\n</nav>\n"
    yield "<main>\n"


def person(told: Told) -> Iterator[str]:
    """One person, under a heading of their own."""
    contact = told.contact
    yield f'<article id="p{contact.id or 0}">\n{_picture(told.photo)}'
    yield f'<h2 dir="auto">{escape(contact.name.display.strip() or translate("page", "(no name)"))}</h2>\n'
    present = contact.present_position
    if present:
        yield f'<p class="job" dir="auto">{escape(_job(present))}</p>\n'
    yield from _known(contact)
    if contact.note:
        yield f'<h3>{escape(translate("page", "Note"))}</h3>\n<p class="text" dir="auto">{escape(contact.note)}</p>\n'
    yield from _lines(translate("page", "To do"), told.to_do)
    yield from _lines(translate("page", "What happened"), told.history)
    yield "</article>\n"


def foot() -> str:
    """How the page ends."""
    return "</main>\n</body>\n</html>\n"


def _known(contact: Contact) -> Iterator[str]:
    pairs = list(_pairs(contact))
    if pairs:
        yield "<dl>\n"
        for label, markup in pairs:
            yield f'<dt dir="auto">{escape(label)}</dt><dd dir="auto">{markup}</dd>\n'
        yield "</dl>\n"


def _pairs(contact: Contact) -> Iterator[tuple[str, str]]:
    """What is known by name; the second of each pair is markup already."""
    if contact.name.nickname:
        yield translate("page", "nickname"), escape(contact.name.nickname)
    for method in contact.methods:
        gone = "" if method.state == "ok" else f" ({escape(_said(_STATES.get(method.state, method.state)))})"
        words = " ".join(word for word in (_said(_WAYS[method.kind]), shown(method.label)) if word)
        yield words, reached(method) + gone
    for job in contact.positions:
        if job is not contact.present_position:
            yield (
                translate("page", "works at") if job.until is None else translate("page", "worked at"),
                escape(_job(job)),
            )
    for occasion in contact.occasions:
        yield _said(_OCCASIONS[occasion.kind]), escape(_day(occasion))
    for relation in contact.relations:
        if relation.name:
            yield shown(relation.role) or translate("page", "related"), escape(relation.name)
    for fact in contact.facts:
        yield shown(fact.kind), escape(fact.text)
    stage = _said(_STAGES[contact.stage]) if contact.stage else ""
    for label, text in (
        (translate("page", "hours"), contact.hours),
        (translate("page", "zone"), contact.zone),
        (translate("page", "stage"), stage),
    ):
        if text:
            yield label, escape(text)
    if contact.tags:
        yield translate("page", "tags"), escape(", ".join(contact.tags))


def _said(word: str) -> str:
    return translate("page", word)


def _job(job: Position) -> str:
    words = ", ".join(word for word in (job.title, job.organisation) if word)
    years = [say(day) if day else "" for day in (job.since, job.until)]
    return f"{words} ({years[0]}\N{EN DASH}{years[1]})" if any(years) else words


def _day(occasion: Occasion) -> str:
    return labelled(say(occasion.date), occasion.whose) if occasion.whose else say(occasion.date)


def reached(method: Method, words: str = "") -> str:
    """The number or address (or other `words` for it), as a link where it is surely one and leads nowhere else."""
    value = method.value
    target = ""
    if method.kind is MethodKind.EMAIL and _MAILBOX.fullmatch(value):
        target = f"mailto:{quote(value, safe='@+')}"
    elif method.kind is MethodKind.PHONE and digits(value):
        target = f"tel:{'+' if value.lstrip().startswith('+') else ''}{digits(value)}"
    elif method.kind is MethodKind.URL and _ADDRESS.fullmatch(value):
        target = value
    shown = escape(words or value)
    return f'<a href="{escape(target)}">{shown}</a>' if target else shown


def _picture(photo: Photo | None) -> str:
    if photo is None or photo.mime not in _SHOWN:
        return ""
    return f'<img alt="" src="data:{photo.mime};base64,{b64encode(photo.data).decode()}">\n'


def _lines(title: str, lines: Iterable[Line]) -> Iterator[str]:
    begun = False
    for line in lines:
        yield "" if begun else f"<h3>{escape(title)}</h3>\n<ol>\n"
        begun = True
        text = f'<p class="text" dir="auto">{escape(line.text)}</p>' if line.text else ""
        yield f'<li><span class="when">{escape(line.when)}</span> <bdi>{escape(line.what)}</bdi>{text}</li>\n'
    if begun:
        yield "</ol>\n"
