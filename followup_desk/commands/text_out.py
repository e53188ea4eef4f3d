# SPDX-License-Identifier: MIT
"""What a person reads in the terminal: short aligned tables and lines, made from the same shapes as the JSON.

Text from the desk may hold anything; all of it passes `clean` on its way out.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from followup_desk.commands.safe_text import clean
from followup_desk.commands.shapes import (
    ContactRowShape,
    ContactShape,
    DueShape,
    EntryShape,
    FollowUpShape,
    QuestionShape,
    WarningShape,
)
from followup_desk.services import preferences

_CELL = 40  # columns: names may be 500 characters long


def table(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Columns as wide as their longest cell, two spaces between them."""
    cells = [[_elide(clean(cell)) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def contacts(rows: Sequence[ContactRowShape]) -> Iterator[str]:
    yield from table(
        (
            str(row["id"]),
            row["name"],
            row["organisation"],
            row["stage"] or "-",
            _first(row["phones"]),
            _first(row["emails"]),
            row["next_due"] or "-",
        )
        for row in rows
    )


def contact(shape: ContactShape) -> Iterator[str]:
    """The head, then what is to do, then what happened."""
    yield f"{shape['id']}  {clean(shape['name'])}"
    yield from _labelled(_head(shape))
    yield from questions(shape["asks"])
    yield from _section("Follow-ups", follow_ups(shape["follow_ups"]))
    yield from _section("Timeline", (line for each in shape["timeline"] for line in _entry(each)))


def contact_line(shape: ContactShape) -> Iterator[str]:
    """After a change, that it is done and to whom."""
    yield from contacts([shape])


def follow_ups(shapes: Iterable[FollowUpShape]) -> Iterator[str]:
    yield from table(
        (
            str(shape["id"]),
            day_and_time(shape["due"]),
            shape["channel"],
            shape["state"] if shape["promise"] is None else f"{shape['state']}, promise {shape['promise']}",
            shape["reason"],
        )
        for shape in shapes
    )


def due(rows: Sequence[DueShape]) -> Iterator[str]:
    if not rows:
        yield "Nobody is due."
    yield from table(
        (
            str(row["id"]),
            day_and_time(row["due"]),
            "late" if row["overdue"] else "",
            "promised" if row["promised"] else "",
            row["channel"],
            row["name"],
            row["reason"],
        )
        for row in rows
    )


def questions(shapes: Iterable[QuestionShape]) -> Iterator[str]:
    """What is asked, with the number that `accept` and `dismiss` take."""
    yield from (f"Asked as {shape['id']}: {clean(shape['question'])}" for shape in shapes)


def warnings(shapes: Iterable[WarningShape]) -> Iterator[str]:
    yield from (f"Mind: {clean(shape['reason'])} ({shape['rule']})" for shape in shapes)


def record(shape: Mapping[str, object]) -> Iterator[str]:
    """Whatever has no form of its own: a name and a value a line."""
    yield from _labelled((name.replace("_", " "), _plain(value)) for name, value in shape.items())


def settings(values: Mapping[str, str]) -> Iterator[str]:
    """Names as they are typed and what is set; under each what it is for, what it takes, and what it is by default."""
    for name, value in values.items():
        setting = preferences.declared(name)
        yield f"{name} = {value or '(not set)'}"
        yield f"    {setting.title} ({setting.kind}; default: {setting.default or 'not set'})"


def rows(shapes: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """A line each, all values side by side."""
    yield from table([_plain(value) for value in shape.values()] for shape in shapes)


def titled(title: str, lines: Iterable[str]) -> Iterator[str]:
    """The lines under their title, nothing when there are none."""
    for number, line in enumerate(lines):
        if number == 0:
            yield title
        yield f"  {line}".rstrip()


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(titled(title, lines)):
        if number == 0:
            yield ""
        yield line


def _head(shape: ContactShape) -> Iterator[tuple[str, str]]:
    yield "works at", " - ".join(part for part in (shape["organisation"], shape["title"]) if part)
    yield from (("email", each) for each in shape["emails"])
    yield from (("phone", each) for each in shape["phones"])
    yield "stage", shape["stage"] or ""
    yield "prefers", shape["prefers"] or ""
    yield "zone", shape["zone"] or ""
    yield "tags", ", ".join(shape["tags"])
    yield from ((each["kind"], f"{each['text']}{' (still true?)' if each['stale'] else ''}") for each in shape["facts"])
    yield from ((each["role"], each["name"]) for each in shape["relations"])
    yield from (
        ("opportunity", f"{each['title']} ({each['answer'] or 'open'}, touches: {each['touches']})")
        for each in shape["opportunities"]
    )
    if shape["opportunities"] and shape["touches_to_a_yes"] is not None:
        yield "your yeses", f"came after {shape['touches_to_a_yes']} touches (median)"
    yield "suggested", shape["suggested_resource"] or ""
    yield "rules off", ", ".join(shape["stopped_rules"])
    yield "notes", shape["notes"]


def _entry(shape: EntryShape) -> Iterator[str]:
    words = (shape["kind"], "incoming" if shape["incoming"] else "", shape["outcome"] or "")
    yield f"{day_and_time(shape['at'])}  {', '.join(word for word in words if word)}"
    if shape["gave"]:
        yield f"    gave: {clean(shape['gave'])}"
    yield from (f"    {clean(line)}" for line in shape["notes"].splitlines())


def _labelled(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Name and value, without those that are empty. Values are never cut."""
    said = [(clean(name), clean(value)) for name, value in pairs if value]
    width = max((_width(name) for name, _ in said), default=0)
    yield from (f"{name}{' ' * (width - _width(name))}  {value}" for name, value in said)


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(map(_plain, value))
    return "" if value is None else str(value)


def day_and_time(text: str) -> str:
    """The day, and of a moment the hour and minute: seconds and offset are for programs."""
    return text[:16].replace("T", " ")


def _first(values: Sequence[str]) -> str:
    return values[0] if values else ""


def _elide(text: str) -> str:
    if _width(text) <= _CELL:
        return text
    while _width(text) > _CELL - 1:
        text = text[: min(len(text) - 1, _CELL)]
    return f"{text}…"


def _width(text: str) -> int:
    """Columns in a terminal: East Asian wide characters and emoji take two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
