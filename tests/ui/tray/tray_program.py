# SPDX-License-Identifier: MIT
"""A program that is nothing but its tray icon, on an empty desk:

    python -m tests.ui.tray.tray_program FOLDER [--often]

says "possible True" or "possible False" and shows its icon. Told, as lines of JSON, {"due": 3, "next": "next at 10:00",
"paused": null} it says "updated"; told "look" it says "shown True" or "shown False". What is asked for by the icon or
its menu it says, too. It ends with its standard input. With `--often` it looks by itself for a tray all the time.
"""

import json
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from followup_desk.services.agenda import Summary
from followup_desk.services.desk import Desk, open_desk
from followup_desk.ui.tray import tray as tray_module
from followup_desk.ui.tray.tray import Tray
from tests.builders import StandingClock


class TrayProgram(QObject):
    """Says what becomes of the tray, and does what it is told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.tray = Tray(desk, self)
        self.tray.open_requested.connect(self.say_open)
        self.tray.due_requested.connect(self.say_due)
        self.tray.log_requested.connect(self.say_log)
        self.tray.pause_requested.connect(self.say_pause)
        self.tray.quit_requested.connect(self.say_quit)
        self.orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self.orders.activated.connect(self.obey)
        say(f"possible {self.tray.is_possible()}")
        self.tray.show()

    def obey(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self.tray.hide()
            QCoreApplication.quit()
        elif (order := json.loads(line)) == "look":
            self.tray.look()
            say(f"shown {self.tray.is_shown()}")
        else:
            until = datetime.fromisoformat(order["paused"]) if order["paused"] else None
            self.tray.update(Summary(order["due"], None), order["next"], until, self.desk.now())
            say("updated")

    def say_open(self) -> None:
        say("open")

    def say_due(self) -> None:
        say("due")

    def say_log(self) -> None:
        say("log")

    def say_pause(self, until: datetime | None) -> None:
        say(f"pause {until}")

    def say_quit(self) -> None:
        say("quit")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    app = QApplication(["followup-desk"])
    if "--often" in sys.argv:
        tray_module.LOOK_EVERY_MS = tray_module.SELDOM_MS = 20
    opened = open_desk(Path(sys.argv[1]), StandingClock())
    program = TrayProgram(opened)
    app.exec()
    opened.close()
