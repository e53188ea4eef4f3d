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
from followup_desk.domain.partial_words import say
from followup_desk.domain.records import Contact, Method, Occasion, Photo, Position
from followup_desk.domain.words import MethodKind
from followup_desk.exchange.html_style import STYLE

_SHOWN = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
_ADDRESS = re.compile(r"https?://[^\s\"<>\\^`{|}\x00-\x1f]+", re.IGNORECASE)
_MAILBOX = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_NO_NAME = "(no name)"


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
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n"
    )
    begun = False
    for number, name in people:
        yield "" if begun else '<nav aria-label="People">\n<ul>\n'
        begun = True
        yield f'<li><a href="#p{number}"><bdi>{escape(name.strip() or _NO_NAME)}</bdi></a></li>\n'
    if begun:
        yield "</ul>\n</nav>\n"
    yield "<main>\n"


def person(told: Told) -> Iterator[str]:
    """One person, under a heading of their own."""
    contact = told.contact
    yield f'<article id="p{contact.id or 0}">\n{_picture(told.photo)}'
    yield f'<h2 dir="auto">{escape(contact.name.display.strip() or _NO_NAME)}</h2>\n'
    present = contact.present_position
    if present:
        yield f'<p class="job" dir="auto">{escape(_job(present))}</p>\n'
    yield from _known(contact)
    if contact.note:
        yield f'<h3>Note</h3>\n<p class="text" dir="auto">{escape(contact.note)}</p>\n'
    yield from _lines("To do", told.to_do)
    yield from _lines("What happened", told.history)
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
        yield "nickname", escape(contact.name.nickname)
    for method in contact.methods:
        gone = "" if method.state == "ok" else f" ({escape(method.state)})"
        words = " ".join(word for word in (method.kind, method.label) if word)
        yield words, _reached(method) + gone
    for job in contact.positions:
        if job is not contact.present_position:
            yield "works at" if job.until is None else "worked at", escape(_job(job))
    for occasion in contact.occasions:
        yield occasion.kind.replace("-", " "), escape(_day(occasion))
    for relation in contact.relations:
        if relation.name:
            yield relation.role or "related", escape(relation.name)
    for fact in contact.facts:
        yield fact.kind, escape(fact.text)
    for label, text in (("hours", contact.hours), ("zone", contact.zone), ("stage", contact.stage)):
        if text:
            yield label, escape(text)
    if contact.tags:
        yield "tags", escape(", ".join(contact.tags))


def _job(job: Position) -> str:
    words = ", ".join(word for word in (job.title, job.organisation) if word)
    years = [say(day) if day else "" for day in (job.since, job.until)]
    return f"{words} ({years[0]}\N{EN DASH}{years[1]})" if any(years) else words


def _day(occasion: Occasion) -> str:
    return f"{say(occasion.date)}: {occasion.whose}" if occasion.whose else say(occasion.date)


def _reached(method: Method) -> str:
    """The number or address, as a link where it is surely one and leads nowhere else."""
    value = method.value
    target = ""
    if method.kind is MethodKind.EMAIL and _MAILBOX.fullmatch(value):
        target = f"mailto:{quote(value, safe='@+')}"
    elif method.kind is MethodKind.PHONE and digits(value):
        target = f"tel:{'+' if value.lstrip().startswith('+') else ''}{digits(value)}"
    elif method.kind is MethodKind.URL and _ADDRESS.fullmatch(value):
        target = value
    return f'<a href="{escape(target)}">{escape(value)}</a>' if target else escape(value)


def _picture(photo: Photo | None) -> str:
    if photo is None or photo.mime not in _SHOWN:
        return ""
    return f'<img alt="" src="data:{photo.mime};base64,{b64encode(photo.data).decode()}">\n'


def _lines(title: str, lines: Iterable[Line]) -> Iterator[str]:
    begun = False
    for line in lines:
        yield "" if begun else f"<h3>{title}</h3>\n<ol>\n"
        begun = True
        text = f'<p class="text" dir="auto">{escape(line.text)}</p>' if line.text else ""
        yield f'<li><span class="when">{escape(line.when)}</span> <bdi>{escape(line.what)}</bdi>{text}</li>\n'
    if begun:
        yield "</ol>\n"
