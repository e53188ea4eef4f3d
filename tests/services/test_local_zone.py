# SPDX-License-Identifier: MIT
"""The zone that the computer is set to, whatever it is set to."""

import sys
import time
from collections.abc import Iterator
from zoneinfo import available_timezones

import pytest

from followup_desk.services.local_zone import local_zone, reload_zone


@pytest.fixture
def _zone_of_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    reload_zone()


@pytest.mark.usefixtures("_zone_of_before")
def test_the_zone_follows_tz_once_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, short_names in (("Asia/Tokyo", ("JST", "JST")), ("America/New_York", ("EST", "EDT"))):
        monkeypatch.setenv("TZ", name)
        assert reload_zone() == local_zone() == name
        if sys.platform != "win32":  # Qt and the C library follow, too
            assert time.tzname == short_names


@pytest.mark.usefixtures("_zone_of_before")
@pytest.mark.parametrize("setting", ["Nowhere/Land", "XYZ3", "", "/etc/passwd"])
def test_a_zone_that_cannot_be_told_is_still_a_zone(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", setting)
    assert reload_zone() in available_timezones()
