# SPDX-License-Identifier: MIT
"""The people behind a column as lines: who, what, when. A line's key is its number and whose it is."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.own_follow_up import Answered, Met, Waiting
from followup_desk.domain.words import Outcome
from followup_desk.services import equal_care, promises, wording
from followup_desk.services import own_follow_up as own
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.look import icons
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.look.due_words import Tone, short_day
from followup_desk.ui.pages import promise_words
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.plots import answer_plots, care_plot

translate = QCoreApplication.translate
_SHOWN = 200

Lines = Callable[[Desk, Sequence[int], str], list[Line]]


def lines(desk: Desk, plot: str, ids: Sequence[int], heading: str) -> list[Line]:
    """Those of a plot by its name, in the order asked for."""
    read: dict[str, Lines] = {
        answer_plots.TOUCHES: _of_touches,
        answer_plots.KEPT: _of_promises,
        answer_plots.THANKS: _of_thanks,
        care_plot.CARE: _of_care,
    }
    return read[plot](desk, ids, heading)


def _of_touches(desk: Desk, ids: Sequence[int], heading: str) -> list[Line]:
    now = desk.now()
    return [_answered(each, now, heading) for each in own.answered(desk, ids)]


def _of_promises(desk: Desk, ids: Sequence[int], heading: str) -> list[Line]:
    now = desk.now()
    return [promise_words.line(each, now, heading) for each in promises.given(desk, ids)]


def _of_thanks(desk: Desk, ids: Sequence[int], heading: str) -> list[Line]:
    now = desk.now()
    return [_met(each, now, heading) for each in own.met(desk, ids)]


def _of_care(desk: Desk, ids: Sequence[int], heading: str) -> list[Line]:
    now = desk.now()
    return [_waiting(each, now, heading) for each in equal_care.waiting(desk, ids)]


def _answered(each: Answered, now: datetime, heading: str) -> Line:
    one = translate("plots", "1 touch")
    several = translate("plots", "{count} touches").format(count=number(each.touches))
    when = "" if each.answered_at is None else _day(each.answered_at, now)
    below = joined([_short(each.title), one if each.touches == 1 else several, when])
    tone: Tone = "ok" if each.answer is Outcome.YES else "mute"
    key = (each.opportunity_id, each.contact_id)
    return Line(key, named(each.name), below, "handshake", wording.outcome_in_words(each.answer), tone, heading)


def _met(each: Met, now: datetime, heading: str) -> Line:
    event = translate("plots", "{event} on {day}").format(event=wording.channel(each.kind), day=_day(each.at, now))
    thanked = ""
    if each.thanked_at is not None:
        thanked = translate("plots", "thanked on {day}").format(day=_day(each.thanked_at, now))
    key = (each.interaction_id, each.contact_id)
    return Line(key, named(each.name), joined([event, thanked]), icons.kind_icon(each.kind), heading=heading)


def _waiting(each: Waiting, now: datetime, heading: str) -> Line:
    amount = "" if each.amount is None else f"{number(each.amount)} {each.currency or ''}".strip()
    if each.spoke_at is None:
        spoke = translate("plots", "never spoken with")
    else:
        spoke = translate("plots", "last spoken with on {day}").format(day=_day(each.spoke_at, now))
    chip = care_plot.days_words((now.date() - each.since.astimezone(now.tzinfo).date()).days)
    key = (each.opportunity_id, each.contact_id)
    return Line(key, named(each.name), joined([_short(each.title), amount, spoke]), "handshake", chip, "mute", heading)


def _day(at: datetime, now: datetime) -> str:
    return short_day(at.astimezone(now.tzinfo).date(), now.date())


def _short(text: str) -> str:
    return " ".join(text[:_SHOWN].split())
