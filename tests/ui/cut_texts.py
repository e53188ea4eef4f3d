# SPDX-License-Identifier: MIT
"""What of a widget's own text cannot be read: it is wider or higher than its place, and nothing else tells it."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from followup_desk.ui.parts.text_block import TextBlock

_SPARE = 2
_FEW = 12
"""Of so few choices each is to be read in the box, not only the one that is chosen now."""
_OF_A_HINT = 0.75
"""A hint in an empty line may lose its end: Qt puts dots there, and the line has a name besides."""


def texts_of(whole: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that is to be seen, widget by widget."""
    for each in [whole, *whole.findChildren(QWidget)]:
        if not is_laid_out(each):
            continue
        if isinstance(each, QLabel | QAbstractButton):
            yield each, each.text()
        elif isinstance(each, QComboBox):
            yield each, each.currentText()
        elif isinstance(each, QLineEdit):
            yield each, each.placeholderText()
        elif isinstance(each, QTabBar):
            yield from ((each, each.tabText(index)) for index in range(each.count()))
        elif isinstance(each, QHeaderView) and (model := each.model()) is not None:
            for index in range(each.count()):
                yield each, str(model.headerData(index, each.orientation(), Qt.ItemDataRole.DisplayRole) or "")


def is_laid_out(each: QWidget) -> bool:
    """Is it to be seen, now or when one scrolls there?"""
    return each.isVisible() and not each.size().isEmpty()


def cut(whole: QWidget) -> Iterator[str]:
    """What is cut off: the kind of widget, its text, and by how much."""
    for each in [whole, *whole.findChildren(QWidget)]:
        if is_laid_out(each) and not each.toolTip():
            yield from (f"{type(each).__name__} {text!r}: {by} px" for text, by in _of(each) if by > _SPARE)
        if is_laid_out(each) and isinstance(each, QLabel | QAbstractButton | QComboBox | QLineEdit):
            yield from (f"{type(each).__name__} {_says(each)!r} {how}" for how in _out_of_place(each))


def _says(each: QWidget) -> str:
    return next((text for _, text in texts_of(each) if text), each.accessibleName())


def _out_of_place(each: QWidget) -> Iterator[str]:
    """It ends beyond what it stands in, or over what stands beside it: a layout did so that had too little room."""
    parent = each.parentWidget()
    if parent is None:
        return
    place = each.geometry()
    beyond = max(place.right() - parent.rect().right(), -place.left())
    if beyond > _SPARE:
        yield f"ends {beyond} px beyond its place"
    siblings = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for other in filter(is_laid_out, siblings[siblings.index(each) + 1 :]):
        over = place.intersected(other.geometry())
        if min(over.width(), over.height()) > _SPARE:
            yield f"stands over {type(other).__name__} {_says(other)!r}"


def _of(each: QWidget) -> Iterator[tuple[str, int]]:
    if isinstance(each, TextBlock):
        return
    if isinstance(each, QLabel):
        if each.text() and each.pixmap().isNull():
            yield each.text(), _missing_of(each)
    elif isinstance(each, QAbstractButton):
        if each.text():
            yield each.text(), each.sizeHint().width() - each.width()
    elif isinstance(each, QComboBox):
        few = not each.isEditable() and each.count() <= _FEW
        for text in [each.itemText(i) for i in range(each.count())] if few else [each.currentText()]:
            yield text, _width(each, text) - _place(each).width()
    elif isinstance(each, QLineEdit):
        if each.placeholderText() and not each.text():
            margins = each.textMargins()
            place = each.contentsRect().width() - margins.left() - margins.right()
            yield each.placeholderText(), round(_width(each, each.placeholderText()) * _OF_A_HINT) - place
    elif isinstance(each, QScrollArea):
        yield "to be scrolled sideways", each.horizontalScrollBar().maximum()
    elif isinstance(each, QTabBar):
        yield from (
            (each.tabText(i), _width(each, each.tabText(i)) - each.tabRect(i).width()) for i in range(each.count())
        )
    elif isinstance(each, QHeaderView):
        yield from _of_header(each)


def _of_header(each: QHeaderView) -> Iterator[tuple[str, int]]:
    model = each.model()
    if each.orientation() != Qt.Orientation.Horizontal:
        return
    for index in range(each.count()):
        text = str(model.headerData(index, each.orientation(), Qt.ItemDataRole.DisplayRole) or "")
        if text and not each.isSectionHidden(index):
            yield text, each.sectionSizeFromContents(index).width() - each.sectionSize(index)


def _missing_of(label: QLabel) -> int:
    """Of a label that wraps the height is what may be too little."""
    room = label.contentsRect().width()
    if label.wordWrap():
        widest = max((_width(label, word) for word in label.text().split()), default=0)
        return max(label.heightForWidth(label.width()) - label.height(), widest - room)
    return max(_width(label, line) for line in label.text().split("\n")) - room


def _width(each: QWidget, text: str) -> int:
    return each.fontMetrics().horizontalAdvance(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))


def _place(box: QComboBox) -> QRect:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
