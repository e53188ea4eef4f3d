# SPDX-License-Identifier: MIT
"""A plot as plain data: columns side by side, what each is made of, and all of it in words."""

from dataclasses import dataclass
from enum import StrEnum


class Fill(StrEnum):
    """How a part is painted. Each has a pattern of its own: colour is never the only sign, and paper is grey."""

    FULL = "full"
    HATCHED = "hatched"
    HOLLOW = "hollow"
    MARK = "mark"
    """No part of a column, but the ground of the one that is marked."""


class Style(StrEnum):
    """The parts of a column above one another, or beside; or a dot for each one, as high as their days."""

    STACKED = "stacked"
    BESIDE = "beside"
    DOTS = "dots"


@dataclass(frozen=True)
class Group:
    """One part of a column: who stands behind it, by numbers that the plot's page knows how to read."""

    name: str
    fill: Fill
    ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Column:
    """`value` and `below` stand above it, `label` under it. `spoken` says it all. `days` are the heights of dots, the
    greatest first, each with how many are as high; `middle` is a line among them."""

    label: str
    spoken: str
    groups: tuple[Group, ...]
    value: str = ""
    below: str = ""
    marked: bool = False
    days: tuple[tuple[int, int], ...] = ()
    middle: int = 0

    @property
    def count(self) -> int:
        return sum(len(group.ids) for group in self.groups)


@dataclass(frozen=True)
class Plot:
    """`says` is what it comes to, `missing` what is said instead of it where there is too little to tell, `note` what
    was left out. `legend` names the fills."""

    name: str
    title: str
    says: str
    style: Style = Style.STACKED
    columns: tuple[Column, ...] = ()
    legend: tuple[tuple[Fill, str], ...] = ()
    missing: str = ""
    note: str = ""

    @property
    def in_words(self) -> str:
        """All numbers, for who listens."""
        parts = [self.missing] if self.missing else [self.says, *(column.spoken for column in self.columns), self.note]
        return " ".join(part for part in parts if part)

    @property
    def tallest(self) -> int:
        """The height that fills a column: of the largest part where they stand beside one another, of the largest
        column else; of dots some days beyond which only few wait."""
        if self.style is Style.DOTS:
            longest = max((column.days[0][0] for column in self.columns if column.days), default=1)
            return max(1, min(longest, max(14, 4 * max(column.middle for column in self.columns))))
        if self.style is Style.BESIDE:
            return max((len(group.ids) for column in self.columns for group in column.groups), default=0) or 1
        return max((column.count for column in self.columns), default=0) or 1
