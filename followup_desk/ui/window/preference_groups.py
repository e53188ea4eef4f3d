# SPDX-License-Identifier: MIT
"""The preferences in groups, as they stand on their page: what belongs together, and a rule with its numbers."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from followup_desk.services import preferences
from followup_desk.services.setting import Setting

translate = QCoreApplication.translate
_OF_RULE = re.compile(r"(r\d+)(?:_|$)")


@dataclass(frozen=True)
class Group:
    """`rule` is the switch's name where it is one of the rules."""

    title: str
    settings: tuple[Setting, ...]
    rule: str = ""


def groups() -> tuple[Group, ...]:
    """All of them; what belongs nowhere stands after the others, before the rules."""
    titles = {name: title for title, names in _groups().items() for name in names}
    rest = translate("preference_groups", "More")
    placed: dict[str, list[Setting]] = {title: [] for title in (*_groups(), rest)}
    rules: dict[str, list[Setting]] = {}
    for setting in preferences.SETTINGS:
        rule = _OF_RULE.match(setting.name)
        if rule:
            rules.setdefault(rule[1], []).append(setting)
        else:
            placed[titles.get(setting.name, rest)].append(setting)
    return (
        *(Group(title, _in_order(title, settings)) for title, settings in placed.items() if settings),
        *(Group(_rule_title(rule), tuple(settings), rule) for rule, settings in rules.items()),
    )


def label(setting: Setting) -> str:
    """What a setting is called within its group: of a rule's without its number."""
    return setting.said()


def also_called(rule: str) -> str:
    """What one may look for who wants to change a rule, and which its titles do not say."""
    return {
        "r1": translate("preference_groups", "thanks card note after a meeting lunch first call"),
        "r2": translate("preference_groups", "how long to wait after a call or an email with nothing agreed"),
        "r3": translate("preference_groups", "how long to wait when they put it off, push off, postpone"),
        "r4": translate("preference_groups", "stop trying, rest, newsletter, hello, in a row"),
        "r5": translate("preference_groups", "how long to wait when no day was agreed"),
        "r7": translate("preference_groups", "promised"),
        "r8": translate("preference_groups", "resource, shelf, gift, value"),
        "r9": translate("preference_groups", "distracted, hours, phone or email"),
        "r10": translate("preference_groups", "too often, too soon, how many touches, annoy"),
        "r11": translate("preference_groups", "customer, how long to wait after a sale"),
        "r12": translate("preference_groups", "birthday, wedding, anniversary, post, card"),
        "r13": translate("preference_groups", "how long to wait after a card or letter was posted"),
        "r14": translate("preference_groups", "facts to confirm, bounced, returned, out of date"),
        "r16": translate("preference_groups", "introduced, thank who referred them"),
        "r20": translate("preference_groups", "how often, cadence, interval, customers, going quiet"),
        "r21": translate("preference_groups", "no answer, voicemail, retry, how long to wait after a missed call"),
        "r22": translate("preference_groups", "proposal, how long to wait after an offer was sent"),
    }.get(rule, "")


def _in_order(title: str, settings: list[Setting]) -> tuple[Setting, ...]:
    """As the group names them."""
    names = _groups().get(title, ())
    return tuple(
        sorted(settings, key=lambda setting: names.index(setting.name) if setting.name in names else len(names))
    )


def _groups() -> dict[str, tuple[str, ...]]:
    return {
        translate("preference_groups", "Reminders"): (
            "quiet_hours",
            "lead_minutes",
            "briefing",
            "evening_line",
            "names_in_notices",
            "keep_reminding",
            "start_with_session",
        ),
        translate("preference_groups", "Working time"): ("working_day", "working_days"),
        translate("preference_groups", "The daily sitting"): ("sitting_minutes", "sitting_days", "sitting_time"),
        translate("preference_groups", "Calendar"): ("calendar_file",),
        translate("preference_groups", "Appearance"): ("scheme", "language"),
        translate("preference_groups", "Post and holidays"): ("country", "holidays"),
        translate("preference_groups", "Trash"): ("trash_days",),
    }


def _rule_title(rule: str) -> str:
    name = {
        "r1": translate("preference_groups", "Thank-you notes"),
        "r2": translate("preference_groups", "A week after"),
        "r3": translate("preference_groups", "Ask for a date"),
        "r4": translate("preference_groups", "Ease off"),
        "r5": translate("preference_groups", "A next step without a day"),
        "r7": translate("preference_groups", "Promises"),
        "r8": translate("preference_groups", "Bring something of value"),
        "r9": translate("preference_groups", "The right channel and hour"),
        "r10": translate("preference_groups", "Not a pest"),
        "r11": translate("preference_groups", "Care after a yes"),
        "r12": translate("preference_groups", "Birthdays and other occasions"),
        "r13": translate("preference_groups", "Did it arrive?"),
        "r14": translate("preference_groups", "Fresh records"),
        "r16": translate("preference_groups", "Referrals"),
        "r20": translate("preference_groups", "Keeping in touch"),
        "r21": translate("preference_groups", "Try again"),
        "r22": translate("preference_groups", "The offer"),
    }.get(rule)
    pattern = translate("preference_groups", "{name} · {rule}")
    return pattern.format(name=name, rule=rule.upper()) if name else rule.upper()
