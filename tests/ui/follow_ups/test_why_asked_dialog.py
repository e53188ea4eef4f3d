# SPDX-License-Identifier: MIT
"""Why something is asked: what it rests on with its days, what the answers do, and what stops the asking."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Stage
from followup_desk.services import asking, people, preferences, samples
from followup_desk.services.acts import answering, follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.asked_facts import asked_facts
from followup_desk.ui.follow_ups.why_asked_dialog import WhyAskedDialog, open_why_asked
from tests.builders import StandingClock, add, logged


def facts(desk: Desk, key: str) -> dict[str, str]:
    question = next(each for each in asking.waiting(desk) if each.key == key)
    return {title: text.translate({0x2068: None, 0x2069: None}) for title, text in asked_facts(desk, question)}


def opened(desk: Desk, key: str, over: QWidget) -> WhyAskedDialog:
    question = next(each for each in asking.waiting(desk) if each.key == key)
    dialog = open_why_asked(desk, question.id, over)
    assert dialog is not None
    return dialog


def test_the_push_offs_with_their_days(desk: Desk) -> None:
    samples.fill(desk)
    found = facts(desk, "ease_off")
    assert found["What happened"].splitlines() == [
        "Sun 15 Nov, 09:30, call, put off: “طلب أن نتحدث لاحقاً.”",
        "Sun 1 Nov, 15:00, call, no answer",
        "Wed 21 Oct, 10:00, call, no answer",
        "Mon 12 Oct, 09:00, call, put off: “الميزانية لم تعتمد بعد.”",
    ]
    assert found["Because"].startswith("4 times in a row since Monday 12 October 2026")


@pytest.mark.parametrize(
    ("key", "first", "count"),
    [
        ("looser", "Wed 18 Nov, 08:40, call, no answer", 4),
        ("tighter", "Thu 19 Nov, 12:30, their message: “Can we talk about the cold room next?”", 6),
        ("stay_in_touch", "Tue 17 Nov, 13:30, their email, no: “Stays with her supplier this year.", 1),
        ("referral", "Mon 9 Nov, 10:30, call, yes: “All well with the delivery. Would recommend us.”", 1),
    ],
)
def test_what_each_rests_on(desk: Desk, key: str, first: str, count: int) -> None:
    samples.fill(desk)
    lines = facts(desk, key)["What happened"].splitlines()
    assert lines[0].startswith(first)
    assert len(lines) == count


def test_what_was_skipped(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk, stage=Stage.CUSTOMER)
    for _ in range(3):
        follow_ups.drop(desk, people.follow_ups(desk, ana)[0].id, "no time")
        clock.forward(days=1)
    assert facts(desk, "looser")["You dropped"].splitlines() == [
        "Mon 23 Nov, 09:41: no time",
        "Sun 22 Nov, 09:41: no time",
        "Sat 21 Nov, 09:41: no time",
    ]


def test_what_the_answers_do_and_what_changes_it(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    logged(desk, add(desk, "Ana Ribeiro"), "call", "no")
    dialog = opened(desk, "stay_in_touch", over)
    assert dict(dialog.facts)["Yes"] == "a hello every 90 days, and nothing else until they come back"
    assert dict(dialog.facts)["Not now"] == "nothing more is planned"
    with qtbot.waitSignal(dialog.preferences_wanted) as wanted:
        dialog.change.click()
    assert wanted.args == ["r4_hello_days"]


def test_the_asking_can_be_stopped(desk: Desk, over: QWidget) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    logged(desk, ana, "call", "no")
    dialog = opened(desk, "stay_in_touch", over)
    assert dialog.stop_bar is not None
    dialog.stop_bar.for_one.click()
    assert "This question stays until you answer it" in dialog.stop_bar.words.text()
    assert "planned" not in dialog.stop_bar.words.text()
    dialog.stop_bar.stop.click()
    assert people.person(desk, ana).stops == {"R4"}
    assert len(asking.of_contact(desk, ana)) == 1
    logged(desk, rui, "call", "no")
    dialog = open_why_asked(desk, asking.of_contact(desk, rui)[0].id, over)  # type: ignore[assignment]
    assert dialog.stop_bar is not None
    dialog.stop_bar.for_all.click()
    dialog.stop_bar.stop.click()
    assert preferences.get(desk, "r4") == "off"


def test_one_that_is_answered_is_refused(desk: Desk, over: QWidget) -> None:
    logged(desk, add(desk), "call", "no")
    (question,) = asking.waiting(desk)
    answering.dismiss(desk, question.id)
    assert open_why_asked(desk, question.id, over) is None
