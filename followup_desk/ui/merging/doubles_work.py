# SPDX-License-Identifier: MIT
"""Looking for possible doubles in a child process, and what it found, as records."""

import json
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from followup_desk.services.desk import Desk
from followup_desk.ui.window.child_command import ChildCommand, command_on

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Double:
    """Two who may be the same person: ids, names and firms as they were when they were found, and why."""

    one_id: int
    other_id: int
    one: str
    other: str
    why: str

    def has(self, contact_id: int) -> bool:
        return contact_id in (self.one_id, self.other_id)

    def with_instead(self, gone_id: int, kept_id: int) -> "Double":
        """The pair after one contact became part of another."""
        return replace(
            self,
            one_id=kept_id if self.one_id == gone_id else self.one_id,
            other_id=kept_id if self.other_id == gone_id else self.other_id,
        )


class DoublesSearch(QObject):
    """`found` carries a list of Double, `failed` the line of refusal, `progressed` how many of how many were seen."""

    found = Signal(object)
    failed = Signal(str)
    progressed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._child: ChildCommand = command_on(desk, ["doubles", "--progress"], self)
        self._child.progressed.connect(self._progressed)
        self._child.finished.connect(self._finished)

    def start(self) -> None:
        self._child.start()

    def stop(self) -> None:
        """Nothing more is told."""
        self._child.cancel()

    def _progressed(self, said: dict[str, Any]) -> None:
        self.progressed.emit(said.get("done"), said.get("of"))

    def _finished(self, ok: bool, text: str) -> None:
        if ok:
            self.found.emit(read_doubles(text))
        else:
            self.failed.emit(text)


def read_doubles(text: str) -> list[Double]:
    """The result of the command, each pair once."""
    pairs: dict[frozenset[int], Double] = {}
    for line in json.loads(text):
        one, other = line["one"], line["other"]
        why = why_in_words(line["why"])
        pairs.setdefault(
            frozenset((one["id"], other["id"])), Double(one["id"], other["id"], _named(one), _named(other), why)
        )
    return list(pairs.values())


def why_in_words(reasons: list[str]) -> str:
    """Why two were taken for one: "same email, alike names"."""
    words = {
        "email": translate("doubles_work", "same email"),
        "phone": translate("doubles_work", "same number"),
        "profile": translate("doubles_work", "same profile page"),
        "name": translate("doubles_work", "alike names at the same firm"),
        "same-name": translate("doubles_work", "same name"),
    }
    return ", ".join(words.get(reason, reason) for reason in reasons)


def _named(row: dict[str, Any]) -> str:
    return row["name"].strip() or row["organisation"].strip() or translate("doubles_work", "No name")
