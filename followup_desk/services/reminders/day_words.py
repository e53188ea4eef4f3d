# SPDX-License-Identifier: MIT
"""What the notices of a day say: the briefing, that the set hour has come, and what is left in the evening.

With names hidden they count, and say nothing of whom: the screen may be seen by others.
"""

from collections.abc import Sequence
from datetime import datetime

from followup_desk.domain.date_names import near_in_full
from followup_desk.domain.language import translate
from followup_desk.domain.moments import day_of, local
from followup_desk.domain.records import FollowUpCard
from followup_desk.services import briefing_words, wording
from followup_desk.services.briefing import Birthday, Briefing
from followup_desk.services.days_off import Ahead
from followup_desk.services.reminders import notice_words
from followup_desk.services.reminders.notice import Button, Notice

START, LATER = "start", "later"
_NAMED = 4
"""So many follow-ups of a day are named."""
_OTHERS_NAMED = 2
"""So many birthdays, and promises of days off."""


def briefing(tag: str, found: Briefing, now: datetime, minutes: int, *, names: bool, quiet: bool = False) -> Notice:
    """The day as it begins, at `now`, an aware moment in the local zone; a sitting takes so many `minutes`."""
    lines = [briefing_words.sentence(found), *(_named(found, now) if names else ())]
    buttons = [Button("open", translate("day_words", "Open"))]
    if any(kind.count for kind in found.due):
        one, several = translate("day_words", "Start my minute"), translate("day_words", "Start my {minutes} minutes")
        buttons.append(Button(START, (one if minutes == 1 else several).format(minutes=minutes)))
    return Notice(tag, translate("day_words", "Your day"), "\n".join(lines), tuple(buttons), quiet)


def sitting(tag: str, due: int, minutes: int, *, quiet: bool = False) -> Notice:
    """The set hour, with how many follow-ups wait."""
    if minutes == 1:
        one = translate("day_words", "Your minute: 1 follow-up waits.")
        several = translate("day_words", "Your minute: {count} follow-ups wait.")
    else:
        one = translate("day_words", "Your {minutes} minutes: 1 follow-up waits.")
        several = translate("day_words", "Your {minutes} minutes: {count} follow-ups wait.")
    title = (one if due == 1 else several).format(minutes=minutes, count=due)
    later = Button(LATER, translate("day_words", "Later: in an hour"))
    return Notice(tag, title, "", (Button(START, translate("day_words", "Start")), later), quiet)


def evening(tag: str, left: Sequence[FollowUpCard], ahead: Ahead | None, now: datetime, *, names: bool) -> Notice:
    """What was for today and is not done, and what was promised for the days off that begin tomorrow."""
    count = len(left)
    if count == 0:
        title = translate("day_words", "Your days off begin tomorrow")
    elif count == 1:
        title = translate("day_words", "Left for today: one follow-up")
    else:
        title = translate("day_words", "Left for today: {count} follow-ups").format(count=count)
    lines = [notice_words.listed(left, count)] if names and count else []
    if ahead is not None:
        one = translate("day_words", "1 promise falls on your days off.")
        several = translate("day_words", "{count} promises fall on your days off.")
        promised = len(ahead.promises)
        lines.append((one if promised == 1 else several).format(count=promised))
        lines += days_off(ahead, now) if names else []
    return Notice(tag, title, "\n".join(lines), (notice_words.open_button(),))


def days_off(ahead: Ahead, now: datetime) -> list[str]:
    """What was promised for the days off that come, by name; `now` is an aware moment in the local zone."""
    said = translate("day_words", "Promised for your days off: {channel}, {name}, {day}")
    lines = [
        said.format(
            channel=wording.channel(card.follow_up.channel),
            name=wording.name(card.name),
            day=near_in_full(day_of(card.follow_up.due, str(now.tzinfo)), now.year),
        )
        for card in ahead.promises[:_OTHERS_NAMED]
    ]
    return [*lines, *_more(len(ahead.promises) - len(lines))]


def _named(found: Briefing, now: datetime) -> list[str]:
    """Who is who, the first of each."""
    cards = [card for kind in found.due for card in kind.cards][:_NAMED]
    lines = [_line(card, now) for card in cards]
    lines += _more(sum(kind.count for kind in found.due) - len(cards))
    if found.days_off:
        lines += days_off(found.days_off, now)
    birthdays = [_birthday(each) for each in found.birthdays[:_OTHERS_NAMED]]
    return [*lines, *birthdays, *_more(len(found.birthdays) - len(birthdays))]


def _line(card: FollowUpCard, now: datetime) -> str:
    """ "Call at 10:00 (19:00 in Tokyo): Ana Ribeiro"; of another day or no time without it."""
    due, zone = card.follow_up.due, str(now.tzinfo)
    words = {"channel": wording.channel(card.follow_up.channel), "name": wording.name(card.name)}
    if due.at is None or day_of(due, zone) != now.date():
        return translate("day_words", "{channel}: {name}").format(**words)
    time = f"{local(due.at, zone):%H:%M}{notice_words.clock_there(due.at, card.contact_zone, now)}"
    return translate("day_words", "{channel} at {time}: {name}").format(time=time, **words)


def _birthday(each: Birthday) -> str:
    if each.whose:
        said = translate("day_words", "Birthday: {whose}, of {name}")
        return said.format(whose=each.whose, name=wording.name(each.name))
    return translate("day_words", "Birthday: {name}").format(name=wording.name(each.name))


def _more(count: int) -> list[str]:
    return [translate("day_words", "and {count} more").format(count=count)] if count > 0 else []
