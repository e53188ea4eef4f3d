# SPDX-License-Identifier: MIT
"""What the palette can find, and the best of it for what was typed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from followup_desk.ui.palette.matching import fit, words_of

translate = QCoreApplication.translate
MOST = 40
"""More would not be read."""

Key = tuple[str, ...]
"""Which of what: ("command", "log"), ("list", "due"), ("preference", "r2_days"), ("person", "7"), ("with", "log",
"7")."""


@dataclass(frozen=True)
class Find:
    """`group` heads it while nothing is typed; `also` are words that it is looked for by; what is not `possible` now
    says why below."""

    key: Key
    title: str
    below: str = ""
    icon: str = ""
    chip: str = ""
    group: str = ""
    also: str = ""
    possible: bool = True


def first_shown(commands: Iterable[Find], everything: Sequence[Find], recent: Sequence[Key]) -> list[Find]:
    """Before anything is typed: what was used last, then the commands menu by menu."""
    by_key = {find.key: find for find in everything}
    last = [by_key[key] for key in recent if key in by_key]
    heading = translate("palette", "Used last")
    return [
        *(replace(find, group=heading) for find in last),
        *(find for find in commands if find.key not in set(recent)),
    ]


def best(typed: str, finds: Iterable[Find], people: Sequence[Find], recent: Sequence[Key]) -> list[Find]:
    """What fits, best first: what cannot be done now after what can, and what was used last before the rest."""
    words = words_of(typed)
    ranked = []
    for at, find in enumerate([*finds, *people]):
        rank = fit(words, find.title, find.also)
        if rank is None and find.key[0] == "person":
            rank = fit(words, "", find.also)  # the search found them by something else that they have
            rank = _FOUND_OTHERWISE if rank is None else rank
        if rank is not None:
            used = recent.index(find.key) if find.key in recent else len(recent)
            ranked.append((not find.possible, rank, used, _ORDER[find.key[0]], at, find))
    return [replace(find, group="") for *_, find in sorted(ranked, key=lambda row: row[:-1])[:MOST]]


_FOUND_OTHERWISE = 3
_ORDER = {"with": 0, "person": 1, "command": 2, "list": 3, "preference": 4}
