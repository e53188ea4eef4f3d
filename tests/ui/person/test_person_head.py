# SPDX-License-Identifier: MIT
"""The head: who it is, how to reach them, what can be done."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import Method, Position
from followup_desk.domain.words import Kind, MethodKind, Stage
from followup_desk.services.desk import Desk
from followup_desk.ui.person.person_head import PersonHead
from tests.builders import StandingClock, person
from tests.ui.link_taker import taking


@pytest.fixture
def head(qtbot: QtBot, desk: Desk) -> PersonHead:
    made = PersonHead(desk)
    qtbot.addWidget(made)
    made.resize(700, 120)
    made.show()
    return made


ANA = person(
    phone="+351 21 555 0142",
    email="ana@lisboatextil.example",
    positions=(Position("Lisboa Têxtil", "Head of Sourcing"),),
    zone="Asia/Tokyo",
    prefers=Kind.CALL,
    hours="9-12",
)


def test_the_line_below_the_name(head: PersonHead) -> None:
    head.show_contact(ANA)
    assert head.line() == "Head of Sourcing · Lisboa Têxtil · 18:41 in Tokyo · prefers phone, 9-12"


def test_a_click_copies_and_says_so(qtbot: QtBot, head: PersonHead) -> None:
    head.show_contact(ANA)
    phone = head.links()[0]
    QTest.mouseClick(phone, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "+351 21 555 0142"
    assert phone.copied()


def test_enter_copies_too(qtbot: QtBot, head: PersonHead) -> None:
    QGuiApplication.clipboard().setMimeData(QMimeData())
    head.show_contact(ANA)
    mail = head.links()[1]
    mail.setFocus()
    QTest.keyClick(mail, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "ana@lisboatextil.example"


def test_links_are_named_for_those_who_listen(head: PersonHead) -> None:
    head.show_contact(ANA)
    assert [link.accessibleName() for link in head.links()] == [
        "Phone: +351 21 555 0142",
        "Email: ana@lisboatextil.example",
    ]


def test_the_next_person_has_only_their_own_links(head: PersonHead) -> None:
    head.show_contact(ANA)
    head.links()[0].copy()
    head.show_contact(person("Rui Lopes", email="rui@x.example"))
    assert [(link.value(), link.copied()) for link in head.links()] == [("rui@x.example", False)]
    head.show_contact(ANA)
    assert len(head.links()) == 2


def test_call_opens_the_phone_and_the_log(qtbot: QtBot, head: PersonHead) -> None:
    head.show_contact(ANA)
    with taking("tel") as taken, qtbot.waitSignal(head.log_requested) as said:
        head.call_button.click()
    assert (said.args, taken) == ([Kind.CALL], ["tel:+351215550142"])


def test_email_opens_the_mail_and_the_log(qtbot: QtBot, head: PersonHead) -> None:
    head.show_contact(ANA)
    with taking("mailto") as taken, qtbot.waitSignal(head.log_requested) as said:
        head.email_button.click()
    assert (said.args, taken) == ([Kind.EMAIL], ["mailto:ana@lisboatextil.example"])


def test_card_opens_the_log(qtbot: QtBot, head: PersonHead) -> None:
    head.show_contact(ANA)
    with qtbot.waitSignal(head.log_requested) as said:
        head.card_button.click()
    assert said.args == [Kind.CARD]


def test_without_a_number_call_opens_the_log_alone(qtbot: QtBot, head: PersonHead) -> None:
    head.show_contact(person("Rui Lopes"))
    with qtbot.waitSignal(head.log_requested):
        head.call_button.click()


def test_the_menu_ticks_the_stage(head: PersonHead) -> None:
    head.show_contact(person(stage=Stage.CUSTOMER))
    ticked = [action.text() for action in head.menu.stages() if action.isChecked()]
    assert ticked == ["Customer"]
    head.show_contact(person(stage=None))
    assert not any(action.isChecked() for action in head.menu.stages())


def test_the_time_there_goes_on(head: PersonHead, clock: StandingClock) -> None:
    head.show_contact(ANA)
    clock.forward(minutes=10)
    head.tick()
    assert "18:51 in Tokyo" in head.line()


@pytest.mark.parametrize("name", ["", "佐藤 美咲", "ليلى حدّاد", "🦊 Fox", "Wolf" * 125, "<b>bold</b> & co"])
def test_any_name_is_shown_as_text(head: PersonHead, name: str) -> None:
    head.show_contact(person(name, methods=(Method(MethodKind.PHONE, "<i>1</i>"),)))
    assert not head.grab().isNull()
    assert head.links()[0].value() == "<i>1</i>"
