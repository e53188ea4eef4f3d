# SPDX-License-Identifier: MIT
"""The words of a question beside its name, and what each answer does, with the numbers as they are now."""

from dataclasses import dataclass

from followup_desk.domain.date_names import in_full
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.moments import day_of
from followup_desk.domain.records import Contact, FollowUp, Question
from followup_desk.domain.rules import closing, customer_care, ease_off, keeping_in_touch
from followup_desk.domain.words import FollowUpState
from followup_desk.services import people, rulebook, wording
from followup_desk.services.acts import how_it_went
from followup_desk.services.desk import Desk

_BESIDE_NAME = {
    "how_did_it_go": QT_TRANSLATE_NOOP("answers", "How did it go, the {channel}?"),
    "ease_off": QT_TRANSLATE_NOOP("answers", "Ease off, and say hello now and then?"),
    "stay_in_touch": QT_TRANSLATE_NOOP("answers", "Stay in touch, and say hello now and then?"),
    "looser": QT_TRANSLATE_NOOP("answers", "Be in touch less often?"),
    "tighter": QT_TRANSLATE_NOOP("answers", "Be in touch more often?"),
    "referral": QT_TRANSLATE_NOOP("answers", "Ask for a referral?"),
}
"""The questions where the name stands beside them."""
_RULE_ASKS = {
    "how_did_it_go": QT_TRANSLATE_NOOP(
        "answers", "What is done from a notice is closed at once; how it ended is told when there is time."
    ),
    "ease_off": QT_TRANSLATE_NOOP(
        "answers", "Whoever puts it off or does not answer again and again is better let be for a while than chased."
    ),
    "stay_in_touch": QT_TRANSLATE_NOOP(
        "answers", "A no is an answer; whoever said it may still be glad of a hello now and then."
    ),
    "looser": QT_TRANSLATE_NOOP(
        "answers", "Whoever is skipped, or does not answer, again and again is perhaps kept in touch with too often."
    ),
    "tighter": QT_TRANSLATE_NOOP(
        "answers", "You speak much more often than their cadence has it: the desk can plan for that."
    ),
    "referral": QT_TRANSLATE_NOOP(
        "answers", "Whoever is happy with what they bought is the best to ask whom else it would help."
    ),
}

_NEWER_RULE_ASKS = QT_TRANSLATE_NOOP("answers", "A rule of the desk asks it.")


@dataclass(frozen=True)
class Meant:
    """What yes does, and what not now does."""

    yes: str
    no: str


def beside_name(question: Question) -> str:
    """What is asked, where the name of whom it is about stands beside it."""
    channel = wording.channel_in_words(question.args.get("channel", ""))
    return translate("answers", _BESIDE_NAME.get(question.key, question.key)).format(channel=channel)


def why_such(question: Question) -> str:
    """Why such a thing is asked at all."""
    return translate("answers", _RULE_ASKS.get(question.key, _NEWER_RULE_ASKS))


def of_question(desk: Desk, question: Question) -> Meant:
    """Of one that is open."""
    person = people.person(desk, question.contact_id)
    hello = rulebook.read(desk).book.numbers.r4_hello_days
    match question.key:
        case how_it_went.KEY:
            return Meant(
                translate("answers", "you log how it ended, and the next step is planned"),
                translate("answers", "it stays done, and nothing is added"),
            )
        case ease_off.EASE_OFF:
            yes = translate(
                "answers", "an email today thanks them and offers the newsletter, then only a hello every {days} days"
            )
            return Meant(yes.format(days=hello), _held_back(desk, question))
        case ease_off.STAY_IN_TOUCH:
            yes = translate("answers", "a hello every {days} days, and nothing else until they come back")
            return Meant(yes.format(days=hello), translate("answers", "nothing more is planned"))
        case keeping_in_touch.LOOSER | keeping_in_touch.TIGHTER:
            return _cadence(desk, question, person)
        case customer_care.ASKS_REFERRAL:
            return Meant(_referral(desk, question), translate("answers", "nothing changes"))
    return Meant("", "")


def _held_back(desk: Desk, question: Question) -> str:
    """What was kept until this is answered."""
    more = rulebook.read(desk).book.numbers.r4_again
    again = (
        translate("answers", "it is asked again after one more push-off or no-answer")
        if more == 1
        else translate("answers", "it is asked again after {count} more push-offs or no-answers").format(count=more)
    )
    if "held_days" not in question.args:
        return translate("answers", "goes on as before; {again}").format(again=again)
    goes_on = translate("answers", "goes on: {channel} in {days} days; {again}")
    channel = wording.channel_in_words(question.args["held_channel"])
    return goes_on.format(channel=channel, days=question.args["held_days"], again=again)


def _cadence(desk: Desk, question: Question, person: Contact) -> Meant:
    numbers = rulebook.read(desk).book.numbers
    ideal = (keeping_in_touch.cadence_of(person, person.stage, numbers) or (numbers.r20_ideal_days, 0))[0]
    looser = question.key == keeping_in_touch.LOOSER
    days = (keeping_in_touch.half_as_long_again if looser else keeping_in_touch.a_third_shorter)(ideal)
    return Meant(
        translate("answers", "every {days} days from now on, instead of {ideal}").format(days=days, ideal=ideal),
        translate("answers", "stays at every {days} days").format(days=ideal),
    )


def _referral(desk: Desk, question: Question) -> str:
    following = _next(desk, question.contact_id)
    if following is None:
        days = rulebook.read(desk).book.numbers.r11_referral_days
        return translate("answers", "a follow-up in {days} days asks for it").format(days=days)
    return translate("answers", "the {channel} of {day} asks for it, too").format(
        channel=wording.channel_in_words(following.channel), day=in_full(day_of(following.due, desk.zone))
    )


def _next(desk: Desk, contact_id: int) -> FollowUp | None:
    open_ones = (each for each in people.follow_ups(desk, contact_id) if each.state is FollowUpState.OPEN)
    return next((each for each in open_ones if not closing.is_beside(each)), None)
