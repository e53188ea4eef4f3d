# SPDX-License-Identifier: MIT
"""The rows of a CSV file, one after the other, with the line each begins on, however broken some of them are.

A row that opens a quotation mark and never closes it would swallow the rest of the file: it is given up, and reading
goes on at the next line that has all cells of a row. No more than one row is held in memory.
"""

import csv
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple, TextIO

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate

MOST_OF_A_ROW = 8_000_000
"""Characters: more than the longest note that fits a contact."""


class Row(NamedTuple):
    """`line` counts the lines of the file from 1, also those within cells. A broken row has a reason and no cells."""

    line: int
    cells: list[str]
    broken: str = ""


class _GivenUp(Exception):
    """A row cannot be read; the message says why."""


class _Lines:
    """The lines of a file, as csv.reader asks for them; those of the present row are kept and can be read again."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._again: deque[str] = deque()
        self._size = 0
        self.taken: list[str] = []
        self.next_line = 1

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._stream.readline(MOST_OF_A_ROW + 1)
        if not line:
            if self.taken:
                raise _GivenUp(translate("skipped", "a quotation mark is opened and never closed"))
            raise StopIteration
        if self.next_line == 1:
            line = line.removeprefix("\ufeff")
        self.next_line += 1
        self.taken.append(line)
        self._size += len(line)
        if self._size > MOST_OF_A_ROW:
            self._pass_over_the_rest_of(line)
            raise _GivenUp(translate("skipped", _TOO_LONG if len(self.taken) == 1 else _UNCLOSED))
        return line

    def begin_row(self) -> int:
        """The line on which the next row begins."""
        self.taken.clear()
        self._size = 0
        return self.next_line

    def put_back(self, lines: list[str]) -> None:
        self._again.extendleft(reversed(lines))
        self.next_line -= len(lines)

    def _pass_over_the_rest_of(self, line: str) -> None:
        while len(line) > MOST_OF_A_ROW and line[-1] not in "\r\n":
            line = self._stream.readline(MOST_OF_A_ROW + 1)


_TOO_LONG = QT_TRANSLATE_NOOP("skipped", "it is longer than eight million characters")
_UNCLOSED = QT_TRANSLATE_NOOP("skipped", "a quotation mark is opened and not closed within eight million characters")


def rows(stream: TextIO, delimiter: str, width: int = 0) -> Iterator[Row]:
    """All rows but empty lines. `width` is how many cells a row has, where that is known: it helps to find the next."""
    csv.field_size_limit(MOST_OF_A_ROW)
    lines = _Lines(stream)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        start = lines.begin_row()
        try:
            cells = next(reader)
            if len(lines.taken) > 1 and not _is_strict(lines.taken, delimiter):
                raise _GivenUp(translate("skipped", "a quotation mark is opened and never closed"))
        except StopIteration:
            return
        except (_GivenUp, csv.Error) as reason:
            last = _find_the_next(lines, delimiter, width)
            broken = (
                translate("skipped", "the row cannot be read: {reason}; lines {first} to {last} were left out")
                if last > start
                else translate("skipped", "the row cannot be read: {reason}")
            )
            yield Row(start, [], broken.format(reason=reason, first=start, last=last))
            reader = csv.reader(lines, delimiter=delimiter)
            continue
        if cells:
            yield Row(start, cells)


def _is_strict(lines: list[str], delimiter: str) -> bool:
    """Whether a delimiter follows each quotation mark that closes: else it was the opening one of another row."""
    try:
        return bool(list(csv.reader(lines, delimiter=delimiter, strict=True)))
    except csv.Error:
        return False


def _find_the_next(lines: _Lines, delimiter: str, width: int) -> int:
    """Go to the next line that has all cells of a row, the last one begun at least; the last line passed over."""
    lines.put_back(lines.taken[1:])
    while True:
        last = lines.begin_row() - 1
        try:
            line = next(lines)
        except StopIteration:
            return last
        except _GivenUp:
            continue
        try:
            alone = list(csv.reader([line], delimiter=delimiter))
        except csv.Error:
            continue
        if width < 2 or [len(cells) for cells in alone] == [width]:
            lines.put_back([line])
            return last
