# SPDX-License-Identifier: MIT
"""Ways to reach somebody, in the contact editor: kind, number or address, label. The first of a kind is used."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from followup_desk.domain.records import Method
from followup_desk.domain.stored_words import LABELS
from followup_desk.domain.words import MethodKind
from followup_desk.ui.editor.editor_row import EditorRow
from followup_desk.ui.editor.editor_rows import EditorRows
from followup_desk.ui.parts.quiet_combo import QuietCombo, WordBox

translate = QCoreApplication.translate
_ADDRESS_HEIGHT = 66


def kind_words() -> dict[MethodKind, str]:
    """The kinds as the user reads them."""
    return {
        MethodKind.PHONE: translate("editor_methods", "Phone"),
        MethodKind.EMAIL: translate("editor_methods", "Email"),
        MethodKind.ADDRESS: translate("editor_methods", "Address"),
        MethodKind.URL: translate("editor_methods", "Link"),
    }


class MethodRow(EditorRow):
    """An address may have several lines; all others have one. Changing a value makes it good again, today."""

    def __init__(self, method: Method, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._method = method
        self._today = today
        self.kind = QuietCombo()
        for kind, word in kind_words().items():
            self.kind.addItem(word, kind.value)
        self.kind.show_longest()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.line = QLineEdit(method.value)
        self.lines = QPlainTextEdit(method.value)
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(_ADDRESS_HEIGHT)
        self._shown = self.line.text(), self.lines.toPlainText()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.line)
        self._stack.addWidget(self.lines)
        self.label = WordBox(LABELS, method.label)
        self.label.setAccessibleName(self.tr("Label"))
        self.label.set_placeholder(self.tr("label"))
        for widget, stretch in ((self.kind, 0), (self._stack, 1), (self.label, 0)):
            self.fields.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)
        self.kind.setCurrentIndex(self.kind.findData(method.kind.value))
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self._show_kind()

    def first_field(self) -> QWidget:
        return self.lines if self.chosen_kind() is MethodKind.ADDRESS else self.line

    def is_empty(self) -> bool:
        return not self._text().strip()

    def chosen_kind(self) -> MethodKind:
        return MethodKind(self.kind.currentData())

    def value(self) -> Method:
        """The record as it stands; the very same one when nothing was changed."""
        kind, text, label = self.chosen_kind(), self._text(), self.label.word()
        before = self._method
        if kind is not before.kind or text != self._shown[kind is MethodKind.ADDRESS]:
            fresh = replace(before, kind=kind, value=text.strip(), state="ok", confirmed_on=self._today)
            return replace(fresh, label=label)
        return before if label == before.label.strip() else replace(before, label=label)

    def _text(self) -> str:
        return self.lines.toPlainText() if self.chosen_kind() is MethodKind.ADDRESS else self.line.text()

    def _kind_changed(self) -> None:
        """What was typed goes along into the other field."""
        if self.chosen_kind() is MethodKind.ADDRESS:
            self.lines.setPlainText(self.line.text())
        elif self._stack.currentWidget() is self.lines:
            self.line.setText(", ".join(self.lines.toPlainText().splitlines()))
        self._show_kind()

    def _show_kind(self) -> None:
        address = self.chosen_kind() is MethodKind.ADDRESS
        self._stack.setCurrentWidget(self.lines if address else self.line)
        self._stack.setFixedHeight(_ADDRESS_HEIGHT if address else self.line.sizeHint().height())
        name = kind_words()[self.chosen_kind()]
        self.line.setAccessibleName(name)
        self.lines.setAccessibleName(name)


class MethodRows(EditorRows[MethodRow]):
    """All of somebody's, in their order."""

    def __init__(self, methods: tuple[Method, ...], today: date, parent: QWidget | None = None) -> None:
        super().__init__(translate("editor_methods", "Ways to reach them"), ordered=True, parent=parent)
        self._today = today
        self.add_button(self.tr("Phone"), self._new_phone)
        self.add_button(self.tr("Email"), self._new_email)
        self.add_button(self.tr("Address"), self._new_address)
        self.add_button(self.tr("Link"), self._new_link)
        for method in methods:
            self.append(MethodRow(method, today))

    def begin_with(self, *kinds: MethodKind) -> None:
        """Rows to fill in for somebody new; left empty they are left out."""
        for kind in kinds:
            self.append(self._new(kind))

    def value(self) -> tuple[Method, ...]:
        return tuple(row.value() for row in self.filled())

    def go_to(self, kind: MethodKind | None) -> None:
        """The focus into the first of a kind, which is added when there is none."""
        wanted = kind or (self.rows()[0].chosen_kind() if self.rows() else MethodKind.PHONE)
        found = next((row for row in self.rows() if row.chosen_kind() is wanted), None)
        row = found or self.append(self._new(wanted))
        row.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self, kind: MethodKind) -> MethodRow:
        return MethodRow(Method(kind, ""), self._today)

    def _new_phone(self) -> MethodRow:
        return self._new(MethodKind.PHONE)

    def _new_email(self) -> MethodRow:
        return self._new(MethodKind.EMAIL)

    def _new_address(self) -> MethodRow:
        return self._new(MethodKind.ADDRESS)

    def _new_link(self) -> MethodRow:
        return self._new(MethodKind.URL)
