# SPDX-License-Identifier: MIT
"""What becomes of an appointment from a file: a log that lacks how it ended, a follow-up, or only a word."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.filed import Appointment
from followup_desk.domain.moments import Due, local
from followup_desk.domain.words import Kind
from followup_desk.services import drafts, filing, people
from followup_desk.services.desk import Desk
from followup_desk.ui.filing import filing_words
from followup_desk.ui.follow_ups.plan_dialog import PlanDialog
from followup_desk.ui.log import log_state, log_words
from followup_desk.ui.log.log_state import LogState
from followup_desk.ui.parts.desk_dialog import open_dialog


def step(desk: Desk, contact_id: int, found: Appointment) -> bool | str:
    """True: it has been, and is to be logged; False: it is to come; else why neither."""
    planned = filing.was_planned(desk, contact_id, found)
    if found.cancelled:
        return filing_words.called_off_but_planned(found) if planned else filing_words.called_off(found)
    if filing.is_to_come(desk, found):
        return filing_words.was_planned(found.subject) if planned else False
    before = filing.was_logged(desk, filing.of_appointment(desk, contact_id, found), found.subject)
    return filing_words.was_before(found.subject) if before else True


def keep_as_draft(desk: Desk, contact_id: int, found: Appointment) -> None:
    """For the log form to open with. What was typed there before stays, and what happened comes below it."""
    entry = filing.of_appointment(desk, contact_id, found)
    form = drafts.load(desk, drafts.of_log(contact_id))
    state = log_state.from_form(form) if form else LogState()
    notes = "\n\n".join(part for part in (state.notes.strip(), entry.notes) if part)
    names = ", ".join(_told_apart(desk, each) for each in entry.with_ids)
    at = log_words.moment(entry.at, desk.now()) if entry.at else ""
    state = replace(
        state,
        kind=entry.kind,
        notes=notes,
        at=state.at or at,
        minutes=state.minutes or entry.minutes or 0,
        with_names=state.with_names or names,
    )
    drafts.save(desk, drafts.of_log(contact_id), log_state.to_form(state, is_open=True))


def open_plan(desk: Desk, contact_id: int, found: Appointment, parent: QWidget) -> PlanDialog | None:
    """Offers to plan it, promised: an appointment that was made is a promise."""
    dialog = open_dialog(lambda: _Plan(desk, contact_id, found, parent), parent)
    return dialog


class _Plan(PlanDialog):
    """Filled in. Its moment is meant in the zone of the calendar as long as nobody types another."""

    def __init__(self, desk: Desk, contact_id: int, found: Appointment, parent: QWidget) -> None:
        super().__init__(desk, contact_id, parent)
        self._found = found
        self._said = _typed(desk, found.start)
        self.what.setText(_why(found))
        self.when.setText(self._said)
        self.channel.choose(Kind.MEETING)
        self.promised.setChecked(True)

    def due(self) -> Due | None:
        return self._found.start if self.when.text().strip() == self._said else super().due()


def _typed(desk: Desk, due: Due) -> str:
    return f"{due.day:%Y-%m-%d}" if due.at is None else f"{local(due.at, desk.zone):%Y-%m-%d %H:%M}"


def _why(found: Appointment) -> str:
    return f"{found.subject} ({found.place})" if found.subject and found.place else found.subject or found.place


def _told_apart(desk: Desk, contact_id: int) -> str:
    """The name where it is one person's alone, else an address that is."""
    person = people.person(desk, contact_id)
    for words in (person.name.display, *(each.value for each in person.methods)):
        try:
            if "," not in words and people.find(desk, words) == contact_id:
                return words
        except Refused:
            continue
    return str(contact_id)
