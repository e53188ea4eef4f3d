# SPDX-License-Identifier: MIT
"""What a follow-up rests on, as titles and texts: the event, how often in a row, the day, the cadence, the offer."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.records import Contact, FollowUp, FollowUpCard, Interaction
from followup_desk.domain.rules import ease_off, keeping_in_touch
from followup_desk.domain.rules.looking_back import Past, attempts_in_a_row, put_off_in_a_row
from followup_desk.domain.words import Stage
from followup_desk.services import asking, people, rulebook, situations, timeline, wording
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.places import country_name
from followup_desk.ui.follow_ups import past_words
from followup_desk.ui.follow_ups.reminded_words import announced
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.look.zone_words import clock_there

translate = QCoreApplication.translate
SHOWN_CHARACTERS = 4000
"""Of one fact; a reason may be as long as a note."""
_LOOKED_AT = 60


def why_facts(desk: Desk, card: FollowUpCard) -> list[tuple[str, str]]:
    """What it rests on, as titles and texts, each short enough to lay out."""
    follow_up = card.follow_up
    contact = people.person(desk, follow_up.contact_id)
    facts = [
        (translate("why_dialog", "What for"), wording.what_for(card.follow_up)),
        (translate("why_dialog", "Promise"), _promise(follow_up)),
        (_came_of_title(follow_up), _cause(desk, follow_up)),
        *of_rule(desk, follow_up, contact),
        (translate("why_dialog", "Belongs to"), _opportunity(desk, follow_up)),
        (translate("why_dialog", "Last spoke"), last_spoken(desk, contact)),
        (translate("why_dialog", "Prefers"), habits(contact)),
        (translate("why_dialog", "Their clock"), _clock(desk, contact)),
        (translate("why_dialog", "Snoozed until"), past_words.moment(desk, follow_up.snoozed_until)),
        (translate("why_dialog", "Planned"), past_words.moment(desk, follow_up.planned_at)),
        (translate("why_dialog", "Reminded"), announced(desk, follow_up.id)),
    ]
    return [(title, text[:SHOWN_CHARACTERS]) for title, text in facts if text]


def of_rule(desk: Desk, follow_up: FollowUp, contact: Contact) -> list[tuple[str, str]]:
    """What one rule goes by, and no other."""
    tell = _OF_RULE.get(follow_up.rule or "")
    return [] if tell is None else tell(desk, follow_up, contact)


def last_spoken(desk: Desk, contact: Contact) -> str:
    """The last conversation with its words."""
    if contact.last_conversation_at is None or contact.id is None:
        return translate("why_dialog", "not yet")
    entries = timeline.page(desk, contact.id, limit=_LOOKED_AT)
    found = next((each for each in entries if each.at == contact.last_conversation_at), None)
    return past_words.moment(desk, contact.last_conversation_at) if found is None else past_words.entry(desk, found)


def habits(contact: Contact) -> str:
    """By what they like to be reached, and when."""
    channel = wording.channel(contact.prefers) if contact.prefers else ""
    return ", ".join(part for part in (channel, contact.hours) if part)


def cadence(desk: Desk, contact: Contact) -> str:
    """How often, and whose measure it is."""
    found = keeping_in_touch.cadence_of(contact, contact.stage, rulebook.read(desk).book.numbers)
    if found is None:
        return ""
    pattern = (
        translate("why_dialog", "every {ideal} days, at the latest after {longest}, as you set for them")
        if contact.ideal_days is not None
        else translate("why_dialog", "customer: every {ideal} days, at the latest after {longest}")
    )
    return pattern.format(ideal=found[0], longest=found[1])


def _promise(follow_up: FollowUp) -> str:
    words = wording.promise(follow_up.promise) if follow_up.promise else ""
    return words[:1].upper() + words[1:]


def _came_of_title(follow_up: FollowUp) -> str:
    return translate("why_dialog", "Came of") if follow_up.rule else translate("why_dialog", "You planned it")


def cause_of(desk: Desk, follow_up: FollowUp) -> Interaction | None:
    """The entry of the timeline that it came of."""
    return None if follow_up.caused_by is None else timeline.entry(desk, follow_up.caused_by)


def _cause(desk: Desk, follow_up: FollowUp) -> str:
    found = cause_of(desk, follow_up)
    if found is None:
        return ""
    said = past_words.entry(desk, found)
    if follow_up.rule is None:
        said = translate("why_dialog", "as you logged {entry}").format(entry=said)
    if found.contact_id != follow_up.contact_id:  # what became of somebody whom they referred
        name = isolate(people.name_of(desk, found.contact_id))
        said = translate("why_dialog", "{entry} (with {name})").format(entry=said, name=name)
    return said


def _opportunity(desk: Desk, follow_up: FollowUp) -> str:
    mine = [o for o in people.opportunities(desk, follow_up.contact_id) if o.id == follow_up.opportunity_id]
    if not mine:
        return ""
    one = mine[0].touches == 1
    so_far = (
        translate("why_dialog", "“{title}”, {touches} touch so far")
        if one
        else translate("why_dialog", "“{title}”, {touches} touches so far")
    )
    return so_far.format(title=mine[0].title, touches=mine[0].touches)


def _clock(desk: Desk, contact: Contact) -> str:
    return clock_there(desk.now(), contact.zone) if contact.zone else ""


# --- what each rule goes by ---------------------------------------------------------------------------------


def _until_then(desk: Desk, follow_up: FollowUp) -> list[Past]:
    """What had happened when it was planned."""
    history = situations.history_of(desk, follow_up.contact_id)
    return [each for each in history if follow_up.caused_at is not None and each.at <= follow_up.caused_at]


def _tries(desk: Desk, follow_up: FollowUp, _contact: Contact) -> list[tuple[str, str]]:
    count = attempts_in_a_row(_until_then(desk, follow_up))
    if not count:
        return []
    words = {
        1: translate("why_dialog", "one try without an answer"),
        2: translate("why_dialog", "the second try in a row without an answer"),
        3: translate("why_dialog", "the third try in a row without an answer"),
    }
    many = translate("why_dialog", "{count} tries in a row without an answer").format(count=count)
    return [(translate("why_dialog", "In a row"), words.get(count, many))]


def _put_off(desk: Desk, follow_up: FollowUp, _contact: Contact) -> list[tuple[str, str]]:
    count = len(put_off_in_a_row(_until_then(desk, follow_up)))
    if count < 2:
        return []
    words = {
        2: translate("why_dialog", "the second time in a row that they put it off or did not answer"),
        3: translate("why_dialog", "the third time in a row that they put it off or did not answer"),
    }
    many = translate("why_dialog", "{count} times in a row they put it off or did not answer").format(count=count)
    return [(translate("why_dialog", "In a row"), words.get(count, many))]


def _resting(desk: Desk, _follow_up: FollowUp, contact: Contact) -> list[tuple[str, str]]:
    if contact.stage is not Stage.RESTING or contact.id is None:
        return []
    answers = [asking.answered_at(desk, contact.id, key) for key in (ease_off.EASE_OFF, ease_off.STAY_IN_TOUCH)]
    since = max((each for each in answers if each is not None), default=None)
    if since is None:
        return [(translate("why_dialog", "Stage"), translate("why_dialog", "they rest"))]
    said = translate("why_dialog", "they rest, since you said so on {day}")
    on = past_words.day(desk, since.astimezone(desk.now().tzinfo).date())
    return [(translate("why_dialog", "Stage"), said.format(day=on))]


def _occasion(desk: Desk, follow_up: FollowUp, contact: Contact) -> list[tuple[str, str]]:
    args = next((each.args for each in follow_up.reasons if each.key.startswith("R12.")), {})
    if "day" not in args:
        return []
    on = date.fromisoformat(args["day"])
    born = next((o.date.year for o in contact.occasions if o.id == follow_up.occasion_id), None)
    day = past_words.day(desk, on)
    if args.get("kind") == "birthday" and born is not None:
        day = translate("why_dialog", "{day}, turning {age}").format(day=day, age=on.year - born)
    facts = [(translate("why_dialog", "The day"), day)]
    if "post_by" in args:
        by = date.fromisoformat(args["post_by"])
        facts.append((translate("why_dialog", "Post it"), _posted(past_words.day(desk, by), (on - by).days, contact)))
    return facts


def _posted(day: str, days: int, contact: Contact) -> str:
    """By when, for how long it travels, and where to."""
    if not contact.country:
        said = translate("why_dialog", "by {day}: {days} days in the post")
    else:
        said = translate("why_dialog", "by {day}: {days} days in the post to {country}")
    return said.format(day=day, days=days, country=country_name(contact.country or ""))


def _came_back(_desk: Desk, follow_up: FollowUp, _contact: Contact) -> list[tuple[str, str]]:
    said = {
        "bounced": translate("why_dialog", "an email to {value} bounced"),
        "returned": translate("why_dialog", "what was posted to {value} was returned"),
    }
    lines = [
        said.get(each.args.get("state", ""), "{value}").format(value=isolate(each.args.get("value", "")))
        for each in follow_up.reasons
        if each.key == "R14.came_back"
    ]
    return [(translate("why_dialog", "Came back"), "\n".join(lines))]


def _cadence(desk: Desk, _follow_up: FollowUp, contact: Contact) -> list[tuple[str, str]]:
    return [(translate("why_dialog", "Cadence"), cadence(desk, contact))]


def _offer(desk: Desk, follow_up: FollowUp, _contact: Contact) -> list[tuple[str, str]]:
    mine = [o for o in people.opportunities(desk, follow_up.contact_id) if o.id == follow_up.opportunity_id]
    facts = []
    if mine and mine[0].proposal_on is not None:
        facts.append((translate("why_dialog", "Offer sent"), past_words.day(desk, mine[0].proposal_on)))
    if mine and mine[0].concern:
        facts.append((translate("why_dialog", "Their concern"), mine[0].concern))
    return facts


_OF_RULE: dict[str, Callable[[Desk, FollowUp, Contact], list[tuple[str, str]]]] = {
    "R3": _put_off,
    "R4": _resting,
    "R12": _occasion,
    "R14": _came_back,
    "R20": _cadence,
    "R21": _tries,
    "R22": _offer,
}
"""R1, R2, R5, R9, R11, R13 and R16 go by the event that they came of."""
