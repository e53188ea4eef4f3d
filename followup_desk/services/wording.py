# SPDX-License-Identifier: MIT
"""The sentences: reasons, labels of acts, warnings and words of the trade, made from keys and arguments.

Records hold data (SCHEMA decision 8); this is the one place that words it. An unknown key, from a newer rule, is
shown as it is rather than losing the row.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from followup_desk.domain.date_names import in_full, near_in_full
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.moments import local
from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.punctuation import with_semicolons
from followup_desk.domain.records import FollowUp, Question, Reason
from followup_desk.domain.rules.ease_off import BY_SILENCE
from followup_desk.domain.words import Kind, Outcome, PromiseState, Stage

_CHANNELS = {
    Kind.MEETING: QT_TRANSLATE_NOOP("wording", "Meeting"),
    Kind.CALL: QT_TRANSLATE_NOOP("wording", "Call"),
    Kind.LUNCH: QT_TRANSLATE_NOOP("wording", "Lunch"),
    Kind.EMAIL: QT_TRANSLATE_NOOP("wording", "Email"),
    Kind.MESSAGE: QT_TRANSLATE_NOOP("wording", "Message"),
    Kind.LETTER: QT_TRANSLATE_NOOP("wording", "Letter"),
    Kind.CARD: QT_TRANSLATE_NOOP("wording", "Card"),
    Kind.GIFT: QT_TRANSLATE_NOOP("wording", "Gift"),
    Kind.SOCIAL: QT_TRANSLATE_NOOP("wording", "Social media"),
    Kind.NEWSLETTER: QT_TRANSLATE_NOOP("wording", "Newsletter"),
    Kind.NOTE: QT_TRANSLATE_NOOP("wording", "Note"),
    Kind.TASK: QT_TRANSLATE_NOOP("wording", "Task"),
}
_CHANNELS_WITHIN: dict[str, str] = {
    Kind.MEETING: QT_TRANSLATE_NOOP("wording", "meeting"),
    Kind.CALL: QT_TRANSLATE_NOOP("wording", "call"),
    Kind.LUNCH: QT_TRANSLATE_NOOP("wording", "lunch"),
    Kind.EMAIL: QT_TRANSLATE_NOOP("wording", "email"),
    Kind.MESSAGE: QT_TRANSLATE_NOOP("wording", "message"),
    Kind.LETTER: QT_TRANSLATE_NOOP("wording", "letter"),
    Kind.CARD: QT_TRANSLATE_NOOP("wording", "card"),
    Kind.GIFT: QT_TRANSLATE_NOOP("wording", "gift"),
    Kind.SOCIAL: QT_TRANSLATE_NOOP("wording", "social media"),
    Kind.NEWSLETTER: QT_TRANSLATE_NOOP("wording", "newsletter"),
    Kind.NOTE: QT_TRANSLATE_NOOP("wording", "note"),
    Kind.TASK: QT_TRANSLATE_NOOP("wording", "task"),
}
"""The same within a sentence."""
_OUTCOMES = {
    Outcome.YES: QT_TRANSLATE_NOOP("wording", "Yes"),
    Outcome.NO: QT_TRANSLATE_NOOP("wording", "No"),
    Outcome.NEXT_STEP: QT_TRANSLATE_NOOP("wording", "Next step"),
    Outcome.PUSHED_OFF: QT_TRANSLATE_NOOP("wording", "Put off"),
    Outcome.NO_ANSWER: QT_TRANSLATE_NOOP("wording", "No answer"),
}
_OUTCOMES_WITHIN: dict[str, str] = {
    Outcome.YES: QT_TRANSLATE_NOOP("wording", "yes"),
    Outcome.NO: QT_TRANSLATE_NOOP("wording", "no"),
    Outcome.NEXT_STEP: QT_TRANSLATE_NOOP("wording", "next step"),
    Outcome.PUSHED_OFF: QT_TRANSLATE_NOOP("wording", "put off"),
    Outcome.NO_ANSWER: QT_TRANSLATE_NOOP("wording", "no answer"),
}
_STAGES = {
    Stage.PROSPECT: QT_TRANSLATE_NOOP("wording", "Prospect"),
    Stage.CUSTOMER: QT_TRANSLATE_NOOP("wording", "Customer"),
    Stage.RESTING: QT_TRANSLATE_NOOP("wording", "Resting"),
    Stage.FORMER: QT_TRANSLATE_NOOP("wording", "Former"),
}
_STAGES_WITHIN: dict[str, str] = {
    Stage.PROSPECT: QT_TRANSLATE_NOOP("wording", "prospect"),
    Stage.CUSTOMER: QT_TRANSLATE_NOOP("wording", "customer"),
    Stage.RESTING: QT_TRANSLATE_NOOP("wording", "resting"),
    Stage.FORMER: QT_TRANSLATE_NOOP("wording", "former"),
}
_PROMISES = {
    PromiseState.OPEN: (QT_TRANSLATE_NOOP("wording", "promised"), QT_TRANSLATE_NOOP("wording", "promised")),
    PromiseState.KEPT: (QT_TRANSLATE_NOOP("wording", "kept"), QT_TRANSLATE_NOOP("wording", "promise kept")),
    PromiseState.LATE: (QT_TRANSLATE_NOOP("wording", "kept late"), QT_TRANSLATE_NOOP("wording", "promise kept late")),
    PromiseState.OTHER_CHANNEL: (
        QT_TRANSLATE_NOOP("wording", "another way"),
        QT_TRANSLATE_NOOP("wording", "promise kept another way"),
    ),
    PromiseState.BROKEN: (QT_TRANSLATE_NOOP("wording", "broken"), QT_TRANSLATE_NOOP("wording", "promise broken")),
    PromiseState.RELEASED: (
        QT_TRANSLATE_NOOP("wording", "released"),
        QT_TRANSLATE_NOOP("wording", "released from the promise"),
    ),
}
"""In short, where all speaks of promises, and whole."""
_REASONS = {
    "R1.thank_you": QT_TRANSLATE_NOOP("wording", "thank them for the {kind} of {due}"),
    "R2.week_after": QT_TRANSLATE_NOOP("wording", "you were in touch, and nothing else is planned"),
    "R3.said": QT_TRANSLATE_NOOP("wording", "they named this day"),
    "R3.ask_for_a_date": QT_TRANSLATE_NOOP("wording", "ask for a specific date"),
    "R4.thanks": QT_TRANSLATE_NOOP(
        "wording", "easing off: thank them, say that there is no hurry, and offer the newsletter"
    ),
    "R4.hello": QT_TRANSLATE_NOOP("wording", "say hello and sell nothing: they rest for now"),
    "R5.no_day": QT_TRANSLATE_NOOP("wording", "no day was agreed"),
    "R5.not_planned": QT_TRANSLATE_NOOP(
        "wording", "The next step was not planned, since something has happened after this: {text}"
    ),
    "R7.stands": QT_TRANSLATE_NOOP("wording", "The {channel} that you promised for {due} still stands."),
    "R7.stands_with": QT_TRANSLATE_NOOP("wording", "The {channel} that you promised {name} for {due} still stands."),
    "R8.given_before": QT_TRANSLATE_NOOP("wording", "They were given that before."),
    "R8.given_before_to": QT_TRANSLATE_NOOP("wording", "{name} was given that before."),
    "R8.nothing_of_value": QT_TRANSLATE_NOOP(
        "wording", "With this, {count} touches in a row bring them nothing of value."
    ),
    "R9.details": QT_TRANSLATE_NOOP("wording", "the details, to read at leisure"),
    "R10.too_soon": QT_TRANSLATE_NOOP("wording", "You were in touch on {due} already: leave them a little time."),
    "R10.too_many": QT_TRANSLATE_NOOP(
        "wording", "You were in touch {count} times within {days} days: leave them a little time."
    ),
    "R11.wear_well": QT_TRANSLATE_NOOP("wording", "does the sale wear well?"),
    "R11.put_it_right": QT_TRANSLATE_NOOP("wording", "put it right"),
    "R11.ask_for_a_referral": QT_TRANSLATE_NOOP("wording", "ask whom else it would help: a referral"),
    "R12.card": QT_TRANSLATE_NOOP("wording", "their {occasion} is on {due}"),
    "R12.card_for": QT_TRANSLATE_NOOP("wording", "the {occasion} of {whose} is on {due}"),
    "R12.holiday": QT_TRANSLATE_NOOP("wording", "{holiday} is on {due}"),
    "R13.did_it_arrive": QT_TRANSLATE_NOOP("wording", "did it arrive, and was it of use?"),
    "R14.came_back": QT_TRANSLATE_NOOP("wording", "{value} came back: ask for the right one"),
    "R16.thanks": QT_TRANSLATE_NOOP("wording", "thank them for referring {name}"),
    "R16.how_it_ended": QT_TRANSLATE_NOOP("wording", "tell them how it ended with {name}: {answer}"),
    "R20.keep_in_touch": QT_TRANSLATE_NOOP("wording", "keep in touch, every {days} days"),
    "R21.try_again": QT_TRANSLATE_NOOP("wording", "try again"),
    "R21.ring_back": QT_TRANSLATE_NOOP("wording", "ring back, they called"),
    "R22.the_offer": QT_TRANSLATE_NOOP("wording", "is anything in the offer not right?"),
    "own": "{text}",
}
_MISSED = QT_TRANSLATE_NOOP("wording", "missed: {what}, {due}")
_MISSED_FOR = QT_TRANSLATE_NOOP("wording", "missed: {what} of {whose}, {due}")
_OF_EVENT = {
    "R2.week_after": QT_TRANSLATE_NOOP("wording", "nothing agreed yet since {event}"),
    "R3.said": QT_TRANSLATE_NOOP("wording", "on {on} they named this day"),
    "R3.ask_for_a_date": QT_TRANSLATE_NOOP("wording", "ask for a specific date: they put it off on {on}"),
    "R5.no_day": QT_TRANSLATE_NOOP("wording", "no day was agreed in {event}"),
    "R9.details": QT_TRANSLATE_NOOP("wording", "the details, to read at leisure: they were distracted in {event}"),
    "R11.wear_well": QT_TRANSLATE_NOOP("wording", "they said yes on {on}: does the sale wear well?"),
    "R11.put_it_right": QT_TRANSLATE_NOOP("wording", "put it right: they were not happy on {on}"),
    "R20.keep_in_touch": QT_TRANSLATE_NOOP("wording", "keep in touch, every {days} days, after {event}"),
    "R21.try_again": QT_TRANSLATE_NOOP("wording", "try again: no answer to {event}"),
    "R21.ring_back": QT_TRANSLATE_NOOP("wording", "ring back, they called on {on}"),
    "R22.the_offer": QT_TRANSLATE_NOOP("wording", "you sent the offer on {on}: is anything in the offer not right?"),
}
"""The same where it is known what the follow-up came of: `event` is "your call of Monday 16 November 2026", `on` its
day. What a rule only added to another's follow-up has the words above."""
_YOURS, _THEIRS = (
    QT_TRANSLATE_NOOP("wording", "your {kind} of {on}"),
    QT_TRANSLATE_NOOP("wording", "their {kind} of {on}"),
)
_POSTED = QT_TRANSLATE_NOOP("wording", "did it arrive, and was it of use? The {kind} of {due}")
_POST_BY, _POST_NOW = (
    QT_TRANSLATE_NOOP("wording", "{card}: post it by {by}"),
    QT_TRANSLATE_NOOP("wording", "{card}: post it at once"),
)
_OCCASIONS = {
    "birthday": QT_TRANSLATE_NOOP("wording", "birthday"),
    "wedding": QT_TRANSLATE_NOOP("wording", "wedding anniversary"),
    "work-anniversary": QT_TRANSLATE_NOOP("wording", "work anniversary"),
    "graduation": QT_TRANSLATE_NOOP("wording", "graduation"),
    "holiday": QT_TRANSLATE_NOOP("wording", "holiday"),
    "occasion": QT_TRANSLATE_NOOP("wording", "special day"),
}
_RULES = {
    None: QT_TRANSLATE_NOOP("wording", "You planned this yourself."),
    "R1": QT_TRANSLATE_NOOP(
        "wording", "A meeting, a lunch, a first call or anything significant is thanked for the same day."
    ),
    "R2": QT_TRANSLATE_NOOP(
        "wording", "You were in touch and nothing else was planned, so the desk set a follow-up for some days later."
    ),
    "R3": QT_TRANSLATE_NOOP(
        "wording",
        "They put it off: a day that they named stands as a promise, else they are asked for one some days later.",
    ),
    "R4": QT_TRANSLATE_NOOP(
        "wording", "They said no, or put it off again and again: you let them be, and say hello now and then."
    ),
    "R5": QT_TRANSLATE_NOOP("wording", "You agreed on a next step but on no day, so the desk set one."),
    "R9": QT_TRANSLATE_NOOP("wording", "They were distracted, so the details go by email."),
    "R11": QT_TRANSLATE_NOOP(
        "wording", "After a yes the desk asks whether the sale wears well, puts it right, or asks for a referral."
    ),
    "R12": QT_TRANSLATE_NOOP(
        "wording", "An occasion is coming; the card is due when it must be posted to be there in time."
    ),
    "R13": QT_TRANSLATE_NOOP("wording", "You posted something; a call asks whether it arrived."),
    "R14": QT_TRANSLATE_NOOP("wording", "Something you sent came back, so the right address is asked for at once."),
    "R16": QT_TRANSLATE_NOOP("wording", "Whoever refers somebody is thanked, and hears how it ended."),
    "R20": QT_TRANSLATE_NOOP(
        "wording", "Customers, and whoever has a cadence, are never left without a next follow-up."
    ),
    "R21": QT_TRANSLATE_NOOP(
        "wording", "Somebody was not reached, so it is tried again; a call of theirs that you missed is rung back."
    ),
    "R22": QT_TRANSLATE_NOOP(
        "wording", "An offer was sent; some days later you ask whether anything in it is not right."
    ),
}
_OF_NEWER_RULE = QT_TRANSLATE_NOOP("wording", "A rule of the desk planned it.")
_QUESTIONS = {
    "how_did_it_go": QT_TRANSLATE_NOOP("wording", "How did it go: the {channel} with {name}?"),
    "ease_off": QT_TRANSLATE_NOOP(
        "wording", "Ease off with {name}: thank them, offer the newsletter, and say hello now and then?"
    ),
    "stay_in_touch": QT_TRANSLATE_NOOP("wording", "Stay in touch with {name}, and say hello now and then?"),
    "looser": QT_TRANSLATE_NOOP("wording", "Be in touch with {name} less often, at a looser cadence?"),
    "tighter": QT_TRANSLATE_NOOP("wording", "Be in touch with {name} more often, at a tighter cadence?"),
    "referral": QT_TRANSLATE_NOOP("wording", "Ask {name} for a referral?"),
}
_WHY_ASKED = {
    "how_did_it_go": QT_TRANSLATE_NOOP("wording", "You closed it from a notice; how it ended decides what comes next."),
    "ease_off": QT_TRANSLATE_NOOP("wording", "{count} times in a row since {since} they put it off or did not answer."),
    "stay_in_touch": QT_TRANSLATE_NOOP("wording", "They said no, and nothing else is open with them."),
    "looser": QT_TRANSLATE_NOOP("wording", "{count} times in a row you skipped keeping in touch with them."),
    "tighter": QT_TRANSLATE_NOOP("wording", "You spoke {count} times in a row at half of the {days} days, or sooner."),
    "referral": QT_TRANSLATE_NOOP("wording", "They say that all is well with what they bought."),
}
_AFTER_SILENCE = QT_TRANSLATE_NOOP("wording", "{count} times in a row they put it off or did not answer.")
_LABEL_NAME_LENGTH = 60


def channel(kind: Kind) -> str:
    """A kind of interaction or channel of a follow-up."""
    return _said(_CHANNELS[kind])


def outcome(how: Outcome) -> str:
    """How an interaction ended."""
    return _said(_OUTCOMES[how])


def stage(where: Stage) -> str:
    """A contact's stage."""
    return _said(_STAGES[where])


def promise(state: PromiseState) -> str:
    """How a promise stands."""
    return _said(_PROMISES[state][1])


def promise_in_short(state: PromiseState) -> str:
    """The same where it is clear that a promise is meant."""
    return _said(_PROMISES[state][0])


def name(display: str) -> str:
    """A contact's name, with a word for those who have none."""
    return display if display.strip() else translate("wording", "(no name)")


def reason(follow_up: FollowUp) -> str:
    """Why a follow-up is there, in one line: an open concern, the user's own text, then what rules add."""
    parts = [follow_up.concern, follow_up.why, *(_reason(reason, follow_up) for reason in follow_up.reasons)]
    return with_semicolons(parts)


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
    what = args.get("holiday") or _occasion(args.get("kind", ""))
    pattern = _said(_MISSED_FOR if args.get("whose") else _MISSED)
    day = in_full(date.fromisoformat(args["day"]))
    return pattern.format(what=short(what), whose=short(args.get("whose", "")), due=day)


def rule_in_words(follow_up: FollowUp) -> str:
    """The rule behind a follow-up in plain words."""
    return _said(_RULES.get(follow_up.rule, _OF_NEWER_RULE))


def warning(objection: RuleWarning) -> str:
    """A rule's objection as a sentence."""
    return _reason(objection.reason)


def question(asked: Question) -> str:
    """What is asked, in one line."""
    words = {"name": short(name(asked.name))}
    if "channel" in asked.args:
        words["channel"] = channel_in_words(asked.args["channel"])
    return _said(_QUESTIONS.get(asked.key, asked.key)).format_map(words)


def channel_in_words(word: str) -> str:
    """A channel or a kind as it is stored, within a sentence; as it is, if it is a newer version's."""
    return _within(_CHANNELS_WITHIN, word)


def outcome_in_words(word: str) -> str:
    """The same of how something ended."""
    return _within(_OUTCOMES_WITHIN, word)


def stage_in_words(word: str) -> str:
    """The same of a stage."""
    return _within(_STAGES_WITHIN, word)


def why_asked(asked: Question) -> str:
    """Why it is asked."""
    words = {name: str(asked.args.get(name, "")) for name in ("count", "days", "since")}
    if "since" in asked.args:
        words["since"] = in_full(date.fromisoformat(asked.args["since"]))
    why = _AFTER_SILENCE if asked.args.get("by") == BY_SILENCE else _WHY_ASKED.get(asked.key, "")
    return _said(why).format_map(words) if why else ""


def _within(words: Mapping[str, str], word: str) -> str:
    return _said(words[word]) if word in words else short(word)


def _said(text: str) -> str:
    """One of the texts above in the language of now."""
    return translate("wording", text)


def _reason(reason: Reason, of: FollowUp | None = None) -> str:
    """`of`: the follow-up that it is a reason of, which may tell what it came of."""
    args = dict(reason.args)
    if "channel" in args:
        args["channel"] = channel_in_words(args["channel"])
    if "name" in args:
        args["name"] = short(name(args["name"]))
    args |= {field: short(args[field]) for field in ("value", "whose", "holiday") if field in args}
    if "kind" in args:
        args["occasion"] = short(_occasion(args["kind"]))
        args["kind"] = channel_in_words(args["kind"])
    if "answer" in args:
        args["answer"] = outcome_in_words(args["answer"])
    day = args.get("due") or args.get("day")
    if day:
        args["due"] = _day(date.fromisoformat(day), of)
    key = f"{reason.key}_for" if args.get("whose") else reason.key
    pattern = _REASONS.get(key, _REASONS.get(reason.key, reason.key))
    if reason.key == "R13.did_it_arrive" and "kind" in args:  # the first version did not say what was posted
        pattern = _POSTED
    if of is not None and (event := _event(reason, of)):
        pattern, args = _OF_EVENT[reason.key], args | event
    return _with_post(_said(pattern).format_map(args), reason, of)


def _occasion(kind: str) -> str:
    return _said(_OCCASIONS[kind]) if kind in _OCCASIONS else kind


def _event(reason: Reason, of: FollowUp) -> dict[str, str]:
    """What a follow-up came of and on which day, where the reason is of the rule that planned it for that."""
    own = of.rule is not None and reason.key.startswith(f"{of.rule}.") and reason.key in _OF_EVENT
    if not own or of.caused_at is None or of.caused_kind is None:
        return {}
    on = _day(local(of.caused_at, of.caused_zone).date(), of)
    words = {"kind": channel_in_words(of.caused_kind), "on": on}
    return {"event": _said(_THEIRS if of.caused_incoming else _YOURS).format_map(words), "on": on}


def _with_post(card: str, reason: Reason, of: FollowUp | None) -> str:
    """Of a card for an occasion: when it must be on its way."""
    if of is None or "post_by" not in reason.args:
        return card
    by = date.fromisoformat(reason.args["post_by"])
    if by < of.due.day:
        return _said(_POST_NOW).format(card=card)
    return _said(_POST_BY).format(card=card, by=_day(by, of))


def _day(day: date, of: FollowUp | None) -> str:
    """Without the year where it is the one in which the follow-up is due."""
    return in_full(day) if of is None else near_in_full(day, of.due.day.year)


def short(text: str) -> str:
    """Fit for a label: a name may have five hundred characters, a title a line break."""
    line = " ".join(text.split())
    return line if len(line) <= _LABEL_NAME_LENGTH else line[: _LABEL_NAME_LENGTH - 1] + "…"
