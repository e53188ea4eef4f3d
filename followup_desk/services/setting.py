# SPDX-License-Identifier: MIT
"""What a preference is, and how what was typed for one is read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.punctuation import either
from followup_desk.domain.typed_text import whole_number

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_SPAN = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*-\s*([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)

_A_NUMBER = QT_TRANSLATE_NOOP("refusals", "a number")


@dataclass(frozen=True)
class Setting:
    """One preference. `read` turns what was typed into the stored text, or raises ValueError with what it takes."""

    name: str
    default: str
    title: str
    """In English; `said` is for the window."""
    read: Callable[[str], str]
    choices: tuple[str, ...] = ()
    outside: bool = False
    """The system keeps it, not the desk's file."""
    takes: str = "text"
    """What fits, in a word, where it is not the choices."""

    def said(self) -> str:
        """Its title in the language of now, of a rule's without its number."""
        words = translate("preferences", self.title.removeprefix(_rule_ahead(self.name)))
        return words[:1].upper() + words[1:]

    @property
    def kind(self) -> str:
        """What it takes, in a word, for the command line: in English."""
        return " or ".join(self.choices) or self.takes


def span(text: str) -> str:
    found = _SPAN.fullmatch(text.strip())
    if not found:
        raise ValueError(translate("refusals", 'times such as "09:00-18:00"'))
    h1, m1, h2, m2 = (int(part) for part in found.groups())
    return f"{h1:02}:{m1:02}-{h2:02}:{m2:02}"


def working_day(text: str) -> str:
    said = span(text)
    start, end = said.split("-")
    if start >= end:
        raise ValueError(translate("refusals", "a beginning before its end"))
    return said


def span_or_off(text: str) -> str:
    if text.strip().lower() == "off":
        return "off"
    try:
        return span(text)
    except ValueError as error:
        raise ValueError(translate("refusals", "{reason}, or off").format(reason=error)) from error


def time_or_off(text: str) -> str:
    """A time of day, or "off"."""
    said = text.strip().lower()
    found = _TIME.fullmatch(said)
    if said != "off" and not found:
        raise ValueError(translate("refusals", 'a time such as "09:00", or off'))
    return f"{int(found[1]):02}:{found[2]}" if found else said


def days_or_working(text: str) -> str:
    """Days, or nothing for the working days."""
    return days(text) if text.strip() else ""


def calendar_file(text: str) -> str:
    """A file by its whole path, also one of another system's; "off" for none."""
    said = text.strip()
    if said.lower() in ("", "off"):
        return ""
    if not said.lower().endswith(".ics") or not said.isprintable():
        raise ValueError(translate("refusals", "a file that ends in .ics, or off"))
    if PureWindowsPath(said).is_absolute() or PurePosixPath(said).is_absolute():
        return said
    return str(Path(said).expanduser().absolute())


def days(text: str) -> str:
    words = text.strip().lower().replace(" ", "").split(",")
    for word in words:
        if any(day not in WEEKDAYS for day in word.split("-")) or word.count("-") > 1:
            raise ValueError(translate("refusals", 'days such as "mon-fri" or "mon,tue,thu"'))
    return ",".join(words)


def one_of(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text.strip().lower() not in choices:
            raise ValueError(either(choices))
        return text.strip().lower()

    return read


def country(text: str) -> str:
    code = text.strip().upper()
    if code and not re.fullmatch("[A-Z]{2}", code):
        raise ValueError(translate("refusals", "a country's two letters, such as PT"))
    return code


def names(text: str) -> str:
    """Names with semicolons between them, each once; "off" for none."""
    wanted = dict.fromkeys(" ".join(name.split()) for name in text.split(";") if name.strip())
    return "; ".join(wanted) if [*wanted] != ["off"] else ""


def whole_number_between(least: int, most: int, what: str = _A_NUMBER) -> Callable[[str], str]:
    """Reads a whole number in these bounds."""

    def read(text: str) -> str:
        number = whole_number(text.strip())
        if number is None or not least <= number <= most:
            raise ValueError(
                translate("refusals", "{what} from {least} to {most}").format(
                    what=translate("refusals", what), least=least, most=most
                )
            )
        return str(number)

    return read


def _rule_ahead(name: str) -> str:
    """What the title of a rule's preference begins with: "R2: " of r2 and of r2_days."""
    return f"{name.partition('_')[0].upper()}: " if re.match(r"r\d", name) else ""
