# SPDX-License-Identifier: MIT
"""All commands there are, by subject, in the order that `--help` lists them."""

from followup_desk.commands import (
    announced,
    asking,
    catching_up,
    contacts,
    day_sheet,
    days_off,
    desk_files,
    erasure,
    export_files,
    facts,
    follow_ups,
    import_files,
    log,
    merging,
    public_holidays,
    rules,
    settings,
    undoing,
)
from followup_desk.commands.declared import Declared

_SUBJECTS = (
    contacts,
    log,
    follow_ups,
    day_sheet,
    days_off,
    facts,
    merging,
    undoing,
    settings,
    desk_files,
    import_files,
    export_files,
    erasure,
    announced,
    asking,
    catching_up,
    rules,
    public_holidays,
)


def declare_all(declared: Declared) -> None:
    """Adds every command to the program."""
    for subject in _SUBJECTS:
        subject.declare(declared)
