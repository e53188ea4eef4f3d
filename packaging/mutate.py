# SPDX-License-Identifier: MIT
"""Mutation testing of the domain: one small fault after another is put into its functions, and the tests must notice.

    .venv/bin/python packaging/mutate.py             the whole domain, as `dev.py prove` does
    .venv/bin/python packaging/mutate.py rules.offer only what is called so

mutmut does the work, in a copy of the tree, with the settings in pyproject.toml. Printed are the files with how many of
their faults were noticed, and every fault that was not, to be read: it shows a case without a test, or changes nothing.
Ends with status 1 where fewer than `ENOUGH` per cent are noticed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENOUGH = 90
_PARTS = ("followup_desk", "tests", "packaging", "pyproject.toml", "README.md")
_DOMAIN = "followup_desk.domain."
_MUTMUT = (sys.executable, "-m", "mutmut")
_NOTICED = ("killed", "timeout", "segfault")
_NOT_TRIED = "not checked"


def main(names: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="followup-desk-mutants-") as name:
        folder = Path(name).resolve()
        _copy_tree(folder)
        _put_to_the_test(folder, [f"{_DOMAIN}{each}*" for each in names])
        states = states_of(_told(folder, "results", "--all", "true"))
        missed = [mutant for mutant, state in states.items() if state not in _NOTICED]
        for mutant in missed:
            print(_told(folder, "show", mutant))
    return tell(states, missed)


def _copy_tree(folder: Path) -> None:
    """What mutmut changes and runs, so that the checkout is neither changed nor asked to stand still."""
    left_out = shutil.ignore_patterns("__pycache__", ".*")
    for part in _PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=left_out)
        else:
            shutil.copy2(ROOT / part, folder / part)


def _put_to_the_test(folder: Path, patterns: list[str]) -> None:
    """Tries every mutant; what mutmut tells meanwhile goes to the terminal, if there is one, and else is left out."""
    log = folder / "mutmut.log"
    with log.open("wb") as out:
        where = None if sys.stdout.isatty() else out
        command = [*_MUTMUT, "run", "--max-children", str(os.cpu_count() or 1), *patterns]
        ended = subprocess.run(command, cwd=folder, stdout=where, stderr=subprocess.STDOUT, check=False)
    if ended.returncode != 0:
        print(log.read_text(encoding="utf-8", errors="replace")[-5000:])
        sys.exit(f"mutmut could not be run: it ended with status {ended.returncode}.")


def _told(folder: Path, *arguments: str) -> str:
    """What mutmut answers."""
    answered = subprocess.run([*_MUTMUT, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=True)
    return answered.stdout.strip()


def states_of(results: str) -> dict[str, str]:
    """What became of each mutant that was tried."""
    lines = (line.strip().rpartition(": ") for line in results.splitlines() if ": " in line)
    return {mutant: state for mutant, _, state in lines if state != _NOT_TRIED}


def tell(states: Mapping[str, str], missed: Iterable[str]) -> int:
    """The table of files; 0 where enough was noticed, in all."""
    tried, left = Counter(map(_file, states)), Counter(map(_file, missed))
    for file, number in sorted(tried.items()):
        print(f"{_per_cent(number - left[file], number):6.1f} %  {number - left[file]:5} of {number:5}  {file}")
    noticed = tried.total() - left.total()
    share = _per_cent(noticed, tried.total())
    print(f"{share:6.1f} %  {noticed:5} of {tried.total():5}  in all; {ENOUGH} % are asked for")
    return 0 if share >= ENOUGH else 1


def _file(mutant: str) -> str:
    """The file of a mutant such as followup_desk.domain.rules.offer.x_plan__mutmut_3."""
    return mutant.removeprefix(_DOMAIN).rpartition(".")[0].replace(".", "/") + ".py"


def _per_cent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
