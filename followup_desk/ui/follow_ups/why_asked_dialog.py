# SPDX-License-Identifier: MIT
"""Why the desk asks something: the rule, what it rests on, what each answer does, and what stops the asking."""

from PySide6.QtWidgets import QWidget

from followup_desk.services import answers, asking, people, shaping, wording
from followup_desk.services.acts import rule_stops
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.asked_facts import asked_facts, behind
from followup_desk.ui.follow_ups.explaining import Explaining
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.follow_ups.stop_bar import StopBar
from followup_desk.ui.parts.desk_dialog import open_dialog


class WhyAskedDialog(Explaining):
    """Of one question."""

    def __init__(self, desk: Desk, question_id: int, parent: QWidget | None = None) -> None:
        question = asking.question(desk, question_id)
        super().__init__(desk, "why-asked", self.tr("Why is this asked?"), question.contact_id, parent)
        self.rule = question.rule
        self.add_heading(named(question.name), wording.question(question))
        meant = answers.of_question(desk, question)
        facts = [
            *asked_facts(desk, question),
            *((title, text) for title, text in ((self.tr("Yes"), meant.yes), (self.tr("Not now"), meant.no)) if text),
        ]
        entries = behind(desk, question)
        is_off, can_stop = question.rule in people.person(desk, question.contact_id).stops, shaping.can_stop(self.rule)
        self.explain(
            answers.why_such(question),
            facts,
            shaping.of_question(desk, question),
            entries[0].id if entries else None,
            StopBar(self.rule, named(question.name), is_off=is_off, is_question=True) if can_stop else None,
        )

    def stop(self, for_one: bool, drop: bool) -> None:
        """The question itself waits until it is answered."""
        if for_one:
            rule_stops.set_rule(self._desk, self.contact_id, self.rule, on=False)
        else:
            rule_stops.stop_for_all(self._desk, self.rule)


def open_why_asked(desk: Desk, question_id: int, parent: QWidget | None = None) -> WhyAskedDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: WhyAskedDialog(desk, question_id, parent), parent)
