# SPDX-License-Identifier: MIT
"""Why a follow-up stands on the desk: the rule in plain words, what it rests on, what changes it and what stops it."""

from PySide6.QtWidgets import QWidget

from followup_desk.domain.words import FollowUpState
from followup_desk.services import agenda, people, shaping, wording
from followup_desk.services.acts import rule_stops
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.explaining import Explaining
from followup_desk.ui.follow_ups.follow_up_words import channel_and_day, named
from followup_desk.ui.follow_ups.stop_bar import StopBar
from followup_desk.ui.follow_ups.why_facts import cause_of, why_facts
from followup_desk.ui.parts.desk_dialog import open_dialog


class WhyDialog(Explaining):
    """Of one follow-up."""

    def __init__(self, desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> None:
        card = agenda.card(desk, follow_up_id)
        follow_up = self._follow_up = card.follow_up
        contact_id = follow_up.contact_id
        super().__init__(desk, "why", self.tr("Why this follow-up?"), contact_id, parent)
        self.rule = follow_up.rule or ""
        self.add_heading(named(card.name), channel_and_day(desk, follow_up))
        person = people.person(desk, contact_id)
        cause = cause_of(desk, follow_up)
        is_off, can_stop = follow_up.rule in person.stops, shaping.can_stop(follow_up.rule)
        can_drop = follow_up.state is FollowUpState.OPEN and not follow_up.promised
        self.explain(
            wording.rule_in_words(follow_up),
            why_facts(desk, card),
            shaping.of_follow_up(desk, follow_up, person),
            cause.id if cause is not None and cause.contact_id == contact_id else None,
            StopBar(self.rule, named(card.name), can_drop=can_drop, is_off=is_off) if can_stop else None,
        )

    def stop(self, for_one: bool, drop: bool) -> None:
        rule = self.rule
        if not for_one:
            rule_stops.stop_for_all(self._desk, rule, self._follow_up.id if drop else None)
        elif drop:
            rule_stops.stop_with(self._desk, self._follow_up.id)
        else:
            rule_stops.set_rule(self._desk, self.contact_id, rule, on=False)


def open_why(desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> WhyDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: WhyDialog(desk, follow_up_id, parent), parent)
