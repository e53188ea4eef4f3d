# SPDX-License-Identifier: MIT
"""The dialogs about several people: who they say it is about, what they do, and what they refuse."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Kind, Stage
from followup_desk.services import people
from followup_desk.services.acts import contacts
from followup_desk.services.acts.several import Tell
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.several import several_dialog
from followup_desk.ui.several.cadence_several import CadenceSeveral
from followup_desk.ui.several.plan_several import PlanSeveral
from followup_desk.ui.several.several_dialog import who_in_words
from followup_desk.ui.several.stage_several import StageSeveral
from followup_desk.ui.several.sure_about_several import SureAboutSeveral
from followup_desk.ui.several.tag_several import TagSeveral
from tests.builders import StandingClock, add, logged, planned_for


@pytest.fixture
def six(desk: Desk) -> list[int]:
    return [add(desk, name, stage=None) for name in ("Ana", "Ben", "Cleo", "Dai", "Eve", "佐藤 美咲")]


def said(dialog: QWidget) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel)] + [
        each.text() for each in dialog.findChildren(TextBlock)
    ]


def test_the_first_are_named_and_the_rest_counted(desk: Desk, six: list[int]) -> None:
    assert who_in_words(desk, six) == ("6 people", "Ana, Ben, Cleo, Dai and 2 more")
    assert who_in_words(desk, six[:2]) == ("2 people", "Ana, Ben")
    long = add(desk, "A" * 300)
    assert len(who_in_words(desk, [long])[0]) == 40


def test_tags(desk: Desk, six: list[int], over: QWidget) -> None:
    contacts.add_tags(desk, six[0], ["wool"])
    dialog = TagSeveral(desk, six, over)
    dialog.put_on.setText("yarn, linen")
    dialog.take_off.setText("Wool")
    dialog.accept()
    assert {people.person(desk, each).tags for each in six} == {("linen", "yarn")}


def test_a_tag_dialog_without_a_tag_stays_open(desk: Desk, six: list[int], over: QWidget) -> None:
    dialog = TagSeveral(desk, six, over)
    dialog.open()
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.refusal().startswith("Say which tag")


def test_a_stage(desk: Desk, six: list[int], over: QWidget) -> None:
    dialog = StageSeveral(desk, six, over)
    dialog.accept()
    refused = dialog.refusal()
    dialog.stage.choose(Stage.CUSTOMER)
    dialog.accept()
    assert refused == "Choose a stage."
    assert {people.person(desk, each).stage for each in six} == {Stage.CUSTOMER}


def test_how_often(desk: Desk, six: list[int], over: QWidget) -> None:
    dialog = CadenceSeveral(desk, six, over)
    dialog.ideal.setValue(14)
    follows = dialog.longest.value()
    dialog.longest.setValue(20)
    dialog.accept()
    them = {(each.ideal_days, each.longest_days) for each in (people.person(desk, i) for i in six)}
    assert (follows, them) == (21, {(14, 20)})


def test_as_their_stage_has_it(desk: Desk, six: list[int], over: QWidget) -> None:
    CadenceSeveral(desk, six, over).accept()
    dialog = CadenceSeveral(desk, six, over)
    dialog.by_stage.setChecked(True)
    assert not dialog.ideal.isEnabled()
    dialog.accept()
    assert {people.person(desk, each).ideal_days for each in six} == {None}


def test_one_for_each(desk: Desk, six: list[int], over: QWidget) -> None:
    dialog = PlanSeveral(desk, six, over)
    dialog.what.setText("the catalogue")
    dialog.first.setText("27 nov")
    dialog.a_day.setValue(4)
    dialog.channel.choose(Kind.EMAIL)
    dialog.look()
    assert dialog.outlook.text() == "The last one is due on Monday 30 November 2026."
    dialog.accept()
    assert [planned_for(desk, each) for each in six] == [["27 Nov email"]] * 4 + [["30 Nov email"]] * 2


def test_touches_too_many_are_told_before(
    desk: Desk, clock: StandingClock, six: list[int], over: QWidget, qtbot: QtBot
) -> None:
    clock.set("2026-11-23T10:00")
    logged(desk, six[0], "email")
    dialog = PlanSeveral(desk, six, over)
    assert dialog.outlook.text() == "The last one is due on Tuesday 24 November 2026."
    qtbot.waitUntil(lambda: not dialog.is_counting())
    one = dialog.outlook.text()
    logged(desk, six[1], "email")
    dialog.look()
    qtbot.waitUntil(lambda: not dialog.is_counting())
    assert one.endswith("For one of them it is a touch too many: leave them a little time.")
    assert dialog.outlook.text().endswith("For 2 of them it is a touch too many: leave them a little time.")


def test_a_day_that_is_none_is_refused_at_its_field(desk: Desk, six: list[int], over: QWidget) -> None:
    dialog = PlanSeveral(desk, six, over)
    dialog.first.setText("")
    dialog.accept()
    assert dialog.form.error_of(dialog.first).startswith("Say from which day on")
    assert planned_for(desk, six[0]) == []


def test_who_is_gone_meanwhile_refuses_the_whole(desk: Desk, six: list[int], over: QWidget) -> None:
    dialog = TagSeveral(desk, six, over)
    dialog.put_on.setText("yarn")
    contacts.remove_contacts(desk, [six[1]])
    dialog.accept()
    assert dialog.refusal() == "Ben is in the trash: restore them first."
    assert people.person(desk, six[0]).tags == ()


def test_of_very_many_a_bar_shows_how_far_it_is(
    desk: Desk, six: list[int], over: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(several_dialog, "SHOWN_FROM", 3)
    seen: list[tuple[int, int]] = []

    def act(desk: Desk, ids: object, tell: Tell) -> None:
        for done in (1, 4):
            tell(done)
            seen.append((dialog.bar.value(), dialog.bar.maximum()))

    dialog = SureAboutSeveral(desk, six, act, "Remove them", over)
    dialog.open()
    dialog.accept()
    assert seen == [(1, 6), (4, 6)]
    assert dialog.bar.isHidden()
