# SPDX-License-Identifier: MIT
"""The name in the contact editor: its parts, and how it is shown, which follows the parts until it is changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from followup_desk.domain.names import display_from_parts, name_from_text
from followup_desk.domain.records import Name
from followup_desk.ui.parts.labelled import labelled

_PARTS = ("prefix", "given", "additional", "family", "suffix", "nickname")


class NameFields(QWidget):
    """A name typed only as shown gives the parts by the best guess."""

    def __init__(self, name: Name, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.parts = {part: QLineEdit(getattr(name, part)) for part in _PARTS}
        self.shown = QLineEdit(name.display)
        self._before = self._texts()
        self._follows = name.display in ("", display_from_parts(name))
        self._build()
        for line in self.parts.values():
            line.textEdited.connect(self._parts_edited)
        self.shown.textEdited.connect(self._shown_edited)

    def value(self) -> Name:
        """The name as it stands; the very same one when nothing was changed."""
        if self._texts() == self._before:
            return self._name
        shown = " ".join(self.shown.text().split())
        parts = self._from_parts()
        if shown and not any((parts.prefix, parts.given, parts.additional, parts.family, parts.suffix)):
            guessed = name_from_text(shown)
            parts = Name("", given=guessed.given, family=guessed.family, nickname=parts.nickname)
        fields = {part: getattr(parts, part) for part in _PARTS}
        return Name(shown or display_from_parts(parts), **fields)

    def go_to(self, part: str = "given") -> None:
        """The focus into a part, or into the name as shown."""
        self.parts.get(part, self.shown).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(8)
        titles = {
            "given": self.tr("&Given name"),
            "family": self.tr("&Family name"),
            "prefix": self.tr("Prefix"),
            "additional": self.tr("Middle names"),
            "suffix": self.tr("Suffix"),
            "nickname": self.tr("Nickname"),
        }
        places = {"given": (0, 0, 2), "family": (0, 2, 2), "prefix": (1, 0, 1), "additional": (1, 1, 1)}
        places |= {"suffix": (1, 2, 1), "nickname": (1, 3, 1)}
        for part, (row, column, span) in places.items():
            grid.addWidget(labelled(titles[part], self.parts[part]), row, column, 1, span)
        grid.addWidget(labelled(self.tr("&Shown as"), self.shown), 2, 0, 1, 4)
        for column, stretch in enumerate((2, 3, 2, 3)):
            grid.setColumnStretch(column, stretch)

    def _from_parts(self) -> Name:
        return Name("", **{part: " ".join(line.text().split()) for part, line in self.parts.items()})

    def _parts_edited(self) -> None:
        if self._follows:
            self.shown.setText(display_from_parts(self._from_parts()))

    def _shown_edited(self, text: str) -> None:
        """Emptied, it follows the parts again."""
        self._follows = not text.strip()

    def _texts(self) -> tuple[str, ...]:
        return (self.shown.text(), *(line.text() for line in self.parts.values()))
