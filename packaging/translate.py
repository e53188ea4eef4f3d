# SPDX-License-Identifier: MIT
"""The translations: the program's texts into resources/translations/*.ts, and those compiled to the .qm beside them.

Both are kept with the sources, so that neither an installation nor a checkout needs Qt's tools to run.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
SOURCES = ROOT / "followup_desk"


def update(files: list[Path]) -> None:
    """Put the texts of the program into these .ts files; what is no longer in the program goes."""
    options = ["-no-obsolete", "-locations", "none", "-extensions", "py", "-silent"]
    _run("lupdate", *options, str(SOURCES), "-ts", *map(str, files))


def compile_to(file: Path, target: Path) -> None:
    """Compile what is translated of a .ts file."""
    _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(target))


def main() -> int:
    files = sorted(TRANSLATIONS.glob("*.ts"))
    update(files)
    for file in files:
        compile_to(file, file.with_suffix(".qm"))
        missing = file.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{file.relative_to(ROOT)}: {missing} texts wait for a translation" if missing else f"{file.name}: whole")
    return 0


def _run(tool: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    program = next(folder / name for name in (tool, f"{tool}.exe") if (folder / name).exists())
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
