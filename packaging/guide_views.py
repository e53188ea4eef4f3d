# SPDX-License-Identifier: MIT
"""What stands in the pictures of the user guide: each view fills the window as far as the guide's page needs it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from followup_desk.services import samples
from followup_desk.services.desk import Desk
from followup_desk.services.imports import importing
from followup_desk.ui.first_steps.who_matters_dialog import WhoMattersDialog
from followup_desk.ui.imports.import_dialog import Step
from followup_desk.ui.window.main_window import MainWindow

ADDRESS_BOOK = Path(__file__).resolve().parent.parent / "resources" / "samples" / "address-book.csv"
_LONGEST_MS = 60_000
_TICKED = 6


@dataclass(frozen=True)
class GuideView:
    """`fill` makes the desk, `show` what is to be seen; a dialog that is open is the picture, else the window."""

    show: Callable[[MainWindow], None]
    size: str = "1180x700"
    fill: Callable[[Desk], object] = samples.fill


def _bring_in(desk: Desk) -> None:
    importing.import_files(desk, [ADDRESS_BOOK], importing.Wishes())


def _nobody(_desk: Desk) -> None: ...


def _plain(_window: MainWindow) -> None: ...


def _promises(window: MainWindow) -> None:
    window.views.open_promises()


def _who_matters(window: MainWindow) -> None:
    _opened(window).who.people.tick_first(_TICKED)


def _first_steps(window: MainWindow) -> None:
    dialog = _opened(window)
    dialog.who.people.tick_first(_TICKED)
    dialog.show_when()


def _opened(window: MainWindow) -> WhoMattersDialog:
    window.pages.open_who_matters()
    dialog = window.findChild(WhoMattersDialog)
    assert dialog is not None
    dialog.resize(560, 480)
    return dialog


def _import(window: MainWindow) -> None:
    dialog = window.imports.open_import()
    dialog.resize(820, 480)
    dialog.take_paths([str(ADDRESS_BOOK)])
    clock = QElapsedTimer()
    clock.start()
    while dialog.step is not Step.REVIEW and clock.elapsed() < _LONGEST_MS:
        QApplication.processEvents()


def in_front(window: MainWindow) -> QWidget:
    """What the picture is of."""
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    return dialogs[-1] if dialogs else window


def views(log: Callable[[MainWindow], None]) -> dict[str, GuideView]:
    """By the name of the picture; `log` opens the log half filled in."""
    return {
        "desk": GuideView(_plain),
        "log": GuideView(log),
        "promises": GuideView(_promises),
        "import": GuideView(_import, fill=_nobody),
        "who-matters": GuideView(_who_matters, fill=_bring_in),
        "first-steps": GuideView(_first_steps, fill=_bring_in),
    }
