# SPDX-License-Identifier: MIT
"""The preferences of the rules: each on or off, and each of their numbers, by the names that RULES has for them."""

from dataclasses import fields

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.rules.numbers import CAN_BE_OFF, Numbers
from followup_desk.services.setting import Setting, one_of, whole_number_between

MOST = 3650
_RULES = {
    "R1": QT_TRANSLATE_NOOP("preferences", "Thank-you notes after meetings, lunches, first calls"),
    "R2": QT_TRANSLATE_NOOP("preferences", "A follow-up a week after a prospect was reached"),
    "R3": QT_TRANSLATE_NOOP("preferences", "Ask for a date when they put it off without one"),
    "R4": QT_TRANSLATE_NOOP("preferences", "Ask whether to ease off, or to stay in touch"),
    "R5": QT_TRANSLATE_NOOP("preferences", "A fallback when no day was agreed"),
    "R7": QT_TRANSLATE_NOOP("preferences", "Warn of promises that a log leaves open"),
    "R8": QT_TRANSLATE_NOOP("preferences", "Warn of the same gift twice, and of bringing nothing"),
    "R9": QT_TRANSLATE_NOOP("preferences", "Keep to their hours; details by email"),
    "R10": QT_TRANSLATE_NOOP("preferences", "Warn before being a pest"),
    "R11": QT_TRANSLATE_NOOP("preferences", "Care after a yes: does it wear well, a referral"),
    "R12": QT_TRANSLATE_NOOP("preferences", "Cards for birthdays and other occasions"),
    "R13": QT_TRANSLATE_NOOP("preferences", "Ask whether a letter or card arrived"),
    "R14": QT_TRANSLATE_NOOP("preferences", "Call when an address bounces; facts grow stale"),
    "R16": QT_TRANSLATE_NOOP("preferences", "Thank whoever refers somebody, and tell how it ended"),
    "R20": QT_TRANSLATE_NOOP("preferences", "Keep in touch at a cadence"),
    "R21": QT_TRANSLATE_NOOP("preferences", "Try again after no answer"),
    "R22": QT_TRANSLATE_NOOP("preferences", "Ask about a sent offer"),
}
_NUMBERS = {
    "r1_days": QT_TRANSLATE_NOOP("preferences", "thank for what was at most so many days ago"),
    "r2_days": QT_TRANSLATE_NOOP("preferences", "days until the follow-up"),
    "r3_days": QT_TRANSLATE_NOOP("preferences", "days until a date is asked for"),
    "r4_row": QT_TRANSLATE_NOOP("preferences", "push-offs and no-answers in a row until it is asked"),
    "r4_span_days": QT_TRANSLATE_NOOP("preferences", "days that the row must span"),
    "r4_again": QT_TRANSLATE_NOOP("preferences", "so many more until it is asked again"),
    "r4_hello_days": QT_TRANSLATE_NOOP("preferences", "days between hellos while they rest"),
    "r5_days": QT_TRANSLATE_NOOP("preferences", "days until the fallback"),
    "r7_days": QT_TRANSLATE_NOOP("preferences", "days ahead in which a promise by the same channel is warned of"),
    "r8_touches": QT_TRANSLATE_NOOP("preferences", "touches without anything of value until it is warned of"),
    "r10_days": QT_TRANSLATE_NOOP("preferences", "days between touches"),
    "r10_touches": QT_TRANSLATE_NOOP("preferences", "touches within the span"),
    "r10_span_days": QT_TRANSLATE_NOOP("preferences", "days of the span"),
    "r11_days": QT_TRANSLATE_NOOP("preferences", "days after a yes until the call"),
    "r11_right_days": QT_TRANSLATE_NOOP("preferences", "days until a call that puts it right"),
    "r11_referral_days": QT_TRANSLATE_NOOP("preferences", "days until a referral is asked for"),
    "r12_ahead_days": QT_TRANSLATE_NOOP("preferences", "days ahead that cards are planned"),
    "r12_home_days": QT_TRANSLATE_NOOP("preferences", "days that post takes at home"),
    "r12_abroad_days": QT_TRANSLATE_NOOP("preferences", "days that post takes abroad"),
    "r12_missed_days": QT_TRANSLATE_NOOP("preferences", "days after which a card is missed"),
    "r13_days": QT_TRANSLATE_NOOP("preferences", "days after posting until the call"),
    "r13_from_days": QT_TRANSLATE_NOOP("preferences", "a call from so many days on asks instead"),
    "r13_to_days": QT_TRANSLATE_NOOP("preferences", "and one until so many days"),
    "r14_days": QT_TRANSLATE_NOOP("preferences", "days until a fact is stale"),
    "r16_days": QT_TRANSLATE_NOOP("preferences", "days until the referrer hears how it ended"),
    "r20_ideal_days": QT_TRANSLATE_NOOP("preferences", "days between conversations with customers"),
    "r20_longest_days": QT_TRANSLATE_NOOP("preferences", "days after which a customer is going quiet"),
    "r20_skips": QT_TRANSLATE_NOOP("preferences", "skips in a row until less often is asked"),
    "r20_loosest_days": QT_TRANSLATE_NOOP("preferences", "days of the interval from which less often is not asked"),
    "r20_close_row": QT_TRANSLATE_NOOP(
        "preferences", "conversations in a row at half the interval until more often is asked"
    ),
    "r20_a_day": QT_TRANSLATE_NOOP("preferences", "the most that are planned for one day at once"),
    "r21_days": QT_TRANSLATE_NOOP("preferences", "days until another try"),
    "r21_later_days": QT_TRANSLATE_NOOP("preferences", "days until another try after several"),
    "r21_later_from": QT_TRANSLATE_NOOP("preferences", "from so many in a row"),
    "r22_days": QT_TRANSLATE_NOOP("preferences", "days after an offer"),
}
_SWITCH = ("on", "off")


def title(rule: str) -> str:
    """What a rule does, in a few words; a newer version's by its name."""
    return translate("preferences", _RULES[rule]) if rule in _RULES else rule


def switches() -> tuple[Setting, ...]:
    """On or off, a rule each; "r2" is that of R2."""
    return tuple(
        Setting(rule.lower(), "on", f"{rule}: {_RULES[rule]}", one_of(*_SWITCH), _SWITCH) for rule in CAN_BE_OFF
    )


def numbers() -> tuple[Setting, ...]:
    """A number each, called as the field of `Numbers`."""
    read = whole_number_between(1, MOST)
    return tuple(
        Setting(each.name, str(each.default), f"{_rule(each.name)}: {_NUMBERS[each.name]}", read, takes=f"1 to {MOST}")
        for each in fields(Numbers)
    )


def _rule(name: str) -> str:
    """The rule that a number is of: R2 of r2_days."""
    return name.partition("_")[0].upper()
