# SPDX-License-Identifier: MIT
"""A window program without a window, for the tests of `one_program`:

    python -m tests.ui.window.first_program FOLDER

says "first" or "second"; told "listen" it listens and says "listening"; told "release" it lets go and says "released".
What later starts ask for it says as lines of JSON.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

from followup_desk.ui.window.one_program import OneProgram, Start


class FirstProgram(QObject):
    """Does what it is told on its standard input, and ends with it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.one = OneProgram(self)
        self.one.asked.connect(self.tell)
        self.orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self.orders.activated.connect(self.obey)
        say("first" if self.one.claim(folder) else "second")

    def obey(self) -> None:
        order = sys.stdin.readline()
        if order == "listen\n":
            say("listening" if self.one.listen() else "nowhere to listen")
        elif order == "release\n":
            self.one.release()
            say("released")
        else:
            self.one.release()
            QCoreApplication.quit()

    def tell(self, start: Start) -> None:
        say(json.dumps(asdict(start)))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    app = QCoreApplication([])
    program = FirstProgram(Path(sys.argv[1]))
    app.exec()
