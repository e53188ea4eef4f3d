# SPDX-License-Identifier: MIT
"""The view of the columns of a table; Enter, F2 or a press on a column's field opens the list of fields."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from followup_desk.ui.imports.mapping_model import COLUMN, FIELD, FIRST, MappingModel
from followup_desk.ui.look import icons, theme

AnyIndex = QModelIndex | QPersistentModelIndex
_ARROW = 12
_ROOM = 22
"""What the arrow takes at the trailing end of a cell."""


class MappingTable(QTreeView):
    """The current cell is always the field of a column, so that arrows go from field to field."""

    def __init__(self, model: MappingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegateForColumn(FIELD, FieldDelegate(self))
        self.setAccessibleName(self.tr("Columns of the table, and where each goes"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        header = self.header()
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(60)
        header.setStretchLastSection(False)
        for column, width in ((COLUMN, 170), (FIELD, 170)):
            header.resizeSection(column, width)
        for column in range(FIRST, model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._clicked)

    def go_to(self, row: int) -> None:
        """Make a column current, at its field."""
        self.setCurrentIndex(self.model().index(row, FIELD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            current = self.currentIndex()
            if current.isValid():
                self.edit(current.siblingAtColumn(FIELD))
            return
        super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == FIELD:
            self.edit(index)
        else:
            self.go_to(index.row())


class FieldDelegate(QStyledItemDelegate):
    """Shows the field with an arrow, as a combo box would, and is one while it is changed."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        model = index.model()
        assert isinstance(model, MappingModel)
        box = QComboBox(parent)
        box.setMaxVisibleItems(16)
        for key, word in model.choices():
            box.addItem(word, key)
        box.setAccessibleName(str(index.sibling(index.row(), COLUMN).data()))
        box.activated.connect(self._activated)
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        arrow = QRect(option.rect)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            arrow.setWidth(_ROOM)
        else:
            arrow.setLeft(arrow.right() - _ROOM)
        box = QRectF(0, 0, _ARROW, _ARROW)
        box.moveCenter(arrow.toRectF().center())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        t = theme.tokens()
        icons.draw(painter, "chevron-down", t.accent_ink if selected else t.ink_3, box)

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        option.text = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, max(0, option.rect.width() - _ROOM - 8)
        )

    def _activated(self) -> None:
        box = self.sender()
        assert isinstance(box, QComboBox)
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def eventFilter(self, editor: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """The list of fields takes the focus while it is open: that must not end the editing."""
        if event.type() == QEvent.Type.FocusOut and isinstance(editor, QComboBox) and editor.view().isVisible():
            return False
        return super().eventFilter(editor, event)
