# SPDX-License-Identifier: MIT
"""Emails and appointments dropped on people, or chosen from the menu, and what stands on their timelines then."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton, QWidget

from followup_desk.domain.words import FollowUpState, Kind
from followup_desk.services import people, timeline
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.filing.filing_dialog import FilingDialog
from followup_desk.ui.follow_ups.plan_dialog import PlanDialog
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, plan
from tests.exchange.filed_files import calendar, event, mail

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

Files = Callable[..., QMimeData]


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """Files on the disk as another program drags them."""

    def make(**contents: bytes) -> QMimeData:
        data = QMimeData()
        paths = [tmp_path / name.replace("_", ".") for name in contents]
        for path, content in zip(paths, contents.values(), strict=True):
            path.write_bytes(content)
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return data

    return make


def whole(kind: str, content: bytes) -> QMimeData:
    data = QMimeData()
    data.setData(kind, content)
    return data


def middle(widget: QWidget, window: MainWindow) -> QPoint:
    return widget.mapTo(window, widget.rect().center())


def row(window: MainWindow, contact_id: int) -> QPoint:
    """The middle of somebody's row."""
    view = window.contacts._view
    index = window.contacts._model.index(window.contacts._model.row_of(contact_id))
    return view.viewport().mapTo(window, view.visualRect(index).center())


def hover(window: MainWindow, data: QMimeData, at: QPoint) -> bool:
    entering = QDragEnterEvent(at, COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, entering)
    QApplication.sendEvent(window, QDragMoveEvent(at, COPY, data, LEFT, NONE))
    return entering.isAccepted()


def drop(window: MainWindow, data: QMimeData, at: QPoint) -> None:
    assert hover(window, data, at)
    QApplication.sendEvent(window, QDropEvent(QPointF(at), COPY, data, LEFT, NONE))


def marked(window: MainWindow) -> str:
    mark = window.drops.mark()
    return mark.text() if mark is not None and mark.isVisible() else ""


def told(desk: Desk, contact_id: int) -> list[tuple[str, bool, str]]:
    page = timeline.page(desk, contact_id)
    return [(f"{each.at:%d %b %H:%M}", each.incoming, each.notes.partition("\n")[0]) for each in page]


Found = TypeVar("Found", bound=QDialog)


def opened(kind: type[Found]) -> Found:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def show(window: MainWindow, contact_id: int) -> None:
    window.contacts.show_list("all")
    window.go.show_contact(contact_id)


def test_a_mail_on_the_person_shown_and_one_on_a_row(desk: Desk, window: MainWindow, files: Files) -> None:
    ana = add(desk, email="ana@ribeiro.example")
    jo = add(desk, "Jo Ål", email="jo@aal.example")
    show(window, ana)
    both = files(one_eml=mail(to="jo@aal.example"))
    assert hover(window, both, middle(window.person.head, window))
    assert marked(window) == "Log with Ana Ribeiro"
    assert hover(window, both, row(window, jo))
    assert marked(window) == "Log with Jo Ål"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert marked(window) == ""
    drop(window, both, middle(window.person.timeline, window))
    assert told(desk, ana) == told(desk, jo) == [("03 Nov 09:15", True, "Samples of the wool")]
    assert timeline.page(desk, ana)[0].present == ("Jo Ål",)
    assert window.toast.text() == "Logged: email from Ana Ribeiro, Tue 3 Nov"
    drop(window, both, row(window, ana))
    assert window.toast.text() == "“Samples of the wool” was logged before."
    assert len(told(desk, ana)) == 1


def test_several_at_once_are_one_undo_and_others_go_to_the_import(
    desk: Desk, window: MainWindow, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = add(desk, email="ana@ribeiro.example")
    show(window, ana)
    imported: list[list[str]] = []
    window.drops.dropped.disconnect(window.imports.take_files)
    window.drops.dropped.connect(imported.append)
    mine = mail(sender="rep@desk.example", to="ana@ribeiro.example", subject="Prices")
    drop(window, files(a_eml=mail(), b_eml=mine, c_eml=b"hello", d_vcf=b""), middle(window.person.timeline, window))
    assert told(desk, ana) == [("03 Nov 09:15", False, "Prices"), ("03 Nov 09:15", True, "Samples of the wool")]
    assert [Path(path).name for path in imported[0]] == ["d.vcf"]
    assert opened(QMessageBox).text().startswith("c.eml: This is no email")
    opened(QMessageBox).close()
    assert window.toast.text() == "Logged: 2 emails with Ana Ribeiro"
    window.toast.undo_requested.emit()
    assert told(desk, ana) == []


def test_what_is_not_known_is_asked_once_for_all_of_one_sender(desk: Desk, window: MainWindow, files: Files) -> None:
    ana = add(desk, "Ana Ribeiro")
    show(window, ana)
    more = mail(date="Wed, 04 Nov 2026 10:00:00 +0000", subject="More")
    back = mail(sender="rep@desk.example", to="ana@ribeiro.example", subject="Back")
    drop(window, files(a_eml=mail(), b_eml=more, c_eml=back), middle(window.person.timeline, window))
    dialog = opened(FilingDialog)
    assert dialog.direction.value() is True  # by her name
    assert dialog.address.text() == "Also add \u2066ana@ribeiro.example\u2069 to Ana Ribeiro"
    dialog.address.setChecked(True)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [(incoming, text) for _, incoming, text in told(desk, ana)] == [
        (True, "More"),
        (False, "Back"),
        (True, "Samples of the wool"),
    ]
    assert [each.value for each in people.person(desk, ana).methods] == ["ana@ribeiro.example"]
    undoing.undo(desk)
    assert (told(desk, ana), people.person(desk, ana).methods) == ([], ())


def test_elsewhere_it_is_for_whom_it_names_else_for_who_is_shown_if_that_is_meant(
    desk: Desk, window: MainWindow
) -> None:
    ana, jo = add(desk, email="ana@ribeiro.example"), add(desk, "Jo")
    show(window, jo)
    elsewhere = middle(window.top, window)
    assert hover(window, whole("message/rfc822", mail()), elsewhere)
    assert marked(window) == ""
    drop(window, whole("message/rfc822", mail()), elsewhere)
    assert (len(told(desk, ana)), told(desk, jo)) == (1, [])
    stranger = mail(sender="x@y.example", date=None)
    drop(window, whole("message/rfc822", stranger), elsewhere)
    dialog = opened(FilingDialog)
    dialog.accept()
    assert dialog.form.error_of(dialog.direction) == "Say who wrote it."
    dialog.direction.choose(False)
    assert dialog.when is not None
    dialog.when.setText("yesterday 9:00")
    dialog.accept()
    assert told(desk, jo) == [("20 Nov 09:00", False, "Samples of the wool")]
    drop(window, whole("message/rfc822", stranger), elsewhere)
    opened(FilingDialog).reject()
    assert len(told(desk, jo)) == 1


def test_a_meeting_that_has_been_opens_the_log_and_keeps_what_was_typed(
    desk: Desk, window: MainWindow, files: Files
) -> None:
    ana, jo = add(desk, email="ana@ribeiro.example"), add(desk, "Jo Ål", email="jo@aal.example")
    show(window, ana)
    window.person.start_log()
    QTest.keyClicks(window.person.log_form.body.notes, "She likes grey.")
    data = files(a_ics=event("DTSTART:20261103T100000Z", "DURATION:PT45M", "ATTENDEE:mailto:jo@aal.example"))
    drop(window, data, middle(window.person.head, window))
    form = window.person.log_form
    state = form.state()
    assert (state.kind, state.at, state.minutes, state.with_names) == (Kind.MEETING, "2026-11-03 10:00", 45, "Jo Ål")
    assert state.notes == "She likes grey.\n\nWool, grey"
    assert not form.body.head.is_restored()
    QTest.keyClick(form.body.notes, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    form.save()
    assert told(desk, ana) == told(desk, jo) == [("03 Nov 10:00", False, "She likes grey.")]
    drop(window, data, middle(window.person.head, window))
    assert opened(QMessageBox).text() == "“Wool, grey” was logged before."
    opened(QMessageBox).close()


def test_a_meeting_to_come_is_offered_as_a_promise_in_its_own_zone(desk: Desk, window: MainWindow) -> None:
    ana = add(desk, email="ana@ribeiro.example")
    show(window, ana)
    tokyo = event("DTSTART;TZID=Tokyo Standard Time:20261203T180000", "LOCATION:The mill")
    drop(window, whole("text/calendar", tokyo), middle(window.person.head, window))
    dialog = opened(PlanDialog)
    assert (dialog.what.text(), dialog.when.text()) == ("Wool, grey (The mill)", "2026-12-03 09:00")
    dialog.accept()
    planned = [each for each in people.follow_ups(desk, ana) if each.state is FollowUpState.OPEN]
    assert [(each.due.zone, each.channel, each.promised) for each in planned] == [("Asia/Tokyo", Kind.MEETING, True)]
    lines = tokyo.decode().split("\r\n")[3:-2]
    off = [*lines[:-1], "STATUS:CANCELLED", "END:VEVENT"]
    for content, says in ((tokyo, "is planned already"), (calendar(*off), "was called off, and is still planned")):
        drop(window, whole("text/calendar", content), middle(window.person.head, window))
        assert says in opened(QMessageBox).text()
        opened(QMessageBox).close()


def test_by_keyboard_from_the_menu_and_edit_on_the_toast(desk: Desk, window: MainWindow, files: Files) -> None:
    ana = add(desk, email="ana@ribeiro.example")
    plan(desk, ana, "2026-11-21", "email")
    show(window, ana)
    data = files(a_eml=mail())
    window.menus.actions["log-file"].trigger()
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.filesSelected.emit([data.urls()[0].toLocalFile()])
    chooser.reject()
    assert len(told(desk, ana)) == 1
    edit = next(each for each in window.toast.findChildren(QPushButton) if each.text() == "Edit")
    assert edit.isVisible()
    edit.click()
    assert opened(QDialog).objectName() == "entry"


def test_a_file_on_the_notes_that_are_typed_is_for_the_person_not_for_the_text(
    desk: Desk, window: MainWindow, files: Files
) -> None:
    show(window, add(desk, email="ana@ribeiro.example"))
    window.person.start_log()
    notes = window.person.log_form.body.notes
    assert not notes.canInsertFromMimeData(files(a_eml=mail()))


def test_chosen_for_somebody_else_than_whose_address_it_is_asks_for_her_first(
    desk: Desk, window: MainWindow, files: Files
) -> None:
    greta, sabine = add(desk, "Greta Lindqvist", email="greta@l.example"), add(desk, "Sabine", email="s@b.example")
    show(window, sabine)
    hers = {f"{name}_eml": mail(sender="greta@l.example", subject=name) for name in ("one", "two")}
    drop(window, files(**hers), middle(window.person.timeline, window))
    dialog = opened(FilingDialog)
    assert dialog.whom is not None
    said = [block.text() for block in dialog.findChildren(TextBlock)]
    assert "This is from Greta Lindqvist: log it with them?" in said
    assert [each.text() for each in dialog.whom.buttons()] == ["Greta Lindqvist", "Sabine"]
    assert (dialog.whom.value(), dialog.direction.value()) == (greta, True)
    dialog.whom.choose(sabine)
    assert ([each.text() for each in dialog.direction.buttons()], dialog.direction.value()) == (
        ["Sabine did", "I did"],
        None,
    )
    dialog.whom.choose(greta)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (len(told(desk, greta)), told(desk, sabine)) == (2, [])
    assert window.toast.text() == "Logged: 2 emails with Greta Lindqvist"
    drop(window, files(a_eml=mail(sender="greta@l.example", subject="For her")), middle(window.person.head, window))
    dialog = opened(FilingDialog)
    assert dialog.whom is not None
    dialog.whom.choose(sabine)
    dialog.direction.choose(True)
    dialog.accept()
    assert [text for *_, text in told(desk, sabine)] == ["For her"]
