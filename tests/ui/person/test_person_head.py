# SPDX-License-Identifier: MIT
"""The head: who it is, how to reach them, what can be done."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import Method, Position
from followup_desk.domain.words import Kind, MethodKind, Newsletter, Stage
from followup_desk.services import organisations, people
from followup_desk.services.acts import contacts
from followup_desk.services.acts.organisations import edit_organisation
from followup_desk.services.desk import Desk
from followup_desk.ui.look.bidi import in_its_order
from followup_desk.ui.person.person_head import PersonHead
from tests.builders import StandingClock, add, person
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


def test_the_stage_stands_beside_the_name(head: PersonHead) -> None:
    for stage, word in ((Stage.CUSTOMER, "Customer"), (Stage.FORMER, "Former"), (None, "")):
        head.show_contact(person(stage=stage))
        assert head.stage.text() == word
        assert head.stage.isHidden() is (stage is None)


def test_the_organisation_can_be_pressed_and_is_gone_with_the_next_person(qtbot: QtBot, head: PersonHead) -> None:
    head.show_contact(ANA)
    link = head.work.organisation
    assert link.accessibleName() == "Show the organisation: Lisboa Têxtil"
    with qtbot.waitSignal(head.organisation_wanted):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    head.show_contact(person("Rui Lopes"))
    assert link.isHidden()
    assert head.line() == ""


def test_who_introduced_them_and_whom_they_introduced_can_be_shown(qtbot: QtBot, head: PersonHead, desk: Desk) -> None:
    joana = add(desk, "Joana Pires")
    ana = add(desk, referrer_id=joana)
    rui = add(desk, "Rui Lopes", referrer_id=ana)
    head.show_contact(people.person(desk, ana))
    assert head.more.referrer.accessibleName() == "introduced by Joana Pires"
    assert head.more.referred.accessibleName() == "introduced Rui Lopes"
    for link, contact_id in ((head.more.referrer, joana), (head.more.referred, rui)):
        with qtbot.waitSignal(head.contact_wanted) as said:
            link.click()
        assert said.args == [contact_id]


def test_of_several_whom_they_introduced_one_is_chosen(qtbot: QtBot, head: PersonHead, desk: Desk) -> None:
    ana = add(desk)
    rui = add(desk, "Rui & Lopes", referrer_id=ana)
    gone = add(desk, "Ben Osei", referrer_id=ana)
    add(desk, "Cleo Lang", referrer_id=ana)
    contacts.remove_contacts(desk, [gone])
    head.show_contact(people.person(desk, ana))
    assert head.more.referred.text() == "2 people"
    head.more.referred.click()
    menu = head.more.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Cleo Lang", "Rui && Lopes"]
    with qtbot.waitSignal(head.contact_wanted) as said:
        menu.actions()[1].trigger()
    menu.close()
    assert said.args == [rui]


def test_who_is_in_the_trash_introduced_nobody(head: PersonHead, desk: Desk) -> None:
    joana = add(desk, "Joana Pires")
    ana = add(desk, referrer_id=joana)
    contacts.remove_contacts(desk, [joana])
    head.show_contact(people.person(desk, ana))
    assert head.more.isHidden()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (Newsletter.NONE, ""),
        (Newsletter.PROPOSED, "newsletter offered"),
        (Newsletter.AGREED, "gets the newsletter"),
        (Newsletter.DECLINED, "no newsletter"),
        (Newsletter.LEFT, "left the newsletter"),
    ],
)
def test_how_it_stands_with_the_newsletter(head: PersonHead, state: Newsletter, words: str) -> None:
    head.show_contact(person(newsletter=state))
    assert head.more.newsletter() == words


def test_tags_are_seen_and_the_rest_is_counted(head: PersonHead) -> None:
    head.show_contact(person(tags=tuple("abcdefgh")))
    assert head.more.tags() == [*"abcdef", "+2"]
    head.show_contact(person(tags=("vip",)))
    assert head.more.tags() == ["vip"]
    head.show_contact(person())
    assert head.more.tags() == []
    assert head.more.isHidden()


def test_a_dead_number_says_so_and_several_say_which_they_are(head: PersonHead) -> None:
    head.show_contact(
        person(
            methods=(
                Method(MethodKind.PHONE, "1", "work"),
                Method(MethodKind.PHONE, "2", "mobile"),
                Method(MethodKind.EMAIL, "a@x.example", "work", state="bounced"),
            )
        )
    )
    assert [link.said() for link in head.links()] == ["work", "mobile", "bounced"]
    assert head.links()[2].accessibleName() == "Email work: a@x.example, bounced"


def test_the_organisations_number_is_called_where_they_have_none(qtbot: QtBot, head: PersonHead, desk: Desk) -> None:
    ana = add(desk, email="ana@lt.example", positions=(Position("Lisboa Têxtil"),))
    firm = organisations.find(desk, organisations.of_contact(desk, ana)[0].id)
    numbers = (Method(MethodKind.PHONE, "+351 21 555 0100"), Method(MethodKind.EMAIL, "info@lt.example"))
    edit_organisation(desk, firm, replace(firm, methods=numbers))
    head.show_contact(people.person(desk, ana))
    assert [(link.value(), link.said()) for link in head.links()] == [
        ("ana@lt.example", ""),
        ("+351 21 555 0100", "Lisboa Têxtil"),
    ]
    with taking("tel") as taken, qtbot.waitSignal(head.log_requested):
        head.call_button.click()
    assert taken == ["tel:+351215550100"]


def test_a_phone_number_keeps_its_order_from_right_to_left() -> None:
    assert in_its_order("+351 21 555") == "\u2066+351 21 555\u2069"
    assert in_its_order("شارع 5") == "\u2068شارع 5\u2069"
