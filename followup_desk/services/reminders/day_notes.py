# SPDX-License-Identifier: MIT
"""The notices of which there is one a day: the briefing when work begins, the set hour of the sitting, and in the
evening what is left (`evening_line`). Each is claimed once by its kind and day. The first two are carriers: they bring
with them what comes due at that moment.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from followup_desk.domain.moments import begins, clock_on, from_seconds, later, local, utc_seconds
from followup_desk.services import agenda, briefing, preferences, sittings
from followup_desk.services.desk import Desk
from followup_desk.services.reminders import day_words, ringing
from followup_desk.services.reminders.notice import Notice
from followup_desk.services.reminders.ringing import SITTING_LATER, Wishes
from followup_desk.storage import announcements, day_notices

BRIEFING, SITTING, EVENING = "briefing", "sitting", "evening"
_CARRIERS = (BRIEFING, SITTING)
_LATER = timedelta(hours=1)
_DAY_LENGTH = len("2026-11-23")


def tag(kind: str, day: date) -> str:
    """Of the notice of a kind on a day."""
    return f"{kind}-{day.isoformat()}"


def kind_of(tag: str) -> str:
    """Of a tag: one of the three above, or "" for other notices. A sitting put off is one, too."""
    return next((kind for kind in (*_CARRIERS, EVENING) if tag.startswith(f"{kind}-")), "")


def carries(tag: str) -> bool:
    """Does such a notice bring with it what comes due?"""
    return kind_of(tag) in _CARRIERS


def has_sat(desk: Desk, tags: Iterable[str]) -> bool:
    """Is one of these the set hour's, although today counts by now? No change of the desk tells of that."""
    return any(kind_of(each) == SITTING for each in tags) and sittings.of_today(desk).counts


def digest_of(tag: str) -> int:
    """The number under which announcements are noted that it brings: below zero, as no announcement's is."""
    return -(len(_CARRIERS) * _day_of(tag).toordinal() + _CARRIERS.index(kind_of(tag)))


def tag_of_digest(digest_id: int) -> str:
    """The notice that has this number."""
    ordinal, at = divmod(-digest_id, len(_CARRIERS))
    return tag(_CARRIERS[at], date.fromordinal(ordinal))


def come(desk: Desk, wish: Wishes) -> list[str]:
    """Whose time it is and which no screen has had yet, the briefing first."""
    now = desk.now()
    tags = [tag(kind, desk.today()) for kind, begin, end in _spans(desk, wish) if begin <= now < end]
    return [each for each in tags if not is_over(desk, each)]


def next_moment(desk: Desk, wish: Wishes) -> datetime | None:
    """When the next of today's is due; None: no more are."""
    now = desk.now()
    return min((begin for _, begin, _ in _spans(desk, wish) if begin > now), default=None)


def claim(desk: Desk, tag: str, patience: int) -> bool:
    """Claims it, or claims it anew; False where it is said or being said. In a transaction of the caller's."""
    kind, day, now = _key(tag), _day_of(tag), desk.seconds()
    fresh = day_notices.claim(desk.db, kind, day, now)
    return fresh or day_notices.claim_again(desk.db, kind, day, now, patience)


def is_over(desk: Desk, tag: str) -> bool:
    """Did the screen have it, or did nothing need saying?"""
    return day_notices.is_confirmed(desk.db, _key(tag), _day_of(tag))


def confirm(desk: Desk, tag: str, server: str) -> None:
    """The screen has it; without a server, nothing needed saying. In a transaction of the caller's."""
    day_notices.confirm(desk.db, _key(tag), _day_of(tag), desk.seconds(), server)


def notice(desk: Desk, tag: str, wish: Wishes, *, quiet: bool = False) -> Notice | None:
    """What a carrier says now; None where there is nothing to say, or it is of another day."""
    if _day_of(tag) != desk.today():
        return None
    if kind_of(tag) == BRIEFING:
        found = briefing.of_today(desk)
        minutes = wish.sitting_minutes
        return (
            None
            if found.is_empty()
            else day_words.briefing(tag, found, desk.now(), minutes, names=wish.names, quiet=quiet)
        )
    due = agenda.due_count(desk)
    if not due or sittings.of_today(desk).counts:
        return None
    return day_words.sitting(tag, due, wish.sitting_minutes, quiet=quiet)


def choose(
    desk: Desk, wish: Wishes, owed: Mapping[int, int], tags: Sequence[str], most: int
) -> tuple[str, dict[int, int]]:
    """The one of these carriers that is said, "" for none, and what it brings of the announcements that are owed, each
    with its follow-up: what is of a day, for an agreed time rings on its own; all of it where the briefing would have
    a digest of more than `most` beside it."""
    come = ringing.come(desk, wish)
    of_a_day = announcements.of_days(desk.db, owed, come.last_day) if tags else set()
    carried = {each: one for each, one in owed.items() if each in of_a_day}
    for tag in tags:
        if notice(desk, tag, wish) is not None and not _is_needless(desk, tag, set(owed.values())):
            timed = {one for each, one in owed.items() if each not in carried}
            return tag, dict(owed) if len(timed) > most and kind_of(tag) == BRIEFING else carried
    return "", {}


def _is_needless(desk: Desk, tag: str, follow_ups: set[int]) -> bool:
    """Is it a briefing that would tell of nothing but the one follow-up whose own notice says more?"""
    return kind_of(tag) == BRIEFING and len(follow_ups) == 1 and briefing.of_today(desk).is_only(follow_ups)


def put_off(desk: Desk) -> None:
    """The sitting is asked for again in a while, but not another day."""
    at = later(desk.now(), _LATER)
    if at.date() == desk.today():
        preferences.remember(desk, SITTING_LATER, str(utc_seconds(at)))


def _spans(desk: Desk, wish: Wishes) -> list[tuple[str, datetime, datetime]]:
    """Today's, each with its kind, from when it is said and until when it may be: who opens the laptop after work is
    not told what the day would have held."""
    today = desk.today()
    found, over = [], clock_on(today, wish.end, desk.zone)
    if wish.briefing and today.weekday() in wish.weekdays:
        found.append((BRIEFING, clock_on(today, wish.start, desk.zone), over))
    if wish.sitting is not None and today.weekday() in wish.sitting_days:
        kind, begin = SITTING, clock_on(today, wish.sitting, desk.zone)
        if wish.sitting_later and local(from_seconds(wish.sitting_later), desk.zone).date() == today:
            kind, begin = f"{SITTING}-{wish.sitting_later}", from_seconds(wish.sitting_later)
        end = over if begin < over else begins(today + timedelta(days=1), desk.zone)
        found.append((kind, begin, end))
    return found


def _key(tag: str) -> str:
    """Its kind as it is claimed: a sitting that was put off is another one than the first."""
    return tag[: -_DAY_LENGTH - 1]


def _day_of(tag: str) -> date:
    return date.fromisoformat(tag[-_DAY_LENGTH:])
