# SPDX-License-Identifier: MIT
"""Handing a number, an address or a link to the program that the system keeps for it.

Only http, https, mailto and tel are ever opened: a link in somebody's card may say anything.
"""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def phone_url(number: str) -> QUrl:
    """A tel: link of the digits, and the plus in front."""
    digits = "".join(c for c in number if c.isascii() and c.isdigit())
    return QUrl(f"tel:{'+' if number.strip().startswith('+') else ''}{digits}")


def mail_url(address: str) -> QUrl:
    """A mailto: link; the address cannot bring headers of its own along."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address.strip().partition("?")[0])
    return url


def open_outside(url: QUrl) -> bool:
    """Whether the system took it."""
    return url.isValid() and url.scheme() in SCHEMES and QDesktopServices.openUrl(url)
