# SPDX-License-Identifier: MIT
"""The window in which tests walk from place to place: on sample people, with a reminder and a question in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from followup_desk.domain.words import Origin
from followup_desk.services import agenda, samples
from followup_desk.services.acts import how_it_went
from followup_desk.services.desk import Desk, open_desk
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import StandingClock
from tests.ui.places import front, put_away


def desk_of_samples(folder: Path) -> Desk:
    """With a question that waits."""
    desk = open_desk(folder / "desk", StandingClock(), Origin.USER)
    samples.fill(desk)
    how_it_went.done_at_once(desk, agenda.sections(desk, 1)[0].cards[0].follow_up.id)
    return desk


@contextmanager
def window_on(desk: Desk, size: QSize) -> Iterator[MainWindow]:
    """Shown and complete; it is gone afterwards, and its desk closed."""
    window = MainWindow(desk)
    window.resize(size)
    window.show()
    window.complete()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    desk.close()


def come_back(window: MainWindow) -> None:
    """To the panes, whatever was opened before them."""
    if (opened := front(window)) is not window:
        put_away(opened)
    window.sitting.make_way()
    window.panes.pages.leave_all()
    window.top.search.clear()
    if window.person.is_logging():
        window.person.log_form.leave()
