# SPDX-License-Identifier: MIT
"""Set up, run and test Follow-up Desk from a checkout; needs nothing but Python 3.11 or newer.

    python3 packaging/dev.py run [ARGUMENT...]   set up what is missing and open the desk
    python3 packaging/dev.py test                set up what the tests need and run them all
    python3 packaging/dev.py setup               only set up; leaves the command in .venv
    python3 packaging/dev.py desk N FOLDER       make a desk of N invented contacts
    python3 packaging/dev.py bench               measure
    python3 packaging/dev.py prove               the proofs that take minutes, and mutation testing
    python3 packaging/dev.py screenshots         make the pictures in the docs from the program
    python3 packaging/dev.py translations        bring the translations up to the texts of the program

Exit status: 0 done, 1 failed or refused with one line that says what and how to mend it, 2 wrong usage.
"""

import sys

# This file is read by whatever Python there is, so no syntax newer than 3.6 stands in it.
if sys.version_info < (3, 11):  # noqa: UP036 - the one place where an older Python is answered
    sys.exit(
        "Follow-up Desk needs Python 3.11 or newer, and this is {}.{}: install a newer one and start it with "
        "that, for example python3.12 packaging/dev.py run".format(*sys.version_info)
    )

import subprocess
from pathlib import Path

import environment
import stages
import system_libraries
import virtual_screen

PACKAGING = Path(__file__).resolve().parent


def run(arguments: list[str]) -> int:
    """Open the desk, or play one of its commands; the arguments are the program's own."""
    system_libraries.ensure(for_tests=False)
    environment.ensure(with_tests=False)
    return call([str(environment.PROGRAM), *arguments])


def test(arguments: list[str]) -> int:
    """Lint, types, all tests and the wheel."""
    no_more(arguments)
    set_up_for_tests()
    return stages.run_all(stages.everything())


def setup(arguments: list[str]) -> int:
    """Make the environment, with the program's command in it."""
    no_more(arguments)
    system_libraries.ensure(for_tests=False)
    environment.ensure(with_tests=False)
    print(f"Ready: {environment.PROGRAM.relative_to(environment.ROOT)}")
    return 0


def desk(arguments: list[str]) -> int:
    """Make a desk of N invented contacts, ten interactions and one open follow-up each, in a folder."""
    if len(arguments) != 2 or not arguments[0].isdecimal():
        return wrong_usage("desk takes a number of contacts and a folder: packaging/dev.py desk 100 FOLDER")
    environment.ensure(with_tests=False)
    return script(PACKAGING / "generate_desk.py", arguments)


def bench(arguments: list[str]) -> int:
    """Run every measurement there is."""
    no_more(arguments)
    modules = sorted(path for path in (PACKAGING / "bench").glob("*.py") if not path.name.startswith("_"))
    if not modules:
        print("There is nothing to measure yet: packaging/bench is empty.")
        return 0
    set_up_for_tests()
    return max(script(module, []) for module in modules)


def prove(arguments: list[str]) -> int:
    """Run the proofs that take minutes, with what they print, and mutation testing of the domain."""
    no_more(arguments)
    set_up_for_tests()
    environment.add_what_proofs_need()
    try:
        return max([abs(stages.status(stage)) for stage in stages.proofs()])
    except virtual_screen.ScreenError as reason:
        sys.exit(str(reason))


def screenshots(arguments: list[str]) -> int:
    """Make the pictures in the docs, on a screen of their own where there is none."""
    set_up_for_tests()
    try:
        with virtual_screen.any_screen() as screen:
            return script(PACKAGING / "screenshots.py", arguments, screen)
    except virtual_screen.ScreenError as reason:
        sys.exit(str(reason))


def translations(arguments: list[str]) -> int:
    """Put the program's texts into the translations, take out those that are gone, and compile what is translated."""
    no_more(arguments)
    set_up_for_tests()
    return script(PACKAGING / "translate.py", arguments)


def set_up_for_tests() -> None:
    """Everything that the tests need, from the system and from the pins."""
    system_libraries.ensure(for_tests=True)
    environment.ensure(with_tests=True)


def script(path: Path, arguments: list[str], variables: dict[str, str] | None = None) -> int:
    """Run one of the scripts of this folder with the environment's Python."""
    if not path.exists():
        sys.exit(f"There is no {path.relative_to(environment.ROOT)} yet, so this cannot be done.")
    return call([str(environment.PYTHON), str(path), *arguments], variables)


def call(command: list[str], variables: dict[str, str] | None = None) -> int:
    """Run a command with the terminal for its own; a death by signal is failure, too."""
    status = subprocess.run(command, env=stages.surroundings(variables), check=False).returncode
    return 128 - status if status < 0 else status


def no_more(arguments: list[str]) -> None:
    """Refuse arguments where none are taken."""
    if arguments:
        sys.exit(wrong_usage(f"This command takes no arguments, and was given: {' '.join(arguments)}"))


def wrong_usage(line: str) -> int:
    print(line, file=sys.stderr)
    return 2


COMMANDS = {
    "run": run,
    "test": test,
    "setup": setup,
    "desk": desk,
    "bench": bench,
    "prove": prove,
    "screenshots": screenshots,
    "translations": translations,
}


def main(argv: list[str]) -> int:
    """Do what the first word says."""
    if not argv or argv[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if argv else 2
    if argv[0] not in COMMANDS:
        return wrong_usage(f"No such command: {argv[0]}. There are: {', '.join(COMMANDS)}")
    return COMMANDS[argv[0]](argv[1:])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
