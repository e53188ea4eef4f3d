# SPDX-License-Identifier: MIT
"""The line below a name: title, organisation, the time there, what they prefer. The organisation can be pressed."""

from PySide6.QtWidgets import QWidget

from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.parts.text_link import TextLink

_DOT = "·"


class HeadLine(QWidget):
    """Goes on in a second line where there is no room; no line begins with the dot between two things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.organisation = TextLink(self)
        self._title, self._there, self._wish = (TextBlock(theme.font(12), "ink_2", 1, self) for _ in range(3))
        self._text = ""
        flow = FlowLayout(self, gap=1, line_gap=0)
        for part in (self._title, self.organisation, self._there, self._wish):
            flow.addWidget(part)

    def show_parts(self, title: str, organisation: str, there: str, wish: str) -> None:
        """Each may be empty."""
        parts = (title, organisation, there, wish)
        if self._text == (text := joined(parts)) and text:
            return
        self._text = text
        title_, organisation_, there_, _ = (
            _DOT if part and any(parts[at + 1 :]) else "" for at, part in enumerate(parts)
        )
        for block, part, dot in ((self._title, title, title_), (self._there, there, there_), (self._wish, wish, "")):
            block.set_text(f"{isolate(part)} {dot}".strip() if part else "")
            block.setVisible(bool(part))
        about = self.tr("Show the organisation: {name}").format(name=organisation)
        self.organisation.show_link(organisation, tail=organisation_, name=about)
        self.setVisible(bool(text))
        self.updateGeometry()

    def text(self) -> str:
        """All of it."""
        return self._text
