# SPDX-License-Identifier: MIT
"""*Why?* and questions through the window: from wherever they are pressed to what they lead to."""

from PySide6.QtWidgets import QApplication, QDialog, QTabBar

from followup_desk.domain.words import Stage
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.why_asked_dialog import WhyAskedDialog
from followup_desk.ui.follow_ups.why_dialog import WhyDialog
from followup_desk.ui.several.cadence_several import CadenceSeveral
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, logged, plan


def dialog(name: str) -> QDialog:
    """The one that is open under that name."""
    return next(each for each in QApplication.topLevelWidgets() if each.objectName() == name and each.isVisible())  # type: ignore[return-value]


def why(name: str) -> WhyDialog | WhyAskedDialog:
    found = dialog(name)
    assert isinstance(found, WhyDialog | WhyAskedDialog)
    return found


def test_change_leads_to_the_preferences(desk: Desk, window: MainWindow) -> None:
    planned = logged(desk, add(desk), "email").planned[0]
    window.acts.why(planned.id)
    why("why").change.click()
    assert dialog("preferences").isVisible()


def test_a_cadence_of_their_own_is_changed_there(desk: Desk, window: MainWindow) -> None:
    ana = add(desk, "Ana Ribeiro", stage=Stage.CUSTOMER, ideal_days=14)
    window.acts.why(people.follow_ups(desk, ana)[0].id)
    why("why").change.click()
    cadence = dialog("several-cadence")
    assert isinstance(cadence, CadenceSeveral)
    assert (cadence.focusWidget(), cadence.ideal.value()) == (cadence.ideal, 14)
    cadence.ideal.setValue(20)
    cadence.accept()
    assert people.person(desk, ana).ideal_days == 20
    assert window.toast.text() == "In touch with Ana Ribeiro every 20 days"


def test_what_it_came_of_is_chosen_on_the_timeline_however_far_back(desk: Desk, window: MainWindow) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    done = logged(desk, ana, "email")
    for number in range(70):
        logged(desk, ana, "note", notes=f"{number}")
    window.go.show_contact(rui)
    window.acts.why(done.planned[0].id)
    why("why").show_entry.click()
    entry = window.person.timeline.current_entry()
    assert window.person.contact_id() == ana
    assert entry is not None
    assert entry.id == done.interaction_id


def test_a_question_is_answered_on_the_persons_own_page(desk: Desk, window: MainWindow) -> None:
    ana = add(desk, "Ana Ribeiro")
    logged(desk, ana, "call", "no")
    window.go.show_contact(ana)
    window.person.question.card().why.click()
    why("why-asked").accept()
    window.person.question.card().yes.click()
    assert people.person(desk, ana).stage is Stage.RESTING
    assert not window.follow_ups.questions.is_asking()


def test_whom_a_question_is_about_comes_up(desk: Desk, window: MainWindow) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    logged(desk, ana, "call", "no")
    window.go.show_contact(rui)
    window.follow_ups.questions.person_wanted.emit(ana)
    assert window.person.contact_id() == ana


def test_the_tab_says_how_many_questions(desk: Desk, window: MainWindow) -> None:
    window.resize(1024, 640)
    tabs, words = window.panes.findChild(QTabBar), []
    assert isinstance(tabs, QTabBar)
    for name in ("Ana", "Ben"):
        logged(desk, add(desk, name), "email", "no", incoming=True)
        words.append(tabs.tabText(1))
    assert words == ["Follow-ups · a question", "Follow-ups · 2 questions"]


def test_the_reminder_says_why(desk: Desk, window: MainWindow) -> None:
    window.reminders.banner.ring([plan(desk, add(desk), "2026-11-21")])
    window.reminders.banner.why.click()
    assert why("why").isVisible()
