# SPDX-License-Identifier: MIT
"""A file in words: what it was recognised as, how it is written, and how far the reading is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.imports.findings import FileSeen
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.look.due_words import day_and_month

translate = QCoreApplication.translate

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("windows-1252", "Windows-1252"),
    ("windows-1250", "Windows-1250"),
    ("windows-1251", "Windows-1251"),
    ("windows-1253", "Windows-1253"),
    ("windows-1254", "Windows-1254"),
    ("windows-1255", "Windows-1255"),
    ("windows-1256", "Windows-1256"),
    ("shift_jis", "Shift_JIS"),
    ("gb18030", "GB 18030"),
    ("big5", "Big5"),
    ("euc_kr", "EUC-KR"),
    ("koi8-r", "KOI8-R"),
    ("mac-roman", "Mac Roman"),
    ("cp850", "DOS (850)"),
)
_SAME = {"utf-8-sig": "utf-8", "utf8": "utf-8", "cp1252": "windows-1252", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}
_BRANDS = {
    "google": "Google",
    "outlook": "Outlook",
    "linkedin": "LinkedIn",
    "thunderbird": "Thunderbird",
    "hubspot": "HubSpot",
    "pipedrive": "Pipedrive",
}
_KILO = 1000
_MOST_SAID = 3
_NO_YEAR = "2000"


def encoding_key(encoding: str) -> str:
    """The name by which an encoding stands among ENCODINGS; its own where it does not."""
    return _SAME.get(encoding.lower(), encoding.lower())


def encoding_word(encoding: str) -> str:
    """What an encoding is called."""
    return dict(ENCODINGS).get(encoding_key(encoding), encoding)


def delimiters() -> tuple[tuple[str, str], ...]:
    """What may stand between columns."""
    return (
        (",", translate("file_words", "Comma")),
        (";", translate("file_words", "Semicolon")),
        ("\t", translate("file_words", "Tab")),
        ("|", translate("file_words", "Bar |")),
    )


def day_orders() -> tuple[tuple[str, str], ...]:
    """In which order a date may be written."""
    return (
        ("dmy", translate("file_words", "Day, month, year")),
        ("mdy", translate("file_words", "Month, day, year")),
        ("ymd", translate("file_words", "Year, month, day")),
    )


def format_word(format_name: str) -> str:
    """What a format is called: "CSV from Google"."""
    kind, _colon, brand = format_name.partition(":")
    if kind == "csv" and brand in _BRANDS:
        return translate("file_words", "CSV from {program}").format(program=_BRANDS[brand])
    if kind == "csv":
        return translate("file_words", "Table (CSV)")
    return "vCard" if kind == "vcard" else translate("file_words", "Not recognised")


def people_word(count: int) -> str:
    """How many people."""
    if count == 0:
        return translate("file_words", "nobody")
    if count == 1:
        return translate("file_words", "1 person")
    return translate("file_words", "{count} people").format(count=number(count))


def recognised(file: FileSeen) -> str:
    """A file in one line: what it is, and how many people are in it."""
    if file.reason:
        return file.reason
    return joined((format_word(file.format), "" if file.people is None else people_word(file.people)))


def how_written(file: FileSeen) -> str:
    """How a table is written, in one line."""
    if not file.is_table():
        return ""
    words = (
        encoding_word(file.encoding),
        dict(delimiters()).get(file.delimiter, file.delimiter),
        dict(day_orders()).get(file.day_order, ""),
    )
    return joined(words, ", ")


def guessed_days(files: Sequence[FileSeen]) -> str:
    """How days are read that can be read either way, a line a file; empty where there are none."""
    guessed = [file for file in files if file.open_day and file.open_day_read][:_MOST_SAID]
    if len(files) == 1:
        words = translate("file_words", "{cell} is read as {day}. Change it under Files.")
    else:
        words = translate("file_words", "In {file}, {cell} is read as {day}. Change it under Files.")
    return "\n".join(
        words.format(file=short_name(each.file), cell=each.open_day, day=_day(each.open_day_read)) for each in guessed
    )


def _day(text: str) -> str:
    """A day as it is stored, in words; some have no year."""
    dated = not text.startswith("--")
    day = date.fromisoformat(text if dated else f"{_NO_YEAR}{text[1:]}")
    return day_and_month(day, with_year=dated)


def short_name(path: str) -> str:
    """The name of a file or folder without what it stands in."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


def size_word(count: int) -> str:
    """So many bytes: "3.2 MB"."""
    locale = QLocale()
    if count < _KILO:
        return translate("file_words", "{count} bytes").format(count=number(count))
    for unit in ("kB", "MB"):
        count_of_unit = count / _KILO ** (1 if unit == "kB" else 2)
        if count_of_unit < _KILO:
            return f"{locale.toString(count_of_unit, 'f', 1)} {unit}"
    return f"{locale.toString(count / _KILO**3, 'f', 1)} GB"
