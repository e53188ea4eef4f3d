# SPDX-License-Identifier: MIT
"""Days and moments in plain English: "tue 10am", "in 2 weeks at 9", "end of month", "2026-12-01T10:00+01:00".

A text is read if it is nothing but phrases of `day_phrases`, `span_phrases` and `clock_phrases` that fit
together, in any order; else the answer is None, never a guess. `read_when` looks ahead, `read_past` back.
Where the words leave no choice ("yesterday", a year) both read what lies on the other side, for the caller to
refuse.

A time alone is the next one, or the last one. The answer is on the clocks of the zone of `now`; of two equal
times (clocks put back) the second has `fold` set.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from followup_desk.domain.clock_phrases import CLOCK_PHRASES
from followup_desk.domain.date_languages import in_english
from followup_desk.domain.day_phrases import DAY_PHRASES
from followup_desk.domain.language import ENGLISH
from followup_desk.domain.said import Said, SaidClock, SaidDay, SaidMoment, SaidPart, Scene
from followup_desk.domain.span_phrases import SPAN_PHRASES

LONGEST_TEXT = 100
_TimeOfDay = time  # the field of that name would hide it
_PHRASES = (*DAY_PHRASES, *SPAN_PHRASES, *CLOCK_PHRASES)
_ISO_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[t ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(?:(z)|([+-]\d\d):?(\d\d))?", re.ASCII
)
_MEANT = {
    r"\btonight\b": "today evening",
    r"\blast night\b": "yesterday evening",
    r"\bthis (?=morning|afternoon|evening)": "today ",
    r"\beow\b": "end of week",
    r"\beom\b": "end of month",
    r"\beoy\b": "end of year",
    r"\b([ap])\.m\b\.?": r"\1m",
    r"(?<=[a-z])[.!]+(?= |$)": "",  # "dec.", "tomorrow!"
    r"(?<=[a-z])-(?=[a-z0-9])|(?<=\d)-(?=[a-z])": " ",  # "mid-november", "15-dec-2026"
}


@dataclass(frozen=True)
class When:
    """A day, and the time if one was said, on the clocks of whoever said it."""

    day: date
    time: _TimeOfDay | None = None


def read_when(text: str, now: datetime, language: str = ENGLISH) -> When | None:
    """What `text`, said at `now` (aware, local), means of what is to come. English is read in every language."""
    return _read(text, Scene(now, ahead=True), language)


def read_past(text: str, now: datetime, language: str = ENGLISH) -> When | None:
    """The same of what has been: a weekday is the last one, a time the latest, a day without a year past."""
    return _read(text, Scene(now, ahead=False), language)


def _read(text: str, scene: Scene, language: str) -> When | None:
    if len(text) > LONGEST_TEXT:
        return None
    words = _plain(text)
    there = words if language == ENGLISH else in_english(words, language)
    return (_read_words(there, scene) if there != words else None) or _read_words(words, scene)


def _read_words(words: str, scene: Scene) -> When | None:
    moment = _iso_moment(words, scene)
    if moment:
        return moment
    said = _phrases(words, scene)
    try:
        return _put_together(said, scene) if said else None
    except OverflowError:  # the day before the first there is, or after the last
        return None


def _plain(text: str) -> str:
    """Lower-case words with single spaces, other ways of saying the same made one."""
    words = " ".join(unicodedata.normalize("NFKC", text).casefold().replace(",", " ").split())
    for other, meant in _MEANT.items():
        words = re.sub(other, meant, words)
    return words


def _iso_moment(words: str, scene: Scene) -> When | None:
    found = _ISO_MOMENT.fullmatch(words)
    if not found:
        return None
    day, clock, utc, hours, minutes = found.groups()
    try:
        if not utc and not hours:
            return When(date.fromisoformat(day), time.fromisoformat(clock))
        offset = "+00:00" if utc else f"{hours}:{minutes}"
        return _on_local_clocks(datetime.fromisoformat(f"{day}T{clock}{offset}"), scene)
    except (ValueError, OverflowError):
        return None


def _phrases(words: str, scene: Scene) -> list[Said]:
    """What the phrases say, one after the other; nothing if there is a word that belongs to none."""
    said: list[Said] = []
    start = 0
    while start < len(words):
        read = [found for phrase in _PHRASES if (found := phrase.read(words, start, scene))]
        if not read:
            return []
        longest, end = max(read, key=lambda found: found[1])
        said.append(longest)
        start = end + 1
    return said


def _put_together(said: list[Said], scene: Scene) -> When | None:
    moments = [each for each in said if isinstance(each, SaidMoment)]
    days = [each for each in said if isinstance(each, SaidDay)]
    clocks = [each for each in said if isinstance(each, SaidClock)]
    parts = [each for each in said if isinstance(each, SaidPart)]
    if moments:
        return _on_local_clocks(moments[0].at, scene) if len(said) == 1 else None
    if len(clocks) > 1 or len(parts) > 1:
        return None
    clock = clocks[0].time if clocks else None
    if parts:
        clock = _in_part_of_day(clocks[0], parts[0]) if clocks else parts[0].usual
        if clock is None:
            return None
    if not days:
        return _nearest_time(clock, scene) if clock else None
    day = _one_day(days)
    if parts and not clocks and day == scene.today and not scene.ahead:
        clock = _so_far(parts[0], scene)
    return When(day, clock) if day else None


def _one_day(days: list[SaidDay]) -> date | None:
    """The day that was said; a weekday beside it must be its own."""
    if len(days) == 1:
        return days[0].day
    whole = [each.day for each in days if not each.weekday_only]
    if len(days) == 2 and len(whole) == 1 and len({each.day.weekday() for each in days}) == 1:
        return whole[0]
    return None


def _in_part_of_day(said: SaidClock, part: SaidPart) -> time | None:
    """The half of the day that the part leaves: "friday evening 7:30", "at 3 in the morning"."""
    hours = [said.time.hour] if said.exact else [said.time.hour, (said.time.hour + 12) % 24]
    fitting = (said.time.replace(hour=hour) for hour in hours)
    return next((clock for clock in fitting if part.begins <= clock <= part.ends), None)


def _so_far(part: SaidPart, scene: Scene) -> time:
    """The time of "this morning", which is no later than now even before nine."""
    now = scene.now.time().replace(microsecond=0)
    return now if part.begins <= now < part.usual else part.usual


def _nearest_time(clock: time, scene: Scene) -> When:
    today = datetime.combine(scene.today, clock, scene.now.tzinfo).astimezone(UTC)
    now = scene.now.astimezone(UTC).replace(microsecond=0)
    if scene.ahead:
        return When(scene.today + timedelta(days=today < now), clock)
    return When(scene.today - timedelta(days=today > now), clock)


def _on_local_clocks(at: datetime, scene: Scene) -> When:
    there = at.astimezone(scene.now.tzinfo).replace(microsecond=0)
    return When(there.date(), there.time())
