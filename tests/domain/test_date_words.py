# SPDX-License-Identifier: MIT
"""Days and moments in plain English, looking ahead and looking back."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.date_names import MONTHS, WEEKDAYS
from followup_desk.domain.date_words import LONGEST_TEXT, When, read_past, read_when

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 3, 14, 20, 30, tzinfo=BERLIN)  # a Tuesday


def shown(when: When | None) -> str:
    """`Tue 2026-03-10 10:00`, or nothing."""
    if when is None:
        return ""
    clock = when.time.isoformat("seconds").removesuffix(":00") if when.time is not None else ""
    return f"{WEEKDAYS[when.day.weekday()][:3]} {when.day} {clock}".strip()


# What is said on Tuesday 3 March 2026 at 14:20:30     ahead, behind
PHRASES = """
today                           | Tue 2026-03-03          | Tue 2026-03-03
tomorrow                        | Wed 2026-03-04          | Wed 2026-03-04
day after tomorrow              | Thu 2026-03-05          | Thu 2026-03-05
the day after tomorrow          | Thu 2026-03-05          | Thu 2026-03-05
yesterday                       | Mon 2026-03-02          | Mon 2026-03-02
day before yesterday            | Sun 2026-03-01          | Sun 2026-03-01
now                             | Tue 2026-03-03 14:20:30 | Tue 2026-03-03 14:20:30
tue                             | Tue 2026-03-10          | Tue 2026-02-24
wed                             | Wed 2026-03-04          | Wed 2026-02-25
thurs                           | Thu 2026-03-05          | Thu 2026-02-26
Monday                          | Mon 2026-03-09          | Mon 2026-03-02
on SUNDAY.                      | Sun 2026-03-08          | Sun 2026-03-01
by friday                       | Fri 2026-03-06          | Fri 2026-02-27
next tue                        | Tue 2026-03-10          | Tue 2026-03-10
next wed                        | Wed 2026-03-04          | Wed 2026-03-04
this fri                        | Fri 2026-03-06          | Fri 2026-02-27
this coming fri                 | Fri 2026-03-06          | Fri 2026-02-27
last fri                        | Fri 2026-02-27          | Fri 2026-02-27
tue next week                   | Tue 2026-03-10          | Tue 2026-03-10
next week fri                   | Fri 2026-03-13          | Fri 2026-03-13
friday of last week             | Fri 2026-02-27          | Fri 2026-02-27
weekend                         | Sat 2026-03-07          | Sat 2026-02-28
next week                       | Mon 2026-03-09          | Mon 2026-03-09
next month                      | Wed 2026-04-01          | Wed 2026-04-01
next quarter                    | Wed 2026-04-01          | Wed 2026-04-01
next year                       | Fri 2027-01-01          | Fri 2027-01-01
in 2 weeks                      | Tue 2026-03-17          | Tue 2026-03-17
in 3 days                       | Fri 2026-03-06          | Fri 2026-03-06
in a month                      | Fri 2026-04-03          | Fri 2026-04-03
in an hour                      | Tue 2026-03-03 15:20:30 | Tue 2026-03-03 15:20:30
in 90 minutes                   | Tue 2026-03-03 15:50:30 | Tue 2026-03-03 15:50:30
in half an hour                 | Tue 2026-03-03 14:50:30 | Tue 2026-03-03 14:50:30
in 1.5 hours                    | Tue 2026-03-03 15:50:30 | Tue 2026-03-03 15:50:30
in 1 day and 2 hours            | Wed 2026-03-04 16:20:30 | Wed 2026-03-04 16:20:30
in one year                     | Wed 2027-03-03          | Wed 2027-03-03
in a couple of weeks            | Tue 2026-03-17          | Tue 2026-03-17
two weeks from now              | Tue 2026-03-17          | Tue 2026-03-17
a week from tuesday             | Tue 2026-03-17          | Tue 2026-03-17
3 days from tomorrow            | Sat 2026-03-07          | Sat 2026-03-07
2 weeks                         | Tue 2026-03-17          | Tue 2026-02-17
a fortnight                     | Tue 2026-03-17          | Tue 2026-02-17
2w                              | Tue 2026-03-17          | Tue 2026-02-17
3d                              | Fri 2026-03-06          | Sat 2026-02-28
2h                              | Tue 2026-03-03 16:20:30 | Tue 2026-03-03 12:20:30
+3d                             | Fri 2026-03-06          | Fri 2026-03-06
-3d                             | Sat 2026-02-28          | Sat 2026-02-28
2 days ago                      | Sun 2026-03-01          | Sun 2026-03-01
an hour ago                     | Tue 2026-03-03 13:20:30 | Tue 2026-03-03 13:20:30
a month ago                     | Tue 2026-02-03          | Tue 2026-02-03
end of month                    | Tue 2026-03-31          | Sat 2026-02-28
eom                             | Tue 2026-03-31          | Sat 2026-02-28
by the end of the month         | Tue 2026-03-31          | Sat 2026-02-28
end of next month               | Thu 2026-04-30          | Thu 2026-04-30
end of last month               | Sat 2026-02-28          | Sat 2026-02-28
end of week                     | Fri 2026-03-06          | Fri 2026-02-27
end of quarter                  | Tue 2026-03-31          | Wed 2025-12-31
end of year                     | Thu 2026-12-31          | Wed 2025-12-31
end of february                 | Sun 2027-02-28          | Sat 2026-02-28
end of feb 2028                 | Tue 2028-02-29          | Tue 2028-02-29
start of month                  | Wed 2026-04-01          | Sun 2026-03-01
beginning of next month         | Wed 2026-04-01          | Wed 2026-04-01
mid november                    | Sun 2026-11-15          | Sat 2025-11-15
mid-november                    | Sun 2026-11-15          | Sat 2025-11-15
middle of the month             | Sun 2026-03-15          | Sun 2026-02-15
mid week                        | Wed 2026-03-04          | Wed 2026-02-25
in may                          | Fri 2026-05-01          |
december 2026                   | Tue 2026-12-01          | Tue 2026-12-01
1st                             | Wed 2026-04-01          | Sun 2026-03-01
the 3rd                         | Tue 2026-03-03          | Tue 2026-03-03
the 15th                        | Sun 2026-03-15          | Sun 2026-02-15
31st                            | Tue 2026-03-31          | Sat 2026-01-31
15th of next month              | Wed 2026-04-15          | Wed 2026-04-15
15 dec                          | Tue 2026-12-15          | Mon 2025-12-15
dec 15                          | Tue 2026-12-15          | Mon 2025-12-15
15th of december                | Tue 2026-12-15          | Mon 2025-12-15
15 december 2026                | Tue 2026-12-15          | Tue 2026-12-15
December 15th, 2027             | Wed 2027-12-15          | Wed 2027-12-15
15-dec-2026                     | Tue 2026-12-15          | Tue 2026-12-15
3 mar                           | Tue 2026-03-03          | Tue 2026-03-03
29 feb                          | Tue 2028-02-29          | Thu 2024-02-29
24.12.                          | Thu 2026-12-24          | Wed 2025-12-24
24.12                           | Thu 2026-12-24          | Wed 2025-12-24
24.12.2026                      | Thu 2026-12-24          | Thu 2026-12-24
24.12.26                        | Thu 2026-12-24          | Thu 2026-12-24
24. 12. 2026                    | Thu 2026-12-24          | Thu 2026-12-24
10.12.                          | Thu 2026-12-10          | Wed 2025-12-10
first monday of january         | Mon 2027-01-04          | Mon 2026-01-05
2nd tue of next month           | Tue 2026-04-14          | Tue 2026-04-14
last friday of the month        | Fri 2026-03-27          | Fri 2026-02-27
first tuesday in march 2027     | Tue 2027-03-02          | Tue 2027-03-02
2026-12-01                      | Tue 2026-12-01          | Tue 2026-12-01
20261201                        | Tue 2026-12-01          | Tue 2026-12-01
2026/12/01                      | Tue 2026-12-01          | Tue 2026-12-01
2026-12-01T10:00                | Tue 2026-12-01 10:00    | Tue 2026-12-01 10:00
2026-12-01 10:00                | Tue 2026-12-01 10:00    | Tue 2026-12-01 10:00
2026-12-01T10:00:30             | Tue 2026-12-01 10:00:30 | Tue 2026-12-01 10:00:30
2026-12-01T10:00+01:00          | Tue 2026-12-01 10:00    | Tue 2026-12-01 10:00
2026-12-01T10:00:00.123Z        | Tue 2026-12-01 11:00    | Tue 2026-12-01 11:00
2026-12-01 23:30-05:00          | Wed 2026-12-02 05:30    | Wed 2026-12-02 05:30
2026-07-01T10:00+0200           | Wed 2026-07-01 10:00    | Wed 2026-07-01 10:00
10am                            | Wed 2026-03-04 10:00    | Tue 2026-03-03 10:00
5 p.m.                          | Tue 2026-03-03 17:00    | Mon 2026-03-02 17:00
12am                            | Wed 2026-03-04 00:00    | Tue 2026-03-03 00:00
10:30                           | Wed 2026-03-04 10:30    | Tue 2026-03-03 10:30
14:20                           | Wed 2026-03-04 14:20    | Tue 2026-03-03 14:20
15:30                           | Tue 2026-03-03 15:30    | Mon 2026-03-02 15:30
10.30am                         | Wed 2026-03-04 10:30    | Tue 2026-03-03 10:30
10.30                           | Wed 2026-03-04 10:30    | Tue 2026-03-03 10:30
at 10.12                        | Wed 2026-03-04 10:12    | Tue 2026-03-03 10:12
at 10                           | Wed 2026-03-04 10:00    | Tue 2026-03-03 10:00
at 3                            | Tue 2026-03-03 15:00    | Mon 2026-03-02 15:00
at 03:00                        | Wed 2026-03-04 03:00    | Tue 2026-03-03 03:00
10 o'clock                      | Wed 2026-03-04 10:00    | Tue 2026-03-03 10:00
half past 3                     | Tue 2026-03-03 15:30    | Mon 2026-03-02 15:30
quarter to 1                    | Wed 2026-03-04 12:45    | Tue 2026-03-03 12:45
quarter past 9                  | Wed 2026-03-04 09:15    | Tue 2026-03-03 09:15
at noon                         | Wed 2026-03-04 12:00    | Tue 2026-03-03 12:00
midnight                        | Wed 2026-03-04 00:00    | Tue 2026-03-03 00:00
morning                         | Wed 2026-03-04 09:00    | Tue 2026-03-03 09:00
afternoon                       | Wed 2026-03-04 14:00    | Tue 2026-03-03 14:00
in the evening                  | Tue 2026-03-03 18:00    | Mon 2026-03-02 18:00
this morning                    | Tue 2026-03-03 09:00    | Tue 2026-03-03 09:00
tonight                         | Tue 2026-03-03 18:00    | Tue 2026-03-03 18:00
last night                      | Mon 2026-03-02 18:00    | Mon 2026-03-02 18:00
tue 10am                        | Tue 2026-03-10 10:00    | Tue 2026-02-24 10:00
10am tue                        | Tue 2026-03-10 10:00    | Tue 2026-02-24 10:00
  TUE   10 AM                   | Tue 2026-03-10 10:00    | Tue 2026-02-24 10:00
tomorrow at 15:00               | Wed 2026-03-04 15:00    | Wed 2026-03-04 15:00
noon tomorrow                   | Wed 2026-03-04 12:00    | Wed 2026-03-04 12:00
next friday afternoon           | Fri 2026-03-06 14:00    | Fri 2026-03-06 14:00
friday evening 7:30             | Fri 2026-03-06 19:30    | Fri 2026-02-27 19:30
tomorrow morning at 8           | Wed 2026-03-04 08:00    | Wed 2026-03-04 08:00
tomorrow at 3 in the morning    | Wed 2026-03-04 03:00    | Wed 2026-03-04 03:00
in 2 weeks at 9                 | Tue 2026-03-17 09:00    | Tue 2026-03-17 09:00
2 days ago at noon              | Sun 2026-03-01 12:00    | Sun 2026-03-01 12:00
dec 15 10 am                    | Tue 2026-12-15 10:00    | Mon 2025-12-15 10:00
24.12. 10:00                    | Thu 2026-12-24 10:00    | Wed 2025-12-24 10:00
first monday of may at 10       | Mon 2026-05-04 10:00    | Mon 2025-05-05 10:00
tue 24 nov                      | Tue 2026-11-24          |
Tuesday, 24 November 2026, 9:00 | Tue 2026-11-24 09:00    | Tue 2026-11-24 09:00
in ２ weeks                      | Tue 2026-03-17          | Tue 2026-03-17
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in PHRASES.strip("\n").splitlines()]


@pytest.mark.parametrize(("text", "ahead", "behind"), ROWS)
def test_phrases(text: str, ahead: str, behind: str) -> None:
    assert shown(read_when(text, NOW)) == ahead
    assert shown(read_past(text, NOW)) == behind


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "xyz", "call Bo", "the", "at", "in", "next", "10", "12", "in 3", "2027", "٣d", "١st"),
        *("3/4", "10.12", "5.5", "1 2", "1m", "9-5", "10-12", "24/7", "dec 10 am", "may 3 4"),
        *("31 april", "30 feb", "29 feb 2027", "32nd", "0th", "31st of next june", "2026-02-29"),
        *("24:00", "25:00", "13pm", "0am", "10:60", "at 24", "10:5", "half past 13"),
        *("tomorrow yesterday", "tue wed", "10am 11am", "morning evening", "in an hour at 9", "tue or wed"),
        *("fri 24 nov", "wed, 24 November 2026", "tomorrow morning at 15:00", "10pm in the morning"),
        *(
            "2 hours from tomorrow",
            "in 99999 years",
            "99999 months ago",
            "in 2 days ago",
            "+3d ago",
            "in 1.5 weeks",
            "-",
            "+",
        ),
        *("2026-12-01T25:00", "2026-12-01T10:00+25:00", "9999-12-31T23:59-12:00", "0001-01-01T00:00+12:00"),
        *("mid quarter", "tuesdays", "mond", "monday's", "<b>today</b>", "to\0day", "\ud800", "2026-13-01"),
    ],
)
def test_what_is_not_sure_is_not_read(text: str) -> None:
    assert read_when(text, NOW) is None
    assert read_past(text, NOW) is None


def test_a_text_that_is_too_long_is_not_looked_at() -> None:
    assert read_when("tomorrow" + " " * (LONGEST_TEXT - 8), NOW)
    assert read_when("tomorrow" + " " * (LONGEST_TEXT - 7), NOW) is None
    assert read_when("in 1 day and " * 10_000, NOW) is None


@pytest.mark.parametrize(
    ("today", "text", "ahead", "behind"),
    [
        ("2026-03-31", "end of month     ", "Tue 2026-03-31", "Tue 2026-03-31"),
        ("2026-12-31", "end of next month", "Sun 2027-01-31", "Sun 2027-01-31"),
        ("2026-01-31", "in a month       ", "Sat 2026-02-28", "Sat 2026-02-28"),
        ("2028-01-31", "in a month       ", "Tue 2028-02-29", "Tue 2028-02-29"),
        ("2028-02-29", "in a year        ", "Wed 2029-02-28", "Wed 2029-02-28"),
        ("2028-02-29", "29 feb           ", "Tue 2028-02-29", "Tue 2028-02-29"),
        ("2028-03-01", "29 feb           ", "Sun 2032-02-29", "Tue 2028-02-29"),
        ("2096-03-01", "29 feb           ", "Fri 2104-02-29", "Wed 2096-02-29"),  # 2100 has none
        ("2026-02-01", "the 31st         ", "Tue 2026-03-31", "Sat 2026-01-31"),
        ("2026-03-06", "end of week      ", "Fri 2026-03-06", "Fri 2026-03-06"),
        ("2026-03-07", "end of week      ", "Fri 2026-03-13", "Fri 2026-03-06"),
        ("2026-03-07", "weekend          ", "Sat 2026-03-07", "Sat 2026-02-28"),
        ("2026-03-08", "mon              ", "Mon 2026-03-09", "Mon 2026-03-02"),
        ("2026-03-08", "next week        ", "Mon 2026-03-09", "Mon 2026-03-09"),
        ("2026-12-31", "tomorrow         ", "Fri 2027-01-01", "Fri 2027-01-01"),
    ],
)
def test_around_the_edges_of_the_calendar(today: str, text: str, ahead: str, behind: str) -> None:
    now = datetime.fromisoformat(f"{today}T12:00").replace(tzinfo=BERLIN)
    assert shown(read_when(text, now)) == ahead
    assert shown(read_past(text, now)) == behind


@pytest.mark.parametrize(
    ("clock", "text", "behind"),
    [
        ("08:30", "this morning  ", "Tue 2026-03-03 08:30"),
        ("09:30", "this morning  ", "Tue 2026-03-03 09:00"),
        ("13:00", "this afternoon", "Tue 2026-03-03 13:00"),
        ("11:00", "this afternoon", "Tue 2026-03-03 14:00"),
        ("08:30", "morning       ", "Mon 2026-03-02 09:00"),
    ],
)
def test_a_part_of_today_is_over_by_now(clock: str, text: str, behind: str) -> None:
    now = datetime.combine(NOW.date(), time.fromisoformat(clock), BERLIN)
    assert shown(read_past(text, now)) == behind


@pytest.mark.parametrize(
    ("zone", "now", "text", "instant"),
    [
        # an hour is an hour, though the clocks skip one or show one twice
        ("Europe/Berlin", "2026-03-29T01:30+01:00", "in an hour", "2026-03-29T03:30+02:00"),
        ("Europe/Berlin", "2026-10-25T02:30+02:00", "in an hour", "2026-10-25T02:30+01:00"),
        ("Europe/Berlin", "2026-10-25T02:10+01:00", "in 5 minutes", "2026-10-25T02:15+01:00"),
        ("America/New_York", "2026-11-01T01:30-04:00", "in 90 minutes", "2026-11-01T02:00-05:00"),
        ("Australia/Lord_Howe", "2026-10-04T01:45+10:30", "in 30 minutes", "2026-10-04T02:45+11:00"),
        ("Australia/Lord_Howe", "2026-04-05T01:45+11:00", "in 30 minutes", "2026-04-05T01:45+10:30"),
        # a day is the same time on the clocks
        ("Europe/Berlin", "2026-03-28T12:00+01:00", "in 1 day 1 hour", "2026-03-29T13:00+02:00"),
        # an instant of another zone
        ("Europe/Berlin", "2026-10-01T12:00+02:00", "2026-10-25T01:30Z", "2026-10-25T02:30+01:00"),
    ],
)
def test_where_the_clocks_change(zone: str, now: str, text: str, instant: str) -> None:
    rules = ZoneInfo(zone)
    when = read_when(text, datetime.fromisoformat(now).astimezone(rules))
    assert when is not None
    assert when.time is not None
    read = datetime.combine(when.day, when.time, rules)
    assert read.astimezone(UTC) == datetime.fromisoformat(instant)


moments = st.datetimes(
    NOW.replace(year=1990, tzinfo=None),
    NOW.replace(year=2100, tzinfo=None),
    timezones=st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"]).map(ZoneInfo),
)
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


@given(days, clocks, moments)
def test_a_whole_day_is_read_in_every_form(day: date, clock: time, now: datetime) -> None:
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    half = f"{clock.hour % 12 or 12}:{clock:%M}{'am' if clock.hour < 12 else 'pm'}"
    for form in (
        f"{day} {clock:%H:%M}",
        f"{weekday} {day.day} {month} {day.year}, {clock:%H:%M}",
        f"{half} on {month[:3].lower()} {day.day} {day.year}",
        f"{day.day}.{day.month}.{day.year} at {half}",
    ):
        assert read_when(form, now) == read_past(form, now) == When(day, clock)


@given(moments, st.sampled_from(WEEKDAYS))
def test_a_weekday_is_within_a_week_and_never_today(now: datetime, name: str) -> None:
    ahead, behind = read_when(name, now), read_past(name[:3], now)
    assert ahead is not None
    assert behind is not None
    assert ahead.day.weekday() == behind.day.weekday() == WEEKDAYS.index(name)
    assert timedelta(days=1) <= ahead.day - now.date() <= timedelta(days=7)
    assert timedelta(days=1) <= now.date() - behind.day <= timedelta(days=7)


@given(moments, st.integers(0, 23), st.integers(0, 59))
def test_a_time_alone_is_the_nearest(now: datetime, hour: int, minute: int) -> None:
    now = now.replace(second=0, microsecond=0)
    ahead, behind = read_when(f"{hour}:{minute:02}", now), read_past(f"{hour}:{minute:02}", now)
    for when in (ahead, behind):
        assert when is not None
        assert when.time == time(hour, minute)
        assert abs(when.day - now.date()) <= timedelta(days=1)
    assert ahead is not None
    assert behind is not None
    assert timedelta(0) <= ahead.day - behind.day <= timedelta(days=1)


LEFT_OPEN = """
end of month, start of month, mid week, end of week, end of year, start of quarter, 15 jul, the 31st, 24.12.,
29 feb, last friday of march, first monday of the month, in may
"""
open_days = st.sampled_from([text.strip() for text in LEFT_OPEN.split(",")])


@given(moments, open_days)
def test_what_is_left_open_lies_ahead_or_behind(now: datetime, text: str) -> None:
    ahead, behind = read_when(text, now), read_past(text, now)
    assert ahead is not None
    assert ahead.day >= now.date()
    assert behind is None or behind.day <= now.date()


WORDS = """
in ago last next this the of at on by tue monday weekend today tomorrow yesterday week weeks month quarter
year day days hour minutes end start mid first 2nd 15th 31st jan february 29 0 1 2 12 31 99999 2027 10am 13pm
24:00 10:30 24.12. 2026-12-01 noon midnight morning evening half past quarter to + - a an couple now from and
"""
words = st.lists(st.sampled_from(WORDS.split()), max_size=9)
phrases = words.map(" ".join) | words.map("".join)


@given(st.text() | phrases, moments)
def test_any_text_is_read_or_not_but_never_fails(text: str, now: datetime) -> None:
    for when in (read_when(text, now), read_past(text, now)):
        assert when is None or date.min <= when.day <= date.max


@pytest.mark.parametrize("text", ["14:20", "2:20pm"])
def test_the_time_that_it_is_just_now_is_today(text: str) -> None:
    now = NOW.replace(second=0)
    assert shown(read_when(text, now)) == shown(read_past(text, now)) == "Tue 2026-03-03 14:20"


def test_there_is_no_day_past_the_ends_of_the_calendar() -> None:
    first, last = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    assert read_when("tomorrow", last) is None
    assert read_when("9am", last) is None
    assert read_past("9am", first) is None
    assert read_past("yesterday", first) is None


@given(phrases, st.sampled_from([datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)]))
def test_at_either_end_of_the_calendar_nothing_fails(text: str, now: datetime) -> None:
    for when in (read_when(text, now), read_past(text, now)):
        assert when is None or date.min <= when.day <= date.max
