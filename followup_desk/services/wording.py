# SPDX-License-Identifier: MIT
"""The sentences: reasons, labels of acts, warnings and words of the trade, made from keys and arguments.

Records hold data (SCHEMA decision 8); this is the one place that words it. An unknown key, from a newer rule, is
shown as it is rather than losing the row.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from followup_desk.domain.date_names import in_full, near_in_full
from followup_desk.domain.moments import local
from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.records import FollowUp, Question, Reason
from followup_desk.domain.rules.ease_off import BY_SILENCE
from followup_desk.domain.words import Kind, Outcome, PromiseState, Stage

CHANNELS = {
    Kind.MEETING: "Meeting",
    Kind.CALL: "Call",
    Kind.LUNCH: "Lunch",
    Kind.EMAIL: "Email",
    Kind.MESSAGE: "Message",
    Kind.LETTER: "Letter",
    Kind.CARD: "Card",
    Kind.GIFT: "Gift",
    Kind.SOCIAL: "Social media",
    Kind.NEWSLETTER: "Newsletter",
    Kind.NOTE: "Note",
    Kind.TASK: "Task",
}
_OUTCOMES = {
    Outcome.YES: "Yes",
    Outcome.NO: "No",
    Outcome.NEXT_STEP: "Next step",
    Outcome.PUSHED_OFF: "Put off",
    Outcome.NO_ANSWER: "No answer",
}
STAGES = {
    Stage.PROSPECT: "Prospect",
    Stage.CUSTOMER: "Customer",
    Stage.RESTING: "Resting",
    Stage.FORMER: "Former",
}
_PROMISES = {
    PromiseState.OPEN: ("promised", "promised"),
    PromiseState.KEPT: ("kept", "promise kept"),
    PromiseState.LATE: ("kept late", "promise kept late"),
    PromiseState.OTHER_CHANNEL: ("another way", "promise kept another way"),
    PromiseState.BROKEN: ("broken", "promise broken"),
    PromiseState.RELEASED: ("released", "released from the promise"),
}
"""In short, where all speaks of promises, and whole."""
_REASONS = {
    "R1.thank_you": "thank them for the {kind} of {due}",
    "R2.week_after": "you were in touch, and nothing else is planned",
    "R3.said": "they named this day",
    "R3.ask_for_a_date": "ask for a specific date",
    "R4.thanks": "easing off: thank them, say that there is no hurry, and offer the newsletter",
    "R4.hello": "say hello and sell nothing: they rest for now",
    "R5.no_day": "no day was agreed",
    "R5.not_planned": "The next step was not planned, since something has happened after this: {text}",
    "R7.stands": "The {channel} that you promised for {due} still stands.",
    "R7.stands_with": "The {channel} that you promised {name} for {due} still stands.",
    "R8.given_before": "They were given that before.",
    "R8.given_before_to": "{name} was given that before.",
    "R8.nothing_of_value": "With this, {count} touches in a row bring them nothing of value.",
    "R9.details": "the details, to read at leisure",
    "R10.too_soon": "You were in touch on {due} already: leave them a little time.",
    "R10.too_many": "You were in touch {count} times within {days} days: leave them a little time.",
    "R11.wear_well": "does the sale wear well?",
    "R11.put_it_right": "put it right",
    "R11.ask_for_a_referral": "ask whom else it would help: a referral",
    "R12.card": "their {occasion} is on {due}",
    "R12.card_for": "the {occasion} of {whose} is on {due}",
    "R12.holiday": "{holiday} is on {due}",
    "R13.did_it_arrive": "did it arrive, and was it of use?",
    "R14.came_back": "{value} came back: ask for the right one",
    "R16.thanks": "thank them for referring {name}",
    "R16.how_it_ended": "tell them how it ended with {name}: {answer}",
    "R20.keep_in_touch": "keep in touch, every {days} days",
    "R21.try_again": "try again",
    "R21.ring_back": "ring back, they called",
    "R22.the_offer": "is anything in the offer not right?",
    "own": "{text}",
}
_MISSED = "missed: {what}, {due}"
_MISSED_FOR = "missed: {what} of {whose}, {due}"
_OF_EVENT = {
    "R2.week_after": "nothing agreed yet since {event}",
    "R3.said": "on {on} they named this day",
    "R3.ask_for_a_date": "ask for a specific date: they put it off on {on}",
    "R5.no_day": "no day was agreed in {event}",
    "R9.details": "the details, to read at leisure: they were distracted in {event}",
    "R11.wear_well": "they said yes on {on}: does the sale wear well?",
    "R11.put_it_right": "put it right: they were not happy on {on}",
    "R20.keep_in_touch": "keep in touch, every {days} days, after {event}",
    "R21.try_again": "try again: no answer to {event}",
    "R21.ring_back": "ring back, they called on {on}",
    "R22.the_offer": "you sent the offer on {on}: is anything in the offer not right?",
}
"""The same where it is known what the follow-up came of: `event` is "your call of Monday 16 November 2026", `on` its
day. What a rule only added to another's follow-up has the words above."""
_YOURS, _THEIRS = "your {kind} of {on}", "their {kind} of {on}"
_POSTED = "did it arrive, and was it of use? The {kind} of {due}"
_POST_BY, _POST_NOW = "{card}: post it by {by}", "{card}: post it at once"
_OCCASIONS = {
    "birthday": "birthday",
    "wedding": "wedding anniversary",
    "work-anniversary": "work anniversary",
    "graduation": "graduation",
    "holiday": "holiday",
    "occasion": "special day",
}
_RULES = {
    None: "You planned this yourself.",
    "R1": "A meeting, a lunch, a first call or anything significant is thanked for the same day.",
    "R2": "You were in touch and nothing else was planned, so the desk set a follow-up for some days later.",
    "R3": "They put it off: a day that they named stands as a promise, else they are asked for one some days later.",
    "R4": "They said no, or put it off again and again: you let them be, and say hello now and then.",
    "R5": "You agreed on a next step but on no day, so the desk set one.",
    "R9": "They were distracted, so the details go by email.",
    "R11": "After a yes the desk asks whether the sale wears well, puts it right, or asks for a referral.",
    "R12": "An occasion is coming; the card is due when it must be posted to be there in time.",
    "R13": "You posted something; a call asks whether it arrived.",
    "R14": "Something you sent came back, so the right address is asked for at once.",
    "R16": "Whoever refers somebody is thanked, and hears how it ended.",
    "R20": "Customers, and whoever has a cadence, are never left without a next follow-up.",
    "R21": "Somebody was not reached, so it is tried again; a call of theirs that you missed is rung back.",
    "R22": "An offer was sent; some days later you ask whether anything in it is not right.",
}
_QUESTIONS = {
    "how_did_it_go": "How did it go: the {channel} with {name}?",
    "ease_off": "Ease off with {name}: thank them, offer the newsletter, and say hello now and then?",
    "stay_in_touch": "Stay in touch with {name}, and say hello now and then?",
    "looser": "Be in touch with {name} less often, at a looser cadence?",
    "tighter": "Be in touch with {name} more often, at a tighter cadence?",
    "referral": "Ask {name} for a referral?",
}
_WHY_ASKED = {
    "how_did_it_go": "You closed it from a notice; how it ended decides what comes next.",
    "ease_off": "{count} times in a row since {since} they put it off or did not answer.",
    "stay_in_touch": "They said no, and nothing else is open with them.",
    "looser": "{count} times in a row you skipped keeping in touch with them.",
    "tighter": "You spoke {count} times in a row at half of the {days} days, or sooner.",
    "referral": "They say that all is well with what they bought.",
}
_AFTER_SILENCE = "{count} times in a row they put it off or did not answer."
_LABEL_NAME_LENGTH = 60


def channel(kind: Kind) -> str:
    """A kind of interaction or channel of a follow-up."""
    return CHANNELS[kind]


def outcome(how: Outcome) -> str:
    """How an interaction ended."""
    return _OUTCOMES[how]


def stage(where: Stage) -> str:
    """A contact's stage."""
    return STAGES[where]


def promise(state: PromiseState) -> str:
    """How a promise stands."""
    return _PROMISES[state][1]


def promise_in_short(state: PromiseState) -> str:
    """The same where it is clear that a promise is meant."""
    return _PROMISES[state][0]


def name(display: str) -> str:
    """A contact's name, with a word for those who have none."""
    return display if display.strip() else "(no name)"


def reason(follow_up: FollowUp) -> str:
    """Why a follow-up is there, in one line: an open concern, the user's own text, then what rules add."""
    parts = [follow_up.concern, follow_up.why, *(_reason(reason, follow_up) for reason in follow_up.reasons)]
    return "; ".join(part for part in parts if part)


def what_for(follow_up: FollowUp) -> str:
    """The same as a line of its own: the rules' words begin small, to stand after the user's, which stay so."""
    line = reason(follow_up)
    begins_with_an_address = bool(follow_up.reasons) and follow_up.reasons[0].key == "R14.came_back"
    as_it_is = follow_up.why or follow_up.concern or begins_with_an_address
    return line if as_it_is else line[:1].upper() + line[1:]


def missed(reasons: Sequence[Reason]) -> str:
    """Which occasion was missed, by what its card was planned for; empty where that is not known."""
    args = next((reason.args for reason in reasons if reason.key.startswith("R12.") and "day" in reason.args), None)
    if args is None:
        return ""
    what = args.get("holiday") or _OCCASIONS.get(args.get("kind", ""), args.get("kind", ""))
    pattern = _MISSED_FOR if args.get("whose") else _MISSED
    day = in_full(date.fromisoformat(args["day"]))
    return pattern.format(what=short(what), whose=short(args.get("whose", "")), due=day)


def rule_in_words(follow_up: FollowUp) -> str:
    """The rule behind a follow-up in plain words."""
    return _RULES.get(follow_up.rule, "A rule of the desk planned it.")


def warning(objection: RuleWarning) -> str:
    """A rule's objection as a sentence."""
    return _reason(objection.reason)


def question(asked: Question) -> str:
    """What is asked, in one line."""
    words = {"name": short(name(asked.name))}
    if "channel" in asked.args:
        words["channel"] = word_of(CHANNELS, asked.args["channel"])
    return _QUESTIONS.get(asked.key, asked.key).format_map(words)


def channel_in_words(word: str) -> str:
    """A channel as it is stored, within a sentence."""
    return word_of(CHANNELS, word)


def why_asked(asked: Question) -> str:
    """Why it is asked."""
    words = {name: str(asked.args.get(name, "")) for name in ("count", "days", "since")}
    if "since" in asked.args:
        words["since"] = in_full(date.fromisoformat(asked.args["since"]))
    why = _AFTER_SILENCE if asked.args.get("by") == BY_SILENCE else _WHY_ASKED.get(asked.key, "")
    return why.format_map(words)


def word_of(words_of: Mapping[Kind, str] | Mapping[Stage, str] | Mapping[Outcome, str], word: str) -> str:
    """A word of the trade within a sentence; as it is, if it is a newer version's."""
    return {str(known): text.lower() for known, text in words_of.items()}.get(word, short(word))


def _reason(reason: Reason, of: FollowUp | None = None) -> str:
    """`of`: the follow-up that it is a reason of, which may tell what it came of."""
    args = dict(reason.args)
    if "channel" in args:
        args["channel"] = word_of(CHANNELS, args["channel"])
    if "name" in args:
        args["name"] = short(name(args["name"]))
    args |= {field: short(args[field]) for field in ("value", "whose", "holiday") if field in args}
    if "kind" in args:
        args["occasion"] = _OCCASIONS.get(args["kind"], short(args["kind"]))
        args["kind"] = word_of(CHANNELS, args["kind"])
    if "answer" in args:
        args["answer"] = word_of(_OUTCOMES, args["answer"])
    day = args.get("due") or args.get("day")
    if day:
        args["due"] = _day(date.fromisoformat(day), of)
    key = f"{reason.key}_for" if args.get("whose") else reason.key
    pattern = _REASONS.get(key, _REASONS.get(reason.key, reason.key))
    if reason.key == "R13.did_it_arrive" and "kind" in args:  # the first version did not say what was posted
        pattern = _POSTED
    if of is not None and (event := _event(reason, of)):
        pattern, args = _OF_EVENT[reason.key], args | event
    return _with_post(pattern.format_map(args), reason, of)


def _event(reason: Reason, of: FollowUp) -> dict[str, str]:
    """What a follow-up came of and on which day, where the reason is of the rule that planned it for that."""
    own = of.rule is not None and reason.key.startswith(f"{of.rule}.") and reason.key in _OF_EVENT
    if not own or of.caused_at is None or of.caused_kind is None:
        return {}
    on = _day(local(of.caused_at, of.caused_zone).date(), of)
    words = {"kind": word_of(CHANNELS, of.caused_kind), "on": on}
    return {"event": (_THEIRS if of.caused_incoming else _YOURS).format_map(words), "on": on}


def _with_post(card: str, reason: Reason, of: FollowUp | None) -> str:
    """Of a card for an occasion: when it must be on its way."""
    if of is None or "post_by" not in reason.args:
        return card
    by = date.fromisoformat(reason.args["post_by"])
    if by < of.due.day:
        return _POST_NOW.format(card=card)
    return _POST_BY.format(card=card, by=_day(by, of))


def _day(day: date, of: FollowUp | None) -> str:
    """Without the year where it is the one in which the follow-up is due."""
    return in_full(day) if of is None else near_in_full(day, of.due.day.year)


def short(text: str) -> str:
    """Fit for a label: a name may have five hundred characters, a title a line break."""
    line = " ".join(text.split())
    return line if len(line) <= _LABEL_NAME_LENGTH else line[: _LABEL_NAME_LENGTH - 1] + "…"
