# SPDX-License-Identifier: MIT
"""How a command is declared: its words, what it runs, and how its answer is printed for a person."""

import argparse
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from followup_desk.commands.safe_text import clean
from followup_desk.services.desk import Desk

Run = Callable[[Desk, argparse.Namespace], Any]
"""A command on an open desk; it returns the answer, which is also its JSON."""

RunInFolder = Callable[[Path, argparse.Namespace], Any]
"""A command that must have no desk open in the folder."""

Print = Callable[[Any], Iterable[str]]
"""The lines that a person reads of an answer."""


_DAY_WITHOUT_YEAR = re.compile(r"-{1,3}\d")


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, with nothing in it that a terminal would obey.

    No option begins with a digit, so "--11-24" is a day without a year, as argparse itself takes "-5" for a number.
    """

    def __init__(self, *words: Any, **settings: Any) -> None:
        super().__init__(*words, **settings)
        self._negative_number_matcher = _DAY_WITHOUT_YEAR

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {clean(message)} (see {self.prog} --help)\n")


@dataclass(frozen=True)
class Declared:
    """Where commands are added. `shared` has the options that may also stand after the command."""

    commands: "argparse._SubParsersAction[Parser]"
    shared: Parser

    def command(self, name: str, summary: str, run: Run, print_as: Print) -> Parser:
        """A command that works on the open desk."""
        parser = self._parser(name, summary)
        parser.set_defaults(run=run, print_as=print_as)
        return parser

    def command_in_folder(self, name: str, summary: str, run: RunInFolder, print_as: Print) -> Parser:
        """A command that works on the desk's folder while no desk is open."""
        parser = self._parser(name, summary)
        parser.set_defaults(run_in_folder=run, print_as=print_as)
        return parser

    def _parser(self, name: str, summary: str) -> Parser:
        # No abbreviations: what a script says today must not mean another option tomorrow.
        return self.commands.add_parser(
            name, help=summary, description=f"{summary}.", parents=[self.shared], allow_abbrev=False
        )
