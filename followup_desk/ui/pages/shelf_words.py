# SPDX-License-Identifier: MIT
"""The shelf in words: a resource as a line, who has had it, whom it would fit, and the same seen from a person."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.moments import Due
from followup_desk.domain.shelf import Fit, Fitting, Had, HadBy, Resource
from followup_desk.domain.stored_words import shown
from followup_desk.services import wording
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.due_words import chip_for, short_day
from followup_desk.ui.pages.lines_model import Line

translate = QCoreApplication.translate


def resource_line(one: Resource, now: datetime) -> Line:
    """Kind and tags below the title; how many have had it at the end, and when last."""
    heading = "" if one.on_shelf else translate("shelf_words", "No longer on the shelf")
    below = joined([shown(one.kind), ", ".join(one.tags), _last(one, now)])
    return Line(one.id, _one_line(one.title), below, "gift", had_words(one), "calm" if one.had else "mute", heading)


def had_words(one: Resource) -> str:
    """How many have had it."""
    if not one.had:
        return translate("shelf_words", "not given yet")
    if one.had_by_more:
        return translate("shelf_words", "{count} or more have had it").format(count=one.had)
    if one.had == 1:
        return translate("shelf_words", "1 has had it")
    return translate("shelf_words", "{count} have had it").format(count=one.had)


def fit_line(fit: Fit, now: datetime) -> Line:
    """Whom it would fit, why, and when they come up."""
    why = translate("shelf_words", "Shares: {tags}").format(tags=", ".join(map(isolate, fit.tags)))
    chip, tone = chip_for(Due(fit.next_due), now) if fit.next_due else ("", "mute")
    heading = translate("shelf_words", "Would fit, and have not had it")
    return Line(fit.contact_id, wording.name(fit.name), why, "user", chip, tone, heading)


def had_by_line(had: HadBy, now: datetime) -> Line:
    """Who has had it, and the day."""
    heading = translate("shelf_words", "Have had it")
    return Line(had.contact_id, wording.name(had.name), "", "check", _day(had.at, now), "mute", heading)


def had_line(key: object, had: Had, now: datetime) -> Line:
    """What somebody has had, and the day."""
    below = joined([shown(had.resource.kind), ", ".join(had.resource.tags)])
    heading = translate("shelf_words", "Have had")
    return Line(key, _one_line(had.resource.title), below, "check", _day(had.at, now), "mute", heading)


def fitting_line(key: object, fitting: Fitting) -> Line:
    """What would fit somebody, and why."""
    why = translate("shelf_words", "Shares: {tags}").format(tags=", ".join(map(isolate, fitting.tags)))
    heading = translate("shelf_words", "Would fit, not had yet")
    below = joined([shown(fitting.resource.kind), why])
    return Line(key, _one_line(fitting.resource.title), below, "gift", heading=heading)


def _last(one: Resource, now: datetime) -> str:
    if one.last is None:
        return ""
    return translate("shelf_words", "last given {day}").format(day=_day(one.last, now))


def _day(at: datetime, now: datetime) -> str:
    day: date = at.astimezone(now.tzinfo).date()
    return short_day(day, now.date())


def _one_line(text: str) -> str:
    return " ".join(text.split())
