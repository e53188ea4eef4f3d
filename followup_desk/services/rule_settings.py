# SPDX-License-Identifier: MIT
"""The preferences of the rules: each on or off, and each of their numbers, by the names that RULES has for them."""

from dataclasses import fields

from followup_desk.domain.rules.numbers import CAN_BE_OFF, Numbers
from followup_desk.services.setting import Setting, one_of, whole_number_between

MOST = 3650
_RULES = {
    "R1": "Thank-you notes after meetings, lunches, first calls",
    "R2": "A follow-up a week after a prospect was reached",
    "R3": "Ask for a date when they put it off without one",
    "R4": "Ask whether to ease off, or to stay in touch",
    "R5": "A fallback when no day was agreed",
    "R7": "Warn of promises that a log leaves open",
    "R8": "Warn of the same gift twice, and of bringing nothing",
    "R9": "Keep to their hours; details by email",
    "R10": "Warn before being a pest",
    "R11": "Care after a yes: does it wear well, a referral",
    "R12": "Cards for birthdays and other occasions",
    "R13": "Ask whether a letter or card arrived",
    "R14": "Call when an address bounces; facts grow stale",
    "R16": "Thank whoever refers somebody, and tell how it ended",
    "R20": "Keep in touch at a cadence",
    "R21": "Try again after no answer",
    "R22": "Ask about a sent offer",
}
_NUMBERS = {
    "r1_days": "R1: thank for what was at most so many days ago",
    "r2_days": "R2: days until the follow-up",
    "r3_days": "R3: days until a date is asked for",
    "r4_row": "R4: push-offs and no-answers in a row until it is asked",
    "r4_span_days": "R4: days that the row must span",
    "r4_again": "R4: so many more until it is asked again",
    "r4_hello_days": "R4: days between hellos while they rest",
    "r5_days": "R5: days until the fallback",
    "r7_days": "R7: days ahead in which a promise by the same channel is warned of",
    "r8_touches": "R8: touches without anything of value until it is warned of",
    "r10_days": "R10: days between touches",
    "r10_touches": "R10: touches within the span",
    "r10_span_days": "R10: days of the span",
    "r11_days": "R11: days after a yes until the call",
    "r11_right_days": "R11: days until a call that puts it right",
    "r11_referral_days": "R11: days until a referral is asked for",
    "r12_ahead_days": "R12: days ahead that cards are planned",
    "r12_home_days": "R12: days that post takes at home",
    "r12_abroad_days": "R12: days that post takes abroad",
    "r12_missed_days": "R12: days after which a card is missed",
    "r13_days": "R13: days after posting until the call",
    "r13_from_days": "R13: a call from so many days on asks instead",
    "r13_to_days": "R13: and one until so many days",
    "r14_days": "R14: days until a fact is stale",
    "r16_days": "R16: days until the referrer hears how it ended",
    "r20_ideal_days": "R20: days between conversations with customers",
    "r20_longest_days": "R20: days after which a customer is going quiet",
    "r20_skips": "R20: skips in a row until less often is asked",
    "r20_loosest_days": "R20: days of the interval from which less often is not asked",
    "r20_close_row": "R20: conversations in a row at half the interval until more often is asked",
    "r20_a_day": "R20: the most that are planned for one day at once",
    "r21_days": "R21: days until another try",
    "r21_later_days": "R21: days until another try after several",
    "r21_later_from": "R21: from so many in a row",
    "r22_days": "R22: days after an offer",
}
_SWITCH = ("on", "off")


def title(rule: str) -> str:
    """What a rule does, in a few words; a newer version's by its name."""
    return _RULES.get(rule, rule)


def switches() -> tuple[Setting, ...]:
    """On or off, a rule each; "r2" is that of R2."""
    return tuple(
        Setting(rule.lower(), "on", f"{rule}: {_RULES[rule]}", one_of(*_SWITCH), _SWITCH) for rule in CAN_BE_OFF
    )


def numbers() -> tuple[Setting, ...]:
    """A number each, called as the field of `Numbers`."""
    read = whole_number_between(1, MOST)
    return tuple(
        Setting(each.name, str(each.default), _NUMBERS[each.name], read, takes=f"1 to {MOST}")
        for each in fields(Numbers)
    )
