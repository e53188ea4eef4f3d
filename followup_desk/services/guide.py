# SPDX-License-Identifier: MIT
"""The user guide: plain Markdown files of `resources/help`, a page a file, in one's own language where it is there."""

from dataclasses import dataclass
from pathlib import Path

from followup_desk.domain.folding import fold
from followup_desk.paths import resource_path

PAGES = (
    "getting-started",
    "every-day",
    "promises-and-rules",
    "people-and-files",
    "reminders",
    "keyboard",
    "data-and-privacy",
)
"""The files, in the order in which they are read."""
_BEFORE, _AFTER = 24, 60
_MARKS = str.maketrans("", "", "#*`>|")


@dataclass(frozen=True)
class GuidePage:
    """`text` is Markdown; its first line is the title."""

    name: str
    title: str
    text: str


def folder() -> Path:
    """Where the pages and their pictures are."""
    return resource_path("help")


def pages(language: str = "") -> list[GuidePage]:
    """All of them; each in the language ("de"), where it is there, else in English."""
    return [_page(name, language) for name in PAGES]


def snippet(page: GuidePage, words: str) -> str | None:
    """What stands around the first place where the words are, "" for no words; None where they are not on the page."""
    wanted = fold(words)
    if not wanted:
        return ""
    for line in page.text.splitlines():
        plain = " ".join(line.translate(_MARKS).split())
        at = fold(plain).find(wanted)
        if at >= 0 and not plain.startswith("!["):
            start = max(0, at - _BEFORE)
            return f"{'…' if start else ''}{plain[start : at + len(wanted) + _AFTER].strip()}"
    return None


def _page(name: str, language: str) -> GuidePage:
    own = folder() / language / f"{name}.md"
    file = own if language and own.is_file() else folder() / f"{name}.md"
    text = file.read_text(encoding="utf-8")
    return GuidePage(name, text.partition("\n")[0].lstrip("# ").strip(), text)
