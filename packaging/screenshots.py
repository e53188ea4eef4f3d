# SPDX-License-Identifier: MIT
"""Pictures of the window, made from the program itself: a desk of sample people at a fixed moment.

    screenshots.py                      the pictures of the README, into resources/screenshots, and of the user guide
    screenshots.py --guide              those of the guide alone, into resources/help/pictures
    screenshots.py --out DIR [--view main log narrow empty] [--size 1360x860] [--scale 2] [--scheme dark]
                                        others, for looking at; --desk DIR shows a desk that is there already

A desk that is shown is copied first, so that it is not changed. Ends with 0, or 2 for wrong usage.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QElapsedTimer, Qt  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog  # noqa: E402

import guide_views  # noqa: E402
from followup_desk.domain.errors import Refused  # noqa: E402
from followup_desk.domain.words import Kind, Origin, Outcome  # noqa: E402
from followup_desk.services import people, samples  # noqa: E402
from followup_desk.services.desk import Desk, open_desk  # noqa: E402
from followup_desk.ui.log.log_state import LogState  # noqa: E402
from followup_desk.ui.look import theme  # noqa: E402
from followup_desk.ui.window.main_window import MainWindow  # noqa: E402

MOMENT = datetime(2026, 11, 21, 9, 41, tzinfo=ZoneInfo("Europe/Lisbon"))
SHOWN_PERSON = "Ana Ribeiro"
SETTLES_MS = 600
WIDE, NARROW = "1360x860", "1024x640"


def main(arguments: list[str]) -> int:
    """Make what is asked for; says where each picture went."""
    wanted = _parser().parse_args(arguments)
    if wanted.scale:
        os.environ["QT_SCALE_FACTOR"] = wanted.scale
    app = QApplication(["followup-desk"])
    if wanted.out is None:
        _take_guide(app)
        if wanted.guide:
            return 0
        pictures = [("main", "light"), ("main", "dark"), ("log", "light"), ("narrow", "light")]
        folder = ROOT / "resources" / "screenshots"
    else:
        pictures = [(view, scheme) for view in wanted.view for scheme in wanted.scheme]
        folder = wanted.out
    folder.mkdir(parents=True, exist_ok=True)
    for view, scheme in pictures:
        file = folder / f"{view}-{scheme}.png"
        _take(app, view, scheme, wanted, file)
        print(file)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="screenshots", description="Pictures of the window.")
    parser.add_argument("--guide", action="store_true", help="the pictures of the user guide alone")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to, instead of the README's pictures")
    parser.add_argument("--view", nargs="+", choices=VIEWS, default=["main"])
    parser.add_argument("--scheme", nargs="+", choices=("light", "dark"), default=["light", "dark"])
    parser.add_argument("--size", metavar="WxH", help=f"the window's; {WIDE}, or {NARROW} for narrow")
    parser.add_argument("--scale", metavar="FACTOR", help="how many pixels of the screen make one")
    parser.add_argument("--desk", type=Path, metavar="DIR", help="a desk of your own instead of the sample people")
    parser.add_argument("--person", default=SHOWN_PERSON, metavar="NAME", help="who is chosen")
    return parser


def _take(app: QApplication, view: str, scheme: str, wanted: argparse.Namespace, file: Path) -> None:
    """One picture: a desk of its own, a window on it, what the view wants done, and the grab."""
    width, height = (int(part) for part in (wanted.size or (NARROW if view == "narrow" else WIDE)).split("x"))
    with _desk(wanted.desk, fill=_fill_nobody if view == "empty" else samples.fill) as desk:
        theme.apply(app, theme.scheme_named(scheme))
        window = MainWindow(desk)
        window.resize(width, height)
        window.show()
        if view != "empty":
            _choose(window, desk, wanted.person)
        VIEWS[view](window)
        _settle(app)
        window.grab().save(str(file), "PNG", 0)  # 0: as small as it gets
        window.close()
        window.deleteLater()
        _settle(app)


def _take_guide(app: QApplication) -> None:
    """Small files: the guide comes with the program. So few colours are enough for a window."""
    folder = ROOT / "resources" / "help" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for name, view in guide_views.views(_log).items():
        width, height = (int(part) for part in view.size.split("x"))
        with _desk(None, fill=view.fill) as desk:
            theme.apply(app, "light")
            window = MainWindow(desk)
            window.resize(width, height)
            window.show()
            if view.fill is samples.fill:
                _choose(window, desk, SHOWN_PERSON)
            view.show(window)
            _settle(app)
            window.toast.hide()
            picture = guide_views.in_front(window).grab().toImage()
            _in_few_colours(picture).save(str(folder / f"{name}.png"), quality=0)
            print(folder / f"{name}.png")
            for dialog in window.findChildren(QDialog):
                dialog.close()
            window.close()
            window.deleteLater()
            _settle(app)


def _in_few_colours(picture: QImage) -> QImage:
    """In the 256 that it has most of: a third of the bytes, and no difference to be seen."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    most = Counter(memoryview(plain.constBits()).cast("I")).most_common(256)
    no_dots = Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _count in most], no_dots)


def _choose(window: MainWindow, desk: Desk, name: str) -> None:
    try:
        window.go.show_contact(people.find(desk, name))
    except Refused:
        print(f"Nobody there is called {name}: the first who is due is shown.", file=sys.stderr)


@contextmanager
def _desk(source: Path | None, *, fill: Callable[[Desk], object]) -> Iterator[Desk]:
    """A desk in a temporary folder: a copy, or the sample people, or nobody."""
    with tempfile.TemporaryDirectory() as folder:
        if source is not None:
            shutil.copytree(source, folder, dirs_exist_ok=True)
        desk = open_desk(Path(folder), lambda: MOMENT, Origin.USER)
        if source is None:
            fill(desk)
        try:
            yield desk
        finally:
            desk.close()


def _fill_nobody(_desk: Desk) -> None: ...


def _nothing_more(_window: MainWindow) -> None:
    """As it opens."""


def _log(window: MainWindow) -> None:
    """The log half filled in, as on the phone."""
    chosen = window.follow_ups.current_id()
    window.person.start_log(None, chosen)
    window.person.log_form.body.show_state(
        LogState(
            kind=Kind.CALL,
            notes="Board signed the Q4 budget. Rui wants the March lead time in writing before he says yes.",
            outcome=Outcome.NEXT_STEP,
            next_text="Send the lead-time letter, then call",
            when="tue 10am",
            promised=True,
            for_id=chosen,
        )
    )
    window.person.log_form.preview()


VIEWS: dict[str, Callable[[MainWindow], None]] = {
    "main": _nothing_more,
    "log": _log,
    "narrow": _nothing_more,
    "empty": _nothing_more,
}


def _settle(app: QApplication) -> None:
    """Let everything come that comes after the first picture."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < SETTLES_MS:
        app.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
