# SPDX-License-Identifier: MIT
"""Links handed to other programs: only harmless ones."""

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from followup_desk.ui.person import outside
from tests.ui.link_taker import taking


@pytest.mark.parametrize(
    ("number", "url"),
    [("+351 21 555 0142", "tel:+351215550142"), ("(020) 7946-0001", "tel:02079460001"), ("1;ext=2", "tel:12")],
)
def test_a_number_becomes_digits(number: str, url: str) -> None:
    assert outside.phone_url(number).toString() == url


def test_an_address_brings_no_headers_along() -> None:
    url = outside.mail_url("ana@x.example?bcc=all@x.example")
    assert url.toString() == "mailto:ana@x.example"


@pytest.mark.parametrize("link", ["file:///etc/passwd", "javascript:alert(1)", "smb://x.example/y", "ana", ""])
def test_other_links_are_not_opened(qtbot: QtBot, link: str) -> None:
    assert not outside.open_outside(QUrl(link))


def test_tel_reaches_the_system(qtbot: QtBot) -> None:
    with taking("tel") as taken:
        assert outside.open_outside(outside.phone_url("+351 21 555 0142"))
    assert taken == ["tel:+351215550142"]
