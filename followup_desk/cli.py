# SPDX-License-Identifier: MIT
"""The command line (DESIGN section 6): one command on one desk, for people as text and for scripts as JSON.

Exit status 0 is done; 1 is refused, with one line on standard error that says what and how to mend it; 2 is
wrong usage, in one line too. Without a command the window opens; only then is anything of Qt imported.
"""

import argparse
import io
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import cache, partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from followup_desk import paths
from followup_desk.commands.declared import Declared, Parser
from followup_desk.commands.safe_text import as_json, clean
from followup_desk.domain.errors import DeskError, Refused
from followup_desk.domain.moments import FIRST_YEAR, LAST_YEAR
from followup_desk.services.desk import Clock, open_desk
from followup_desk.services.local_zone import local_zone
from followup_desk.services.planned_on import plan_ahead_if_due

PROGRAM = "followup-desk"
_ONLY_PRINTED = ("-h", "--help", "--version")
DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str]) -> int:
    """Runs the program with these arguments, without its name; the result is the exit status."""
    os.umask(0o077)  # the desk and its copies are nobody else's to read
    _stand_in_for_closed_streams()
    try:
        args = _parsed(argv)
    except SystemExit as end:  # argparse has said what there is to say
        return end.code if isinstance(end.code, int) else WRONG_USAGE
    try:
        _read_text(args)
        if args.speak:
            _speak(args.speak)
        return _open_window(args) if args.command is None else _carry_out(args)
    except (Refused, DeskError) as no:
        return _refuse(str(no))
    except SystemExit as end:  # what a command's own words turned out to be wrong for
        return end.code if isinstance(end.code, int) else WRONG_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED


def _carry_out(args: argparse.Namespace) -> int:
    """Runs the command and writes its answer. An answer that says `ok` false is a refusal as well."""
    answer = _answer(args)
    status = _write([as_json(answer)] if args.json else args.print_as(answer), utf8=args.json)
    if isinstance(answer, dict) and answer.get("ok") is False:
        problem, *more = answer["problems"]
        return _refuse(f"The desk is not whole: {problem}{f' (and {len(more)} more)' if more else ''}.")
    return status


def _answer(args: argparse.Namespace) -> Any:
    if "run_in_folder" in args:
        return args.run_in_folder(_folder(args), args)
    desk = open_desk(_folder(args), _clock(args))
    try:
        if getattr(args, "on", None) is None:  # looking at another day writes nothing
            plan_ahead_if_due(desk)
        return args.run(desk, args)
    finally:
        desk.close()


def _open_window(args: argparse.Namespace) -> int:
    from followup_desk import app  # here, so that no command waits for Qt

    wish = app.Wish(open=args.open, hidden=args.hidden, quit_when_painted=args.quit_when_painted)
    return app.main(_folder(args), _clock(args), wish)


def _speak(language: str) -> None:
    from followup_desk import app  # here, as that takes Qt; only the window asks for it

    app.speak(language)


def _folder(args: argparse.Namespace) -> Path:
    return args.data or paths.data_folder()


def _clock(args: argparse.Namespace) -> Clock | None:
    return None if args.now is None else partial(_same_moment, args.now)


def _same_moment(now: datetime) -> datetime:
    return now


def _stand_in_for_closed_streams() -> None:
    """Whoever closed them (`>&-`, a start without a terminal) reads nothing, and misses nothing."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))


def _write(lines: Iterable[str], *, utf8: bool) -> int:
    """The answer on standard output. Who stops reading early (`| head`) is not told about it."""
    try:
        _set_encoding(utf8=utf8)
        for line in lines:
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
    except OSError as error:
        _drop_output()
        return _refuse(f"It is done, but the answer could not be written ({error.strerror}).")
    return DONE


def _set_encoding(*, utf8: bool) -> None:
    """JSON is UTF-8 wherever it goes; a terminal has its own encoding, which may lack characters."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if utf8:
            sys.stdout.reconfigure(encoding="utf-8")
        else:
            sys.stdout.reconfigure(errors="replace")


def _drop_output() -> None:
    """What is still buffered goes nowhere, so that the interpreter does not stumble over it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refuse(message: str) -> int:
    print(clean(message), file=sys.stderr)
    return REFUSED


def _read_text(args: argparse.Namespace) -> None:
    """Where the system's encoding could not read an argument, it is read as UTF-8. Paths may be any bytes."""
    for name, value in vars(args).items():
        setattr(args, name, _text(value))


def _text(value: object) -> object:
    if isinstance(value, list | tuple):
        return type(value)(map(_text, value))
    if not isinstance(value, str) or isinstance(value, StrEnum):
        return value
    try:
        value.encode()
        return value
    except UnicodeEncodeError:
        return _read_again(value)


def _read_again(text: str) -> str:
    try:
        return os.fsencode(text).decode("utf-8")
    except UnicodeError as error:
        raise Refused("An argument is not text that can be read: give it as UTF-8.") from error


def _parsed(argv: Sequence[str]) -> argparse.Namespace:
    """The window is on its way before a single command is declared; that is a tenth of its start."""
    parser = _options_alone()
    alone, others = parser.parse_known_args(argv)
    unknown = [word for word in others if word not in _ONLY_PRINTED]
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if not others and not alone.words:
        return argparse.Namespace(**vars(alone), command=None)
    return _parser().parse_args(argv)


@cache
def _options_alone() -> Parser:
    """Takes what may stand without a command, and whatever follows as words."""
    parser = Parser(prog=PROGRAM, add_help=False, allow_abbrev=False, parents=[_shared_options(None)])
    parser.add_argument("--quit-when-painted", action="store_true")
    parser.add_argument("--hidden", action="store_true")
    parser.add_argument("--open", default="", metavar="CONTACT")
    parser.add_argument("words", nargs=argparse.REMAINDER)
    return parser


@cache
def _parser() -> Parser:
    from followup_desk.commands.subjects import declare_all

    parser = Parser(
        prog=PROGRAM,
        description="Who is due, why, by which channel, and what to bring. Alone it opens the window.",
        allow_abbrev=False,
        parents=[_shared_options(None)],
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    declare_all(Declared(commands, _shared_options(argparse.SUPPRESS)))
    return parser


def _shared_options(default: str | None) -> Parser:
    """What may stand before the command, and after it where it then wins."""
    shared = Parser(add_help=False, allow_abbrev=False)
    shared.add_argument("--data", type=_some_folder, default=default, metavar="DIR", help="the folder of the desk")
    shared.add_argument(
        "--now", type=_moment, default=default, metavar="WHEN", help="act as if it were this ISO moment"
    )
    shared.add_argument("--speak", choices=("de", "fr"), default=default, help=argparse.SUPPRESS)
    shared.add_argument("--json", action="store_true", default=default or False, help="answer in JSON")
    return shared


def _some_folder(text: str) -> Path:
    """Not the empty text of a script's variable that was never set: it would mean the folder one is in."""
    if not text:
        raise argparse.ArgumentTypeError("no folder is named")
    return Path(text)


def _moment(text: str) -> datetime:
    """An ISO moment on the local clocks; without an offset it is meant there."""
    zone = ZoneInfo(local_zone())
    try:
        said = datetime.fromisoformat(text)
        if not FIRST_YEAR <= said.year <= LAST_YEAR:
            raise ValueError("too far away")
        return said.replace(tzinfo=zone) if said.tzinfo is None else said.astimezone(zone)
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a moment such as 2026-11-24T10:00") from error


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        from importlib import metadata  # here, because it is slow to import

        parser.exit(_write([f"{PROGRAM} {metadata.version(PROGRAM)}"], utf8=False))
