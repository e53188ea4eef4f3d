# SPDX-License-Identifier: MIT
"""A page of the guide, laid out. Only its own pictures are loaded, and a link only ever leads to another page."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from followup_desk.services import guide
from followup_desk.services.guide import GuidePage
from followup_desk.ui.look import theme

_MARGIN, _LINE_HEIGHT = 18, 135
_WIDEST_PICTURE = 640
_AGAIN_AFTER_MS = 50
_PICTURE = "\ufffc"
_SIZES = {1: 20, 2: 17}
"""Of headings, by their level."""


class GuideText(QTextBrowser):
    """`page_wanted` is a link to another page, by its name."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: GuidePage | None = None
        self._room = 0
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setDefaultFont(theme.font(14))
        # Laying out anew while the text is being laid out, because a bar came and took room, would end the program.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_AFTER_MS)
        self._again.timeout.connect(self._lay_out_again)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: GuidePage, words: str = "") -> None:
        """From its top, or with the first place where the words stand in view."""
        self._page = page
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        if words:
            self.find(words)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """No wider than the page. A picture from anywhere else is none."""
        file = guide.folder() / "pictures" / Path(QUrl(name).fileName()).name
        if kind != QTextDocument.ResourceType.ImageResource.value or not file.is_file():
            return None
        picture = QImage(str(file))
        width = min(self._picture_room(), picture.width())
        return _framed(picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page is not None and self._picture_room() != self._room:
            self._again.start()

    def _lay_out_again(self) -> None:
        place = self.verticalScrollBar().value()
        self._lay_out()
        self.verticalScrollBar().setValue(place)

    def _picture_room(self) -> int:
        return max(120, min(_WIDEST_PICTURE, self.viewport().width() - 2 * _MARGIN))

    def _lay_out(self) -> None:
        assert self._page is not None
        self._room = self._picture_room()
        self.setMarkdown(self._page.text)
        _dress(self.document())

    def _follow(self, link: QUrl) -> None:
        name = Path(link.path()).stem
        if not link.scheme() and name in guide.PAGES:
            self.page_wanted.emit(name)


def _framed(picture: QImage) -> QImage:
    """A window on a ground of its own colour has no edge."""
    framed = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(framed)
    painter.setPen(theme.tokens().line_strong)
    painter.drawRect(framed.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return framed


def _dress(document: QTextDocument) -> None:
    """Lines that breathe, headings in the sizes of the program."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        is_picture = _PICTURE in block.text()
        if not is_picture:  # else a third of its height would be empty below it
            shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(14 if level == 2 else 8 if is_picture else 4)
        shape.setBottomMargin(12 if is_picture else 4)
        cursor.mergeBlockFormat(shape)
        if level in _SIZES:
            letters = QTextCharFormat()
            letters.setFont(theme.font(_SIZES[level], QFont.Weight.Bold))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.setCharFormat(letters)
        block = block.next()
