# SPDX-License-Identifier: MIT
"""Undo takes back any sequence of acts, redo brings it back, and both survive a restart."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due
from followup_desk.domain.records import Fact, Method, Position
from followup_desk.domain.words import Kind, MethodKind, Origin, Outcome, Stage
from followup_desk.services import backups, history, people
from followup_desk.services.acts import contacts, follow_ups, log, resources, undoing
from followup_desk.services.desk import Change, Desk, open_desk
from followup_desk.storage import contact_edits, dump
from tests import builders
from tests.builders import StandingClock, add, entry, everything, logged, plan


def test_undo_takes_back_a_log_with_all_that_it_did(desk: Desk) -> None:
    ana = add(desk)
    plan(desk, ana, promised=True)
    before = everything(desk)
    logged(
        desk, ana, "call", "next-step", gave="Guide", opportunity="Spring order", next_due=builders.day("2026-11-24")
    )

    assert undoing.undo(desk) == "Logged: call with Ana Ribeiro"

    assert everything(desk) == before
    assert backups.check(desk).ok


def test_undo_and_redo_survive_a_restart(desk: Desk, tmp_path: Path, clock: StandingClock) -> None:
    ana = add(desk)
    logged(desk, ana, "email", notes="the brochure")
    after = everything(desk)
    undoing.undo(desk)
    desk.close()

    again = open_desk(tmp_path / "desk", clock, Origin.USER)
    assert undoing.redo(again) == "Logged: email with Ana Ribeiro"
    assert everything(again) == after
    assert undoing.undo(again) == "Logged: email with Ana Ribeiro"
    assert undoing.undo(again) == "Added Ana Ribeiro"
    again.close()


def test_there_is_nothing_to_undo_or_redo_on_a_new_desk(desk: Desk) -> None:
    with pytest.raises(Refused, match="nothing to undo"):
        undoing.undo(desk)
    with pytest.raises(Refused, match="nothing to redo"):
        undoing.redo(desk)


def test_two_programs_that_undo_at_once_take_back_two_acts(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    logged(desk, ana, "email", notes="the brochure")
    other = open_desk(desk.folder, clock, Origin.USER)
    said: list[str] = []

    def undo_first(statement: str) -> None:
        if statement.upper().startswith("BEGIN") and not said:
            said.append(undoing.undo(other))

    desk.db.connection().set_trace_callback(undo_first)
    said.append(undoing.undo(desk))
    desk.db.connection().set_trace_callback(None)
    other.close()

    assert said == ["Logged: email with Ana Ribeiro", "Added Ana Ribeiro"]
    assert undoing.redo(desk) == "Added Ana Ribeiro"
    assert undoing.redo(desk) == "Logged: email with Ana Ribeiro"
    assert backups.check(desk).ok


def test_a_new_act_ends_what_could_be_redone(desk: Desk) -> None:
    add(desk, "Ana Ribeiro")
    undoing.undo(desk)
    add(desk, "Rui Faria")
    undoing.undo(desk)

    assert undoing.redo_label(desk) == "Added Rui Faria"
    undoing.redo(desk)
    assert undoing.redo_label(desk) == ""


def test_undo_takes_what_rules_made_of_an_act_with_it(desk: Desk) -> None:
    ana = add(desk)
    before = everything(desk)
    log_id = _act_of_rules_after(desk, ana)

    undoing.undo(desk)

    assert everything(desk) == before
    assert all(act.undone for act in history.acts(desk) if act.id >= log_id)


def _act_of_rules_after(desk: Desk, contact_id: int) -> int:
    """A tag by hand, and one that rules set because of it."""
    contacts.add_tags(desk, contact_id, ["by hand"])
    cause = history.acts(desk, 1)[0].id
    rules = replace(desk, origin=Origin.RULES)
    with rules.act("tag", cause_id=cause) as act:
        contact_edits.tag_row(act, "contact", contact_id, "by a rule", contact_id)
    return cause


def test_undo_is_refused_with_the_name_of_the_later_act_that_stands_on_it(desk: Desk) -> None:
    ana = add(desk)
    other = replace(desk, origin=Origin.SYNC)
    contacts.set_stage(other, ana, Stage.CUSTOMER)
    before = everything(desk)

    with pytest.raises(Refused, match="Ana Ribeiro is now: customer"):
        undoing.undo(desk)
    assert everything(desk) == before


def test_a_tag_on_something_else_of_the_same_number_is_not_in_the_way(desk: Desk) -> None:
    ana = add(desk)
    resources.add_resource(desk, "Guide", ["sea", "golf"])
    resources.add_resource(desk, "Case study", ["wool"])
    contacts.add_tags(desk, ana, ["sea"])
    with replace(desk, origin=Origin.SYNC).act("tag") as act:
        contact_edits.tag_row(act, "resource", 1, "wool")
        contact_edits.tag_row(act, "contact", ana, "golf", ana)

    assert undoing.undo(desk) == "Tagged Ana Ribeiro: sea"
    assert people.person(desk, ana).tags == ("golf",)


@pytest.mark.parametrize("kind", ["contact", "fact"])
def test_a_tag_on_what_would_go_is_in_the_way(desk: Desk, kind: str) -> None:
    ana = add(desk)
    if kind == "fact":
        contacts.add_fact(desk, ana, "need", "wool")
    with replace(desk, origin=Origin.SYNC).act("tag") as act:
        contact_edits.tag_row(act, kind, 1, "sea", ana)
    before = everything(desk)

    with pytest.raises(Refused, match="came after it"):
        undoing.undo(desk)
    assert everything(desk) == before


def test_undo_in_the_window_takes_back_an_act_of_the_command_line(desk: Desk, clock: StandingClock) -> None:
    other = open_desk(desk.folder, clock, Origin.COMMAND)
    add(other, "Rui Faria")
    other.close()

    assert undoing.undo(desk) == "Added Rui Faria"


def test_an_act_that_changes_nothing_leaves_no_trace(desk: Desk) -> None:
    ana = add(desk)
    contacts.edit_contact(desk, before := people.person(desk, ana), before)

    assert [act.label for act in history.acts(desk)] == ["Added Ana Ribeiro"]


class AnyActsUndone(RuleBasedStateMachine):
    """Any sequence of acts followed by as many undos is the start; as many redos bring it back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = StandingClock()
        self.desk = open_desk(Path(self.folder.name), self.clock, Origin.USER)
        self.told: list[Change] = []
        self.desk.add_listener(self.told.append)

    @initialize()
    def begin(self) -> None:
        self.states = [everything(self.desk)]

    def teardown(self) -> None:
        if hasattr(self, "states"):
            self._there_and_back()
        self.desk.close()
        self.folder.cleanup()

    def _there_and_back(self) -> None:
        end = self.states[-1]
        for state in reversed(self.states[:-1]):
            undoing.undo(self.desk)
            assert everything(self.desk) == state
        assert not undoing.undo_label(self.desk)
        assert backups.check(self.desk).ok
        for state in self.states[1:]:
            undoing.redo(self.desk)
            assert everything(self.desk) == state
        assert everything(self.desk) == end
        assert backups.check(self.desk).ok

    @contextlib.contextmanager
    def _one_act(self) -> Iterator[None]:
        """Notes the state after an act that was not refused and wrote something."""
        before = len(self.told)
        self.clock.forward(minutes=7)
        with contextlib.suppress(Refused):
            yield
        if len(self.told) != before:
            self.states.append(everything(self.desk))

    def _someone(self, pick: int) -> int:
        ids = [row["id"] for row in dump.tables(self.desk.db)["contact"]]
        return ids[pick % len(ids)] if ids else 0

    def _something(self, pick: int) -> int:
        ids = [row["id"] for row in dump.tables(self.desk.db)["follow_up"]]
        return ids[pick % len(ids)] if ids else 0

    @rule(
        name=st.text(max_size=12), firm=st.sampled_from(["", "Fjordbygg", "東都商事"]), tag=st.sampled_from(["a", "b"])
    )
    def add(self, name: str, firm: str, tag: str) -> None:
        with self._one_act():
            add(self.desk, name.replace("\0", ""), positions=(Position(firm),) if firm else (), tags=(tag,))

    @rule(
        pick=st.integers(0, 9),
        outcome=st.sampled_from(Outcome),
        kind=st.sampled_from(Kind),
        notes=st.text(max_size=8),
        ahead=st.integers(-1, 9),
        sale=st.sampled_from(["", "", "Spring order"]),
        promised=st.booleans(),
        gave=st.booleans(),
    )
    def log(
        self, pick: int, outcome: Outcome, kind: Kind, notes: str, ahead: int, sale: str, promised: bool, gave: bool
    ) -> None:
        due = Due(self.desk.today() + timedelta(days=ahead)) if ahead >= 0 else None
        said = entry(
            self._someone(pick),
            kind,
            outcome,
            notes=notes,
            next_due=due,
            promised=promised,
            opportunity=sale,
            gave="Guide" if gave else "",
            with_ids=(self._someone(pick + 1),),
        )
        with self._one_act():
            log.log_interaction(self.desk, said)

    @rule(pick=st.integers(0, 9), ahead=st.integers(0, 9), promised=st.booleans(), channel=st.sampled_from(Kind))
    def plan(self, pick: int, ahead: int, promised: bool, channel: Kind) -> None:
        with self._one_act():
            day = self.desk.today() + timedelta(days=ahead)
            follow_ups.plan_follow_up(self.desk, self._someone(pick), Due(day), channel, "why", promised)

    @rule(pick=st.integers(0, 9), what=st.sampled_from(["done", "drop", "move", "snooze"]), told=st.booleans())
    def settle(self, pick: int, what: str, told: bool) -> None:
        number = self._something(pick)
        with self._one_act():
            match what:
                case "done":
                    follow_ups.done(self.desk, number)
                case "drop":
                    follow_ups.drop(self.desk, number, "no use", told)
                case "move":
                    follow_ups.move(self.desk, number, Due(self.desk.today() + timedelta(days=3)), told)
                case _:
                    follow_ups.snooze(self.desk, number, self.desk.now() + timedelta(hours=1))

    @rule(
        pick=st.integers(0, 9), number=st.text("0123456789", max_size=4), keep=st.booleans(), need=st.text(max_size=5)
    )
    def edit(self, pick: int, number: str, keep: bool, need: str) -> None:
        with self._one_act():
            someone = people.person(self.desk, self._someone(pick))
            methods = (*(someone.methods if keep else ()), Method(MethodKind.PHONE, number))
            facts = (*(someone.facts if keep else ()), Fact("need", need))
            contacts.edit_contact(self.desk, someone, replace(someone, methods=methods, facts=facts, tags=("b", "c")))

    @rule(pick=st.integers(0, 9), back=st.booleans())
    def to_the_trash_or_back(self, pick: int, back: bool) -> None:
        with self._one_act():
            (contacts.restore_contacts if back else contacts.remove_contacts)(self.desk, [self._someone(pick)])

    @rule(pick=st.integers(0, 9), stage=st.sampled_from(Stage))
    def stage(self, pick: int, stage: Stage) -> None:
        with self._one_act():
            contacts.set_stage(self.desk, self._someone(pick), stage)

    @rule(title=st.sampled_from(["Guide", "Case study"]))
    def shelve(self, title: str) -> None:
        with self._one_act():
            resources.add_resource(self.desk, title, ["yarn"])

    @precondition(lambda self: len(self.states) > 1)
    @rule()
    def change_of_mind(self) -> None:
        undoing.undo(self.desk)
        self.states.pop()
        assert everything(self.desk) == self.states[-1]


AnyActsUndone.TestCase.settings = settings(max_examples=25, stateful_step_count=25)
TestAnyActsUndone = AnyActsUndone.TestCase
