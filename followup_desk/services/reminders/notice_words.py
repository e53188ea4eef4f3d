# SPDX-License-Identifier: MIT
"""What notices say: one follow-up, or several at once. Those of a day have words of their own: `day_words`.

With names hidden they say what is due and nothing of whom: the screen may be seen by others.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from followup_desk.domain.date_names import weekday
from followup_desk.domain.language import number, translate
from followup_desk.domain.moments import local
from followup_desk.domain.punctuation import labelled
from followup_desk.domain.records import FollowUpCard
from followup_desk.services import wording
from followup_desk.services.reminders.notice import Button, Notice

DONE, SNOOZE_15, SNOOZE_60, SNOOZE_TOMORROW = "done", "snooze-15", "snooze-60", "snooze-tomorrow"
NAMED = 3
"""So many follow-ups of a digest are named."""
_LONGEST_REASON = 300


def for_one(tag: str, card: FollowUpCard, now: datetime, next_day: date, *, names: bool, quiet: bool = False) -> Notice:
    """One due follow-up, as seen at `now`, an aware moment in the local zone; `next_day` is the next that is worked."""
    what, buttons = _what(card, now), _buttons(now.date(), next_day)
    if not names:
        return Notice(tag, translate("notices", "A follow-up is due"), what, buttons, quiet)
    reason = wording.what_for(card.follow_up)[:_LONGEST_REASON]
    return Notice(tag, wording.name(card.name), f"{what}\n{reason}" if reason else what, buttons, quiet)


def digest(tag: str, count: int, first: Sequence[FollowUpCard], *, names: bool, quiet: bool = False) -> Notice:
    """Several that are due at once, the first of them by name."""
    title = (
        translate("notices", "A follow-up is due") if count == 1 else translate("notices", "{count} follow-ups are due")
    )
    return Notice(
        tag, title.format(count=number(count)), listed(first, count) if names else "", (open_button(),), quiet
    )


def test(tag: str) -> Notice:
    """About nobody: to see whether it arrives, and whether an answer comes back."""
    body = translate("notices", "This is how the desk reminds you. Press the button to see that answers come back.")
    seen = Button("seen", translate("notices", "I see it"))
    return Notice(tag, translate("notices", "Reminders reach this screen"), body, (seen,))


def open_button() -> Button:
    return Button("open", translate("notices", "Open"))


def _buttons(today: date, next_day: date) -> tuple[Button, ...]:
    morning = (
        translate("notices", "Snooze until tomorrow")
        if next_day - today == timedelta(days=1)
        else translate("notices", "Snooze until {weekday}").format(weekday=weekday(next_day))
    )
    return (
        Button(DONE, translate("notices", "Done")),
        Button(SNOOZE_15, translate("notices", "Snooze 15 min")),
        Button(SNOOZE_60, translate("notices", "Snooze 1 h")),
        Button(SNOOZE_TOMORROW, morning),
        open_button(),
    )


def _what(card: FollowUpCard, now: datetime) -> str:
    """ "Call at 10:00 (19:00 in Tokyo), as you promised"."""
    due = card.follow_up.due
    days = (now.date() - (due.day if due.at is None else local(due.at, str(now.tzinfo)).date())).days
    clock = ""
    if days == 1:
        what = translate("notices", "{channel} since yesterday")
    elif days > 0:
        what = translate("notices", "{channel}, {days} days late")
    elif due.at is None:
        what = translate("notices", "{channel} today")
    else:
        what = translate("notices", "{channel} at {clock}")
        clock = f"{local(due.at, str(now.tzinfo)):%H:%M}{clock_there(due.at, card.contact_zone, now)}"
    what = what.format(channel=wording.channel(card.follow_up.channel), days=number(days), clock=clock)
    return translate("notices", "{what}, as you promised").format(what=what) if card.follow_up.promised else what


def clock_there(at: datetime, zone: str | None, now: datetime) -> str:
    """What the clocks show where they are, if it is something else than here."""
    try:
        there = local(at, zone) if zone else None
    except ValueError:  # a zone that this computer does not know
        return ""
    if zone is None or there is None or there.utcoffset() == at.astimezone(now.tzinfo).utcoffset():
        return ""
    place = zone.rsplit("/", 1)[-1].replace("_", " ")
    return " " + translate("notices", "({clock} in {place})").format(clock=f"{there:%H:%M}", place=place)


def listed(cards: Sequence[FollowUpCard], count: int) -> str:
    """The first of them, and how many there are beside."""
    lines = [labelled(wording.channel(card.follow_up.channel), wording.name(card.name)) for card in cards[:NAMED]]
    more = count - len(lines)
    return "\n".join([*lines, translate("notices", "and {count} more").format(count=number(more))] if more else lines)
