# SPDX-License-Identifier: MIT
"""What an import says of itself: counts before and after, fates of people, and what was decided about doubles."""

from PySide6.QtCore import QCoreApplication

from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.imports.file_words import people_word
from followup_desk.ui.imports.findings import Findings, Skip, TakenBack
from followup_desk.ui.imports.wishes import NEW, SKIP, Decision

translate = QCoreApplication.translate


def counts(found: Findings) -> str:
    """All that matters in one line: "300 new · 8 changed · 4 already there · 3 skipped"."""
    return counts_of(found.created, found.updated, found.unchanged, len(found.skipped))


def counts_of(created: int, updated: int, unchanged: int, skipped: int) -> str:
    """The same of bare counts."""
    words = (
        (created, translate("import_words", "{count} new")),
        (updated, translate("import_words", "{count} changed")),
        (unchanged, translate("import_words", "{count} already there")),
        (skipped, translate("import_words", "{count} skipped")),
    )
    return " · ".join(word.format(count=number(count)) for count, word in words if count)


def title_before(found: Findings) -> str:
    """What is about to happen."""
    if not found.came():
        return translate("import_words", "There is nobody to bring in")
    if not found.created and not found.updated:
        return translate("import_words", "All of them are on your desk already")
    return translate("import_words", "{people} to bring in").format(people=people_word(found.came()))


def title_after(found: Findings) -> str:
    """What happened."""
    if not found.came():
        return translate("import_words", "Nobody came in")
    if not found.created and not found.updated:
        return translate("import_words", "Nothing changed: all of them were there already")
    return translate("import_words", "{people} came in").format(people=people_word(found.created + found.updated))


def what_is_next(*, followed: bool) -> str:
    """What the user may go on with once people came in."""
    if followed:
        return translate("import_words", "They are followed. Next, spread a first step with each over the week.")
    return translate(
        "import_words",
        "They are known now, and nothing is planned with them. Next, choose those who matter: twenty are plenty.",
    )


def title_taken_back(taken: TakenBack) -> str:
    """What taking an import back did."""
    whole = translate("import_words", "Taken back: your desk is as it was")
    return translate("import_words", "Taken back, but for those who stayed") if taken.kept else whole


def toast_text(found: Findings) -> str:
    """What the window says once the dialog is gone."""
    return translate("import_words", "Imported: {counts}").format(counts=counts(found))


def fate_word(fate: str) -> str:
    """What becomes of somebody in a file."""
    return {
        "created": translate("import_words", "New"),
        "updated": translate("import_words", "Changed"),
        "unchanged": translate("import_words", "Already there"),
    }.get(fate, fate)


def decision_word(decision: Decision | None) -> str:
    """What was decided about a double."""
    if decision is None:
        return translate("import_words", "Not decided: comes in as new")
    if decision == NEW:
        return translate("import_words", "New person")
    if decision == SKIP:
        return translate("import_words", "Skip")
    return translate("import_words", "Same person")


def trouble(text: str) -> str:
    """What a command said when it failed, in one line: the last it wrote, if it came to that."""
    lines = text.strip().splitlines()
    unsaid = translate("import_words", "It ended before it was done: try again, with fewer files if they are large.")
    return lines[-1].strip() if lines else unsaid


def why_word(why: str) -> str:
    """Why two people may be one: what the command says, in words."""
    return {
        "alike": translate("import_words", "Somebody of that name is on your desk, but nothing else says it is them."),
        "": "",
    }.get(why, why)


def skipped_row(skip: Skip) -> tuple[str, str, str]:
    """File, line and reason; no line where the whole file is meant."""
    return skip.file, number(skip.line) if skip.line else "", skip.reason


def built_on() -> str:
    """Why somebody stays although the import that brought them is taken back."""
    return translate("import_words", "You worked with them since")
