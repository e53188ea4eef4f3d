# SPDX-License-Identifier: MIT
"""Words read ahead and behind, refused in one line, and echoed in full."""

import subprocess
import sys
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due, due_at, due_from, iso_local, local
from followup_desk.services.when import InTheFuture, InThePast, NotADate, ahead, behind, echo

ZONE = "Europe/Berlin"
NOW = datetime(2026, 3, 3, 13, 20, 30, tzinfo=UTC)  # Tuesday 3 March, 14:20:30 in Berlin


def shown(due: Due) -> str:
    return iso_local(due.at, ZONE) if due.at is not None else due.day.isoformat()


@pytest.mark.parametrize(
    ("text", "due"),
    [
        # the own grammar
        ("tue 10am              ", "2026-03-10T10:00:00+01:00"),
        ("in 2 weeks            ", "2026-03-17"),
        ("end of month          ", "2026-03-31"),
        ("today                 ", "2026-03-03"),
        ("now                   ", "2026-03-03T14:20:30+01:00"),
        ("in an hour            ", "2026-03-03T15:20:30+01:00"),
        ("15 jul 9:00           ", "2026-07-15T09:00:00+02:00"),
        ("2026-12-01            ", "2026-12-01"),
        ("2026-12-01T10:00-05:00", "2026-12-01T16:00:00+01:00"),
        # dateparser
        ("3/4                   ", "2026-03-04"),
        ("3/4 10am              ", "2026-03-04T10:00:00+01:00"),
        ("12/25/26 at 5pm       ", "2026-12-25T17:00:00+01:00"),
        ("15 dec 26             ", "2026-12-15"),
        ("15 dec '26            ", "2026-12-15"),
        ("tomorrow 5pm PST      ", "2026-03-05T02:00:00+01:00"),
        ("1 jul 2026 10:00 +0900", "2026-07-01T03:00:00+02:00"),
        # where the clocks change
        ("29 mar 02:30          ", "2026-03-29T03:30:00+02:00"),
        ("25 oct 02:30          ", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T02:30+01:00", "2026-10-25T02:30:00+01:00"),
    ],
)
def test_ahead(text: str, due: str) -> None:
    read = ahead(text, NOW, ZONE)
    assert shown(read) == due
    assert read.zone == (ZONE if "T" in due else None)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("yesterday             ", "2026-03-02"),
        ("tue                   ", "2026-02-24"),
        ("today                 ", "2026-03-03"),
        ("now                   ", "2026-03-03T14:20:30+01:00"),
        ("10am                  ", "2026-03-03T10:00:00+01:00"),
        ("2 hours ago           ", "2026-03-03T12:20:30+01:00"),
        ("24.12.                ", "2025-12-24"),
        ("last week             ", "2026-02-24"),
        ("3/4                   ", "2025-03-04"),
        ("2/28 5pm              ", "2026-02-28T17:00:00+01:00"),
        ("1900-01-01            ", "1900-01-01"),
        ("25 oct 2025 02:30     ", "2025-10-25T02:30:00+02:00"),
    ],
)
def test_behind(text: str, due: str) -> None:
    assert shown(behind(text, NOW, ZONE)) == due


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("yesterday       ", "Monday 2 March 2026 is past: say a day or time that is still to come"),
        ("today 10am      ", "Tuesday 3 March 2026, 10:00 is past: say a day or time that is still to come"),
        ("2026-03-03T14:20", "Tuesday 3 March 2026, 14:20 is past: say a day or time that is still to come"),
        ("2/3/2026        ", "Tuesday 3 February 2026 is past: say a day or time that is still to come"),
        ("last week       ", "Tuesday 24 February 2026 is past: say a day or time that is still to come"),
    ],
)
def test_what_is_to_come_is_not_past(text: str, line: str) -> None:
    with pytest.raises(InThePast) as refused:
        ahead(text, NOW, ZONE)
    assert str(refused.value) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("tomorrow        ", "Wednesday 4 March 2026 is still to come: say a day or time that has been"),
        ("today 3pm       ", "Tuesday 3 March 2026, 15:00 is still to come: say a day or time that has been"),
        ("in 2 weeks      ", "Tuesday 17 March 2026 is still to come: say a day or time that has been"),
    ],
)
def test_what_has_been_is_not_to_come(text: str, line: str) -> None:
    with pytest.raises(InTheFuture) as refused:
        behind(text, NOW, ZONE)
    assert str(refused.value) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("xyz         ", '"xyz" is not a day I can read: try "tue 10am", "in 2 weeks", "end of month" or 2026-03-10'),
        ("            ", 'no day was said: try "tue 10am", "in 2 weeks", "end of month" or 2026-03-10'),
        ("two\nlines  ", '"two lines" is not a day I can read: try "tue 10am", '),
        ("a\x1b\u202eb", '"a b" is not a day I can read: try "tue 10am", '),
        ("x" * 10_000  , f'"{"x" * 40}…" is not a day I can read: try "tue 10am", '),
        ("1899-12-31  ", "1899 is too far away: use a year from 1900 to 2200"),
        ("in 500 years", "2526 is too far away: use a year from 1900 to 2200"),
    ],
)  # fmt: skip
def test_what_is_no_day_says_how_to_mend_it(text: str, line: str) -> None:
    with pytest.raises(NotADate) as refused:
        ahead(text, NOW, ZONE)
    assert str(refused.value).startswith(line)
    assert "\n" not in str(refused.value)
    assert isinstance(refused.value, Refused)
    with pytest.raises(NotADate):
        behind(text, NOW, ZONE)


def test_looking_back_has_its_own_hints() -> None:
    with pytest.raises(NotADate) as refused:
        behind("xyz", NOW, ZONE)
    assert str(refused.value).endswith('try "yesterday", "tue 10am", "2 hours ago" or 2026-02-24')


GUESSES = """
1 2|10.12|1m|9-5|10-12|12|in 3|tue 3|dec 10 am|5pm EST|may 3 4|13/13|1/1/00|12 jan 10h|two|a|2027|1700000000
tue 10-12|fri 15 dec|mon 4/3/2026|tomorrow yesterday|in 2 days 3 days ago|in 3 months 2/4/2027|morgen|demain|明日|٣/٤
"""


@pytest.mark.parametrize("text", GUESSES.replace("\n", "|").strip("|").split("|"))
def test_no_guess_comes_from_behind_the_grammar(text: str) -> None:
    for read in (ahead, behind):
        with pytest.raises(NotADate):
            read(text, NOW, ZONE)


@pytest.mark.parametrize(
    ("due", "line"),
    [
        ("2026-03-03      ", "Tuesday 3 March 2026, today"),
        ("2026-03-04      ", "Wednesday 4 March 2026, tomorrow"),
        ("2026-03-02      ", "Monday 2 March 2026, yesterday"),
        ("2026-11-24      ", "Tuesday 24 November 2026, in 266 days"),
        ("2026-02-28      ", "Saturday 28 February 2026, 3 days ago"),
        ("2026-03-06T09:05", "Friday 6 March 2026, 09:05, in 3 days"),
        ("2026-03-03T10:00", "Tuesday 3 March 2026, 10:00, today"),
    ],
)
def test_echo(due: str, line: str) -> None:
    moment = datetime.fromisoformat(due.strip())
    assert echo(due_at(moment, ZONE) if "T" in due else Due(moment.date()), NOW, ZONE) == line


def test_the_echo_is_on_the_clocks_of_here() -> None:
    due = due_at(datetime.fromisoformat("2026-03-06T23:30"), "America/New_York")
    assert echo(due, NOW, ZONE) == "Saturday 7 March 2026, 05:30, in 4 days"


def test_today_is_that_of_the_zone() -> None:
    late = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)
    assert ahead("today", late, ZONE).day.isoformat() == "2026-03-04"
    assert ahead("today", late, "America/New_York").day.isoformat() == "2026-03-03"
    assert ahead("10am", late, "America/New_York") == due_from(datetime(2026, 3, 4, 15, tzinfo=UTC), "America/New_York")


def test_a_day_beside_a_zone_is_a_day_there() -> None:
    after_midnight = datetime(2026, 3, 3, 0, 20, tzinfo=UTC)  # and still Monday on the west coast
    assert shown(ahead("tomorrow 5pm PST", after_midnight, ZONE)) == "2026-03-04T02:00:00+01:00"


zones = st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"])
moments = st.datetimes(NOW.replace(year=1990, tzinfo=None), NOW.replace(year=2100, tzinfo=None), timezones=st.just(UTC))
WORDS = """
in ago last next this the of at on tue monday today tomorrow yesterday week weeks month day days hour end start
first 15th 31st jan february 29 0 1 2 12 31 99999 2027 10am 25:00 10:30 3/4 13/13 1/2/27 24.12. 2026-12-01 noon PST
utc +05:00 morning + - / . : half a decade second seconds now from and T Z é 明日 \x00
"""
words = st.lists(st.sampled_from(WORDS.split()), max_size=7)
texts = st.text(max_size=120) | words.map(" ".join) | words.map("".join)


@given(texts, moments, zones)
def test_whatever_is_typed_lies_ahead_or_is_refused(text: str, now: datetime, zone: str) -> None:
    try:
        due = ahead(text, now, zone)
    except (NotADate, InThePast):
        return
    assert due.day >= local(now, zone).date()
    assert due.at is None or (due.at >= now.replace(microsecond=0) and due.day == local(due.at, zone).date())
    assert echo(due, now, zone)


@given(texts, moments, zones)
def test_whatever_is_typed_lies_behind_or_is_refused(text: str, now: datetime, zone: str) -> None:
    try:
        due = behind(text, now, zone)
    except (NotADate, InTheFuture):
        return
    assert due.day <= local(now, zone).date()
    assert due.at is None or due.at <= now


CHANGES = [  # zone, instant, minutes that the clocks skip
    ("Europe/Berlin", "2026-03-29T01:00Z", 60),
    ("Europe/Berlin", "2026-10-25T01:00Z", 0),
    ("America/New_York", "2026-03-08T07:00Z", 60),
    ("America/New_York", "2026-11-01T06:00Z", 0),
    ("Australia/Lord_Howe", "2026-10-03T15:30Z", 30),
    ("Australia/Lord_Howe", "2026-04-04T15:00Z", 0),
]


@given(st.sampled_from(CHANGES), st.integers(-180, 180), st.integers(1, 300))
def test_minutes_are_true_ones_around_a_change_of_the_clocks(
    change: tuple[str, str, int], from_change: int, minutes: int
) -> None:
    zone, at, _ = change
    now = datetime.fromisoformat(at) + timedelta(minutes=from_change)
    assert ahead(f"in {minutes} minutes", now, zone).at == now + timedelta(minutes=minutes)
    assert behind(f"{minutes} minutes ago", now, zone).at == now - timedelta(minutes=minutes)


@given(st.sampled_from(CHANGES), st.integers(0, 23), st.integers(0, 59))
def test_a_time_on_the_day_of_a_change_is_shown_as_said_unless_skipped(
    change: tuple[str, str, int], hour: int, minute: int
) -> None:
    zone, at, skipped = change
    day = datetime.fromisoformat(at).astimezone(ZoneInfo(zone)).date()
    said = datetime.combine(day, time(hour, minute))
    due = ahead(f"{said:%Y-%m-%d %H:%M}", NOW, zone)
    assert due.at is not None
    moved = local(due.at, zone).replace(tzinfo=None, fold=0) - said
    there_is = due.at.astimezone(ZoneInfo(zone)).utcoffset() == said.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    assert moved == timedelta(minutes=0 if there_is else skipped)


def test_dateparser_waits_until_the_grammar_gave_up() -> None:
    program = (
        "import sys, datetime as d\n"
        "from followup_desk.services import when\n"
        "now = d.datetime(2026, 3, 3, tzinfo=d.timezone.utc)\n"
        "when.echo(when.ahead('tue 10am', now, 'UTC'), now, 'UTC')\n"
        "for text in ('', 'xyz/' * 3000, '10.12', '1 2', '明日'):\n"
        "    try: when.ahead(text, now, 'UTC')\n"
        "    except when.NotADate: pass\n"
        "before = 'dateparser' in sys.modules or 'tzlocal' in sys.modules\n"
        "when.ahead('3/4', now, 'UTC')\n"
        "sys.exit(f'{before=}' if before or 'dateparser' not in sys.modules else 0)\n"
    )
    command = [sys.executable, "-W", "error", "-c", program]
    root = Path(__file__).parents[2]
    ended = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
