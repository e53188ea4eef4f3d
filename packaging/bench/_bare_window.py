# SPDX-License-Identifier: MIT
"""The least that a window with a list can be: the floor for starting and for memory. With `stay` it stays open."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Window(QMainWindow):
    """Ends the program once it is painted, unless it is to stay."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if "stay" not in sys.argv:
            QTimer.singleShot(0, self, QApplication.quit)


app = QApplication([])
model = QStandardItemModel()
for row in range(100):
    model.appendRow([QStandardItem(f"row {row}, column {column}") for column in range(6)])
table = QTableView()
table.setModel(model)
window = Window()
window.setCentralWidget(table)
window.resize(1360, 860)
window.show()
sys.exit(app.exec())
