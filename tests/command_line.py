# SPDX-License-Identifier: MIT
"""The command line for tests: `cli.main` in this process, on a desk of its own, at a moment that the test names."""

import io
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup_desk import cli
from followup_desk.services import local_zone

MONDAY = "2026-03-02T10:00:00+00:00"


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit status and what it wrote."""

    status: int
    out: str
    err: str


@dataclass(frozen=True)
class CommandLine:
    """Calls commands on one desk, at `now` where nothing else is said."""

    folder: Path
    now: str = MONDAY

    def run(self, *words: object, now: str | None = None) -> Ended:
        """Whatever comes of it, as a person would see it."""
        return run("--data", self.folder, "--now", now or self.now, *words)

    def __call__(self, *words: object, now: str | None = None) -> Any:
        """The JSON of a command that is done."""
        ended = self.run("--json", *words, now=now)
        assert ended.status == 0, f"{words}: {ended.status} {ended.err}"
        assert not ended.err
        return json.loads(ended.out)

    def text(self, *words: object, now: str | None = None) -> str:
        """What a person reads of a command that is done."""
        ended = self.run(*words, now=now)
        assert ended.status == 0, f"{words}: {ended.status} {ended.err}"
        return ended.out

    def refused(self, *words: object, now: str | None = None) -> str:
        """The one line of a command that is refused; a refusal never answers anything."""
        ended = self.run("--json", *words, now=now)
        assert (ended.status, ended.out) == (1, ""), f"{words}: {ended}"
        assert len(ended.err.splitlines()) == 1
        return ended.err.strip()

    def wrong_usage(self, *words: object) -> str:
        """The one line about words that are no command."""
        ended = self.run(*words)
        assert (ended.status, ended.out) == (2, ""), f"{words}: {ended}"
        assert len(ended.err.splitlines()) == 1
        return ended.err.strip()


def run(*words: object) -> Ended:
    """One run of the program, with what it wrote read back as UTF-8."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
    err = io.StringIO()
    umask = os.umask(0)
    try:
        with redirect_stdout(out), redirect_stderr(err):
            status = cli.main([str(word) for word in words])
    finally:
        os.umask(umask)
    out.flush()
    return Ended(status, out.buffer.getvalue().decode(), err.getvalue())


@contextmanager
def living_in(zone: str) -> Iterator[None]:
    """This computer is set to that time zone for a while."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    local_zone.reload_zone()
    try:
        yield
    finally:
        os.environ.pop("TZ")
        if before is not None:
            os.environ["TZ"] = before
        local_zone.reload_zone()
