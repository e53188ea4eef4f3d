# SPDX-License-Identifier: MIT
"""Which way to the screen this system has."""

import hashlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from followup_desk.services.reminders.notice import Notifier


def notifier_for(parent: QObject, folder: Path) -> Notifier:
    """The notifier of this system for the desk in a folder, not yet started; it lives as long as `parent`."""
    # Each is imported where it is chosen: the other's packages are not there.
    if sys.platform == "linux":
        from followup_desk.services.notifications.freedesktop import FreedesktopNotifier

        mark = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:8]
        return FreedesktopNotifier(parent, f"{mark}-")
    else:
        from followup_desk.services.notifications.elsewhere import ElsewhereNotifier

        return ElsewhereNotifier(parent)
