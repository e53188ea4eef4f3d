# SPDX-License-Identifier: MIT
"""Stopping a rule for one contact or for all, and letting it go on."""

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.records import Contact, FollowUp
from followup_desk.domain.rules import closing
from followup_desk.domain.rules.keeping_in_touch import STOPPED
from followup_desk.domain.rules.numbers import CAN_BE_OFF
from followup_desk.services import people, planned_on, preferences, rule_settings, rulebook
from followup_desk.services.acts import consequences, follow_ups
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits, follow_up_edits, journal
from followup_desk.storage.journal import Journal


def set_rule(desk: Desk, contact_id: int, rule: str, on: bool) -> None:
    """Turns a rule on or off for one contact; for all it is a preference. What it has planned stays. Refused for a rule
    that cannot be off, and where nothing would change."""
    name = _that_can_be_off(rule)
    with desk.act("set-rule") as act:
        person = _turn(desk, act, contact_id, name, on)
        key = "contact.rule_on" if on else "contact.rule_off"
        journal.name_act(act, key, {"name": person.name.display, "rule": name})


def set_stops(desk: Desk, contact_id: int, stops: frozenset[str]) -> None:
    """Makes these the rules that are off for one contact. What they have planned stays; the same again is no act."""
    names = {_that_can_be_off(rule) for rule in stops}
    with desk.act("set-rule") as act:
        person = people.living(desk, contact_id)
        if names != person.stops:
            contact_edits.set_columns(act, contact_id, stops=" ".join(sorted(names)))
            journal.name_act(act, "contact.rules", {"name": person.name.display})
    planned_on.forget(desk)


def stop_with(desk: Desk, follow_up_id: int) -> None:
    """Turns the rule of a follow-up off for whom it is for, and drops the follow-up, in one act. Refused for a promise:
    that is dropped by itself, and they are told."""
    with desk.act("set-rule") as act:
        follow_up = _that_can_be_dropped(desk, follow_up_id)
        name = _that_can_be_off(follow_up.rule or "")
        person = _turn(desk, act, follow_up.contact_id, name, on=False)
        _drop(desk, act, follow_up)
        journal.name_act(act, "contact.rule_off_and_dropped", {"name": person.name.display, "rule": name})


def stop_for_all(desk: Desk, rule: str, drop_id: int | None = None) -> None:
    """Turns a rule off for everybody, which is a preference: Undo leaves it so. `drop_id` is a follow-up of it that is
    dropped, too, which Undo brings back. Both or neither is done; refused as `stop_with`."""
    name = _that_can_be_off(rule)
    if drop_id is None:
        preferences.put(desk, name.lower(), "off")
        return
    with desk.act("drop") as act:
        follow_up = _that_can_be_dropped(desk, drop_id)
        preferences.put(desk, name.lower(), "off")  # first: it is not to plan another in place of this one
        _drop(desk, act, follow_up)
        named = {"name": people.name_of(desk, follow_up.contact_id), "channel": follow_up.channel}
        journal.name_act(act, "follow_up.dropped_for_all", named)


def _that_can_be_off(rule: str) -> str:
    name = rule.strip().upper()
    if name not in CAN_BE_OFF:
        raise Refused(
            translate("refusals", "{rule} cannot be turned off: take one of {rules}.").format(
                rule=rule[:40], rules=", ".join(CAN_BE_OFF)
            )
        )
    return name


def _that_can_be_dropped(desk: Desk, follow_up_id: int) -> FollowUp:
    follow_up = follow_ups.still_open(desk, follow_up_id)
    if follow_up.promised:
        raise Refused(
            translate("refusals", "They were promised this: drop it by itself, and say whether you told them.")
        )
    return follow_up


def _drop(desk: Desk, act: Journal, follow_up: FollowUp) -> None:
    follow_up_edits.close(act, closing.dropped(follow_up, STOPPED, told=False))
    consequences.leave_nobody_without(desk, act, rulebook.read(desk), people.person(desk, follow_up.contact_id))


def _turn(desk: Desk, act: Journal, contact_id: int, name: str, on: bool) -> Contact:
    person = people.living(desk, contact_id)
    if (name not in person.stops) == on:
        already = (
            translate("refusals", "“{title}” is on for {name} already.")
            if on
            else translate("refusals", "“{title}” is off for {name} already.")
        )
        name_or_them = person.name.display or translate("refusals", "them")
        raise Refused(already.format(title=rule_settings.title(name), name=name_or_them))
    stops = person.stops - {name} if on else person.stops | {name}
    contact_edits.set_columns(act, contact_id, stops=" ".join(sorted(stops)))
    return person
