# SPDX-License-Identifier: MIT
"""Which files an import reads: those named, and of a folder those in it that hold contacts by their names."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate

_ENDINGS = (".vcf", ".vcard", ".csv", ".tsv")


def expanded(paths: Iterable[Path]) -> list[Path]:
    """All files, folders replaced by what is in them, each file once. Refused when that is nothing."""
    files = list(dict.fromkeys(file for path in paths for file in (_in_folder(path) if path.is_dir() else [path])))
    if not files:
        raise Refused(translate("refusals", "There is no file of contacts in there: they end in .vcf or .csv."))
    return files


def _in_folder(folder: Path) -> Iterator[Path]:
    """By name, folders within it too; what a link leads to elsewhere is not followed."""
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(_ENDINGS) and not name.startswith("."):
                yield Path(parent, name)
