# SPDX-License-Identifier: MIT
"""Which way to the screen this system has."""

import sys

from PySide6.QtCore import QObject

from followup_desk.services.reminders.notice import Notifier


def notifier_for(parent: QObject) -> Notifier:
    """The notifier of this system, not yet started; it lives as long as `parent`."""
    # Each is imported where it is chosen: the other's packages are not there.
    if sys.platform == "linux":
        from followup_desk.services.notifications.freedesktop import FreedesktopNotifier

        return FreedesktopNotifier(parent)
    else:
        from followup_desk.services.notifications.elsewhere import ElsewhereNotifier

        return ElsewhereNotifier(parent)
