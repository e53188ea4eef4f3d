# SPDX-License-Identifier: MIT
"""The day sheet: who is due today and next, in order of work, with all that one wants on the road.

The second part is tomorrow. Where tomorrow is no working day it goes up to the next one, and says of each the day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from followup_desk.domain.date_names import in_full, near_in_full
from followup_desk.domain.day_sheet import Day, Item, Sheet, on_one_page, one_line
from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import begins, day_of, local, utc_seconds
from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.punctuation import labelled
from followup_desk.domain.records import Contact, FollowUp, FollowUpCard, Method, Reason
from followup_desk.domain.rules import occasions
from followup_desk.domain.words import Kind, MethodKind, PromiseState
from followup_desk.services import agenda, organisations, people, rulebook, shelf, wording
from followup_desk.services.desk import Desk
from followup_desk.services.whole_file import written
from followup_desk.storage import follow_ups

MOST = 40
"""No page holds more of one day."""
_FACTS, _NEEDS, _NEAR = 3, 2, timedelta(days=21)
_LONGEST_WHY, _LONGEST_FACT, _LONGEST_NAME = 240, 90, 80
_DAY = timedelta(days=1)
_REACHED_BY = {
    Kind.CALL: MethodKind.PHONE,
    Kind.MESSAGE: MethodKind.PHONE,
    Kind.EMAIL: MethodKind.EMAIL,
    Kind.NEWSLETTER: MethodKind.EMAIL,
    Kind.MEETING: MethodKind.ADDRESS,
    Kind.LUNCH: MethodKind.ADDRESS,
    Kind.LETTER: MethodKind.ADDRESS,
    Kind.CARD: MethodKind.ADDRESS,
    Kind.GIFT: MethodKind.ADDRESS,
    Kind.SOCIAL: MethodKind.URL,
}
_ENDINGS = (".html", ".htm")


@dataclass(frozen=True)
class _Span:
    """The days of one part of the sheet: what is due from `first` (None: ever) to `last`."""

    first: date | None
    last: date


def sheet(desk: Desk) -> Sheet:
    """Today and the next day, each with its first items and how many there are; more than a page may hold."""
    today, now = desk.today(), desk.now()
    following = rulebook.read(desk).book.work_days.after(today)
    return Sheet(
        translate("day_sheet", "As of {day}, {time}").format(day=in_full(today), time=f"{now:%H:%M}"),
        (
            _today(desk, translate("day_sheet", "Today, {day}").format(day=in_full(today))),
            _next(desk, _next_title(today, following), _Span(today + _DAY, following)),
        ),
    )


def write(desk: Desk, file: Path) -> int:
    """Writes the sheet as a page of HTML, and answers how many follow-ups are on it. Refused for another ending, and
    where the file cannot be written."""
    from followup_desk.exchange import sheet_page  # here: who only looks at it needs none

    if file.suffix.lower() not in _ENDINGS:
        raise Refused(
            translate("day_sheet", "{file} is no name for the day sheet: let it end in .html.").format(file=file.name)
        )
    fitting = on_one_page(sheet(desk), sheet_page.lines, sheet_page.LINES_FOR_ITEMS, sheet_page.A_LINE)
    with written(file) as stream:
        stream.write(sheet_page.page(fitting))
    return fitting.follow_ups()


def _next_title(today: date, following: date) -> str:
    if following == today + _DAY:
        return translate("day_sheet", "Tomorrow, {day}").format(day=in_full(following))
    return translate("day_sheet", "Up to the next working day, {day}").format(day=in_full(following))


def _today(desk: Desk, title: str) -> Day:
    """All that is due by tonight, and what was snoozed until then."""
    today, tonight = desk.today(), _end(desk, desk.today())
    found = follow_ups.due_cards(desk.db, today, desk.zone, desk.seconds(), tonight, MOST)
    count = follow_ups.count(desk.db, None, today, desk.zone, tonight)
    return Day(title, tuple(_items(desk, found, _Span(None, today))), count)


def _next(desk: Desk, title: str, span: _Span) -> Day:
    """What falls due then, and what is late already but was snoozed until then."""
    assert span.first is not None
    until = _end(desk, span.last)
    woken = follow_ups.snoozed_until(desk.db, _end(desk, desk.today()) + 1, until, span.first)
    found = follow_ups.section(desk.db, span.first, span.last, span.last, desk.zone, until, MOST)
    if woken:
        ids = {*woken, *(card.follow_up.id for card in found)}
        found = follow_ups.cards(desk.db, ids, span.last, desk.zone, until, MOST)
    count = follow_ups.count(desk.db, span.first, span.last, desk.zone, until) + len(woken)
    return Day(title, tuple(_items(desk, found, span)), count)


def _end(desk: Desk, day: date) -> int:
    return utc_seconds(begins(day + _DAY, desk.zone)) - 1


def _items(desk: Desk, cards: list[FollowUpCard], span: _Span) -> Iterator[Item]:
    for card in cards:
        yield _item(desk, card, people.person(desk, card.follow_up.contact_id), span)


def _item(desk: Desk, card: FollowUpCard, person: Contact, span: _Span) -> Item:
    due = card.follow_up
    job = person.present_position
    reach, phone = _numbers(desk, person, due.channel)
    bring = shelf.suggested(desk, due.contact_id)
    what_for = wording.what_for(due)
    return Item(
        name=one_line(wording.name(card.name), _LONGEST_NAME),
        channel=wording.channel(due.channel),
        why=one_line(labelled(card.opportunity, what_for) if card.opportunity else what_for, _LONGEST_WHY),
        day=_day(desk, due, span),
        when=_when(desk, due),
        there=_there(desk, due, card.contact_zone),
        late=_late(desk, due),
        promised=wording.promise(PromiseState.OPEN) if due.promised else "",
        job=one_line(", ".join(word for word in (job.organisation, job.title) if word) if job else "", _LONGEST_FACT),
        reach=reach,
        phone=phone,
        bring=""
        if bring is None
        else translate("day_sheet", "Bring: {what}").format(what=one_line(bring, _LONGEST_FACT)),
        facts=tuple(one_line(fact, _LONGEST_FACT) for fact in _facts(desk, person, due)[:_FACTS]),
    )


def _day(desk: Desk, due: FollowUp, span: _Span) -> str:
    """Of several to come, on which; the last of them is that of the heading."""
    day = day_of(due.due, desk.zone)
    return "" if span.first is None or not span.first <= day < span.last else near_in_full(day, span.last.year)


def _when(desk: Desk, due: FollowUp) -> str:
    """The agreed time of what is not late."""
    is_past = day_of(due.due, desk.zone) < desk.today()
    return "" if due.due.at is None or is_past else f"{local(due.due.at, desk.zone):%H:%M}"


def _there(desk: Desk, due: FollowUp, zone: str | None) -> str:
    """An agreed time by their clocks, where these show another."""
    at = due.due.at
    if at is None or zone is None or day_of(due.due, desk.zone) < desk.today():
        return ""
    try:
        theirs, ours = local(at, zone), local(at, desk.zone)
    except ValueError:  # a zone that this computer does not know
        return ""
    if theirs.replace(tzinfo=None) == ours.replace(tzinfo=None):
        return ""
    place = zone.rsplit("/", 1)[-1].replace("_", " ")
    return translate("day_sheet", "{time} in {place}").format(time=f"{theirs:%H:%M}", place=place)


def _late(desk: Desk, due: FollowUp) -> str:
    today = desk.today()
    if not agenda.is_late(desk, due, today):
        return ""
    days = (today - day_of(due.due, desk.zone)).days
    if days == 1:
        return translate("day_sheet", "1 day late")
    return translate("day_sheet", "{count} days late").format(count=days)


def _numbers(desk: Desk, person: Contact, channel: Kind) -> tuple[Method | None, Method | None]:
    """By which number or address they are reached so, and by which they are rung besides."""
    ways = (*person.methods, *(method for _, method in organisations.numbers_for(desk, person)))
    wanted = _REACHED_BY.get(channel)
    phone = _best(ways, MethodKind.PHONE)
    if wanted is None or wanted is MethodKind.PHONE:
        return phone, None
    return _best(ways, wanted), phone


def _best(ways: tuple[Method, ...], kind: MethodKind) -> Method | None:
    """The first that is not known to be dead, else the first."""
    fitting = [method for method in ways if method.kind is kind]
    alive = (method for method in fitting if method.state in ("ok", ""))
    return next(alive, fitting[0] if fitting else None)


def _facts(desk: Desk, person: Contact, due: FollowUp) -> list[str]:
    """A day that is near, what they need, what to remember; more than there is room for."""
    needs = [fact.text for fact in person.facts if fact.kind == "need"]
    said = [translate("day_sheet", "Needs: {what}").format(what=need) for need in needs[:_NEEDS]]
    return [*_days_near(desk, person, due), *said, *(fact.text for fact in person.facts if fact.kind != "need")]


def _days_near(desk: Desk, person: Contact, due: FollowUp) -> list[str]:
    """The next occasion, if it is near and not what the follow-up is for."""
    today = desk.today()
    near = []
    for each in person.occasions:
        day = occasions.next_day(each.date, each.leap_day, today - _DAY)
        if day is not None and day - today <= _NEAR and each.id != due.occasion_id:
            args = {"kind": str(each.kind), "whose": each.whose, "day": day.isoformat()}
            near.append((day, wording.warning(RuleWarning("R12", Reason("R12.card", args)))))
    return [words[:1].upper() + words[1:] for _, words in sorted(near)[:1]]
