# SPDX-License-Identifier: MIT
"""A screen reader that does what it is told: all that it knows of a program it knows from the accessibility bus.

    /usr/bin/python3 reader.py PROGRAM

Run by the system's Python, to which pyatspi belongs. Each line that it gets is a list of JSON, the name of a function
below and what it takes, and is answered with one: what was found, as soon as it is there.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_S = 20
PAUSE_S = 0.02
Shown = Any  # pyatspi has no types


def tree(role: str, name: str) -> list[tuple[int, str, str, bool]]:
    """All that is shown of something: how deep, as what, called what, and whether it takes the focus."""
    return [
        (depth, _role(each), each.name, _is(each, pyatspi.STATE_FOCUSABLE)) for depth, each in _all(_find(role, name))
    ]


def rows(role: str, name: str, of: str) -> list[str]:
    """What those of a role say that are shown within something."""
    return [each.name for _depth, each in _all(_find(role, name)) if _role(each) == of]


def press(role: str, name: str) -> bool:
    """Does what this offers first, as a click would."""
    return bool(_wait(lambda: _find(role, name).queryAction().doAction(0)))


def choose(role: str, name: str, row: str) -> bool:
    """Chooses the row of a list that begins like this."""

    def try_to() -> bool:
        inner = [each for each in _find(role, name) if each.name.startswith(row)]
        return bool(inner and inner[0].queryAction().doAction(0))

    return bool(_wait(try_to))


def write(role: str, name: str, text: str) -> bool:
    """Puts a text into a field."""
    return bool(_wait(lambda: _find(role, name).queryEditableText().setTextContents(text)))


def read(role: str, name: str) -> str:
    """What stands in a field."""
    field = _find(role, name).queryText()
    return str(field.getText(0, field.characterCount))


def find(role: str, name: str) -> str:
    """The whole name of what begins like this."""
    return str(_find(role, name).name)


def gone(role: str, name: str) -> bool:
    """Waits until this is not shown any more."""
    return bool(_wait(lambda: not list(_named(role, name))))


def _program() -> Shown:
    for each in pyatspi.Registry.getDesktop(0):
        if each and each.name == sys.argv[1] and each.childCount:
            return each
    return None


def _find(role: str, name: str) -> Shown:
    return _wait(lambda: next(_named(role, name), None))


def _named(role: str, name: str) -> Iterator[Shown]:
    whole = _program()
    return (
        (each for _depth, each in _all(whole) if _role(each) == role and each.name.startswith(name))
        if whole
        else iter(())
    )


def _all(whole: Shown, depth: int = 0) -> Iterator[tuple[int, Shown]]:
    yield depth, whole
    for each in whole:
        if each and _is(each, pyatspi.STATE_SHOWING):
            yield from _all(each, depth + 1)


def _role(shown: Shown) -> str:
    return str(shown.getRoleName())


def _is(shown: Shown, state: Any) -> bool:
    return bool(shown.getState().contains(state))


def _wait(look: Callable[[], Any]) -> Any:
    """What it gives, as soon as that is something. What goes away while it is looked at is looked for again."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            if found := look():
                return found
        except (GLib.Error, LookupError, NotImplementedError):
            pass
        time.sleep(PAUSE_S)
    raise TimeoutError


def main() -> None:
    orders = {each.__name__: each for each in (tree, rows, press, choose, write, read, find, gone)}
    for line in sys.stdin:
        name, *about = json.loads(line)
        try:
            answer = {"found": orders[name](*about)}
        except TimeoutError:
            shown = [f"{_role(each)} {each.name}" for _depth, each in _all(_program())]
            answer = {"missed": [name, *about], "shown": shown}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
