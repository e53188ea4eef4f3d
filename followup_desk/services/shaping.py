# SPDX-License-Identifier: MIT
"""Which preference shapes what a rule planned or asked, in words with its present value: for *Why?*."""

from dataclasses import dataclass

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.records import Contact, FollowUp, Question
from followup_desk.domain.rules.ease_off import BY_SILENCE
from followup_desk.domain.rules.numbers import CAN_BE_OFF
from followup_desk.services import preferences, rule_settings
from followup_desk.services.desk import Desk

_OF_REASON = {
    "R1.thank_you": "r1_days",
    "R2.week_after": "r2_days",
    "R3.ask_for_a_date": "r3_days",
    "R4.hello": "r4_hello_days",
    "R4.thanks": "r4_row",
    "R5.no_day": "r5_days",
    "R11.wear_well": "r11_days",
    "R11.put_it_right": "r11_right_days",
    "R11.ask_for_a_referral": "r11_referral_days",
    "R12.card": "r12_home_days",
    "R12.holiday": "holidays",
    "R13.did_it_arrive": "r13_days",
    "R16.how_it_ended": "r16_days",
    "R20.keep_in_touch": "r20_ideal_days",
    "R21.try_again": "r21_days",
    "R22.the_offer": "r22_days",
}
_OF_QUESTION = {
    "ease_off": "r4_row",
    "stay_in_touch": "r4_hello_days",
    "looser": "r20_skips",
    "tighter": "r20_close_row",
    "referral": "r11_referral_days",
}
_WORDS = {
    "r1_days": QT_TRANSLATE_NOOP("shaping", "for what was at most {days} ago"),
    "r2_days": QT_TRANSLATE_NOOP("shaping", "{days} after the last touch"),
    "r3_days": QT_TRANSLATE_NOOP("shaping", "{days} after they put it off without a day"),
    "r4_hello_days": QT_TRANSLATE_NOOP("shaping", "a hello {days} after the last, as long as they rest"),
    "r4_row": QT_TRANSLATE_NOOP("shaping", "asked after {value} push-offs and no-answers in a row"),
    "r5_days": QT_TRANSLATE_NOOP("shaping", "{days} after a step that was agreed without a day"),
    "r11_days": QT_TRANSLATE_NOOP("shaping", "{days} after the yes"),
    "r11_right_days": QT_TRANSLATE_NOOP("shaping", "{days} after they were not happy"),
    "r11_referral_days": QT_TRANSLATE_NOOP("shaping", "in {days}, where nothing else is planned"),
    "r12_home_days": QT_TRANSLATE_NOOP("shaping", "posted {days} before the day"),
    "r12_abroad_days": QT_TRANSLATE_NOOP("shaping", "posted {days} before the day, as it goes abroad"),
    "holidays": QT_TRANSLATE_NOOP("shaping", "the holidays that you ticked: {value}"),
    "r13_days": QT_TRANSLATE_NOOP("shaping", "{days} after it was posted"),
    "r16_days": QT_TRANSLATE_NOOP("shaping", "{days} after it ended"),
    "r20_ideal_days": QT_TRANSLATE_NOOP("shaping", "every {days} with customers"),
    "r20_skips": QT_TRANSLATE_NOOP("shaping", "asked after {value} in a row that you dropped"),
    "r20_close_row": QT_TRANSLATE_NOOP("shaping", "asked after {value} conversations in a row that came early"),
    "r21_days": QT_TRANSLATE_NOOP("shaping", "{days} after an unanswered try"),
    "r21_later_days": QT_TRANSLATE_NOOP("shaping", "{days} after several unanswered tries"),
    "r22_days": QT_TRANSLATE_NOOP("shaping", "{days} after the offer"),
}


@dataclass(frozen=True)
class Shaped:
    """`setting` is the preference's name, empty where it is the contact's own cadence; `words` say what it does now."""

    setting: str
    words: str


def of_follow_up(desk: Desk, follow_up: FollowUp, person: Contact) -> Shaped | None:
    """What sets the day of a rule's follow-up; None for the user's own, and for a day that they named."""
    if follow_up.rule is None:
        return None
    own = (each for each in follow_up.reasons if each.key.startswith(f"{follow_up.rule}."))
    key = next((each.key for each in own if each.key in (*_OF_REASON, "R3.said")), "")
    if key == "R3.said":
        return None
    if key == "R20.keep_in_touch" and person.ideal_days is not None:
        return Shaped(
            "", _titled(follow_up.rule, translate("shaping", _EVERY).format(days=_days(str(person.ideal_days))))
        )
    name = _OF_REASON.get(key, follow_up.rule.lower())
    if name == "r12_home_days" and person.country and person.country != preferences.get(desk, "country"):
        name = "r12_abroad_days"
    if name == "r21_days" and follow_up.planned_interval >= int(preferences.get(desk, "r21_later_days")):
        name = "r21_later_days"
    return _shaped(desk, name)


def of_question(desk: Desk, question: Question) -> Shaped | None:
    """When it is asked, or what a yes plans; None for what no rule asks."""
    name = _OF_QUESTION.get(question.key)
    if question.args.get("by") == BY_SILENCE:
        name = "r4_row"
    return None if name is None else _shaped(desk, name)


def can_stop(rule: str | None) -> bool:
    """Can that rule be off?"""
    return rule in CAN_BE_OFF


def _shaped(desk: Desk, name: str) -> Shaped | None:
    rule = name.partition("_")[0].upper()
    if name not in _WORDS and rule not in CAN_BE_OFF:
        return None
    value = preferences.get(desk, name)
    if name not in _WORDS:
        return Shaped(name, _titled(rule, translate("shaping", _SWITCH.get(value, value))))
    words = translate("shaping", _WORDS[name]).format(value=value, days=_days(value))
    return Shaped(name, words if name == "holidays" else _titled(rule, words))


def _titled(rule: str, words: str) -> str:
    return translate("shaping", "“{title}”: {words}").format(title=rule_settings.title(rule), words=words)


_SWITCH = {"on": QT_TRANSLATE_NOOP("shaping", "on"), "off": QT_TRANSLATE_NOOP("shaping", "off")}
_EVERY = QT_TRANSLATE_NOOP("shaping", "every {days}, as you set for them")


def _days(value: str) -> str:
    return translate("shaping", "1 day") if value == "1" else translate("shaping", "{count} days").format(count=value)
