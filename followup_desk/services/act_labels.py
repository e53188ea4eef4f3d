# SPDX-License-Identifier: MIT
"""What acts are called on the toast, in the history and by Undo; from a key and its arguments, as `wording` does."""

from collections.abc import Mapping
from datetime import date, datetime

from followup_desk.domain.date_names import in_full, span_in_full
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.domain.words import Kind
from followup_desk.services import rule_settings, wording

_LABELS = {
    "contact.added": QT_TRANSLATE_NOOP("labels", "Added {name}"),
    "contact.edited": QT_TRANSLATE_NOOP("labels", "Changed {name}"),
    "contact.staged": QT_TRANSLATE_NOOP("labels", "{name} is now: {stage}"),
    "contact.tagged": QT_TRANSLATE_NOOP("labels", "Tagged {name}: {tags}"),
    "contact.pictured": QT_TRANSLATE_NOOP("labels", "New photo for {name}"),
    "contact.unpictured": QT_TRANSLATE_NOOP("labels", "Took out the photo of {name}"),
    "contact.removed": QT_TRANSLATE_NOOP("labels", "Moved {name} to the trash"),
    "contact.restored": QT_TRANSLATE_NOOP("labels", "Restored {name}"),
    "contact.merged": QT_TRANSLATE_NOOP("labels", "Merged {other} into {name}"),
    "contact.apart": QT_TRANSLATE_NOOP("labels", "{name} and {other} stay apart"),
    "organisation.renamed": QT_TRANSLATE_NOOP("labels", "{before} is now called {name}"),
    "organisation.edited": QT_TRANSLATE_NOOP("labels", "Changed {name}"),
    "organisation.merged": QT_TRANSLATE_NOOP("labels", "Merged {other} into {name}"),
    "organisation.joined": QT_TRANSLATE_NOOP("labels", "Made {name} of {before} and {other}"),
    "fact.added": QT_TRANSLATE_NOOP("labels", "Noted for {name}: {kind}"),
    "fact.confirmed": QT_TRANSLATE_NOOP("labels", "Confirmed for {name}: {kind}"),
    "resource.added": QT_TRANSLATE_NOOP("labels", "On the shelf: {title}"),
    "opportunity.begun": QT_TRANSLATE_NOOP("labels", "Begun with {name}: {title}"),
    "opportunity.edited": QT_TRANSLATE_NOOP("labels", "Changed: {title}"),
    "opportunity.settled": QT_TRANSLATE_NOOP("labels", "Settled: {concern}"),
    "resource.edited": QT_TRANSLATE_NOOP("labels", "Changed on the shelf: {title}"),
    "resource.put_back": QT_TRANSLATE_NOOP("labels", "Back on the shelf: {title}"),
    "resource.removed": QT_TRANSLATE_NOOP("labels", "Off the shelf: {title}"),
    "interaction.logged": QT_TRANSLATE_NOOP("labels", "Logged: {kind} with {name}"),
    "interaction.filed": QT_TRANSLATE_NOOP("labels", "Logged from a file: {kind} with {name}"),
    "interaction.filed_with_several": QT_TRANSLATE_NOOP("labels", "Logged from files: {count} emails"),
    "interaction.edited": QT_TRANSLATE_NOOP("labels", "Changed the {kind} with {name}"),
    "follow_up.planned": QT_TRANSLATE_NOOP("labels", "Planned: {channel} with {name}"),
    "follow_up.done": QT_TRANSLATE_NOOP("labels", "Done: {channel} with {name}"),
    "follow_up.snoozed": QT_TRANSLATE_NOOP("labels", "Snoozed: {channel} with {name}"),
    "follow_up.moved": QT_TRANSLATE_NOOP("labels", "Moved to {day}: {channel} with {name}"),
    "follow_up.dropped": QT_TRANSLATE_NOOP("labels", "Dropped: {channel} with {name}"),
    "follow_up.dropped_for_all": QT_TRANSLATE_NOOP(
        "labels", "Dropped, and off for everybody until put on in Preferences: {channel} with {name}"
    ),
    "contact.forgotten": QT_TRANSLATE_NOOP("labels", "Forgot somebody for good"),
    "day_off.taken": QT_TRANSLATE_NOOP("labels", "Day off: {days}"),
    "day_off.given_back": QT_TRANSLATE_NOOP("labels", "No longer off: {days}"),
    "question.dismissed": QT_TRANSLATE_NOOP("labels", "Not now: the question about {name}"),
    "question.accepted.ease_off": QT_TRANSLATE_NOOP("labels", "Eased off with {name}"),
    "question.accepted.stay_in_touch": QT_TRANSLATE_NOOP("labels", "Staying in touch with {name}"),
    "question.accepted.looser": QT_TRANSLATE_NOOP("labels", "In touch less often with {name}"),
    "question.accepted.tighter": QT_TRANSLATE_NOOP("labels", "In touch more often with {name}"),
    "question.accepted.referral": QT_TRANSLATE_NOOP("labels", "Asking {name} for a referral"),
    "follow_ups.caught_up": QT_TRANSLATE_NOOP("labels", "Caught up: moved one follow-up"),
    "plan.ahead": QT_TRANSLATE_NOOP("labels", "Planned ahead on {day}"),
    "contact.rule_off": QT_TRANSLATE_NOOP("labels", "“{rule}” is off for {name}"),
    "contact.rule_off_and_dropped": QT_TRANSLATE_NOOP("labels", "“{rule}” is off for {name}, and this one is dropped"),
    "contact.rules": QT_TRANSLATE_NOOP("labels", "Changed what the desk does by itself for {name}"),
    "contact.rule_on": QT_TRANSLATE_NOOP("labels", "“{rule}” is on again for {name}"),
    "desk.loaded": QT_TRANSLATE_NOOP("labels", "Brought in a whole desk with one person"),
    "forgotten": QT_TRANSLATE_NOOP("labels", "Something about somebody who was forgotten"),
    "samples.added": QT_TRANSLATE_NOOP("labels", "Added {count} sample people"),
    "samples.left": QT_TRANSLATE_NOOP("labels", "Left the sample people"),
    "import.done": QT_TRANSLATE_NOOP("labels", "Brought in one person from {file}"),
    "several.tagged": QT_TRANSLATE_NOOP("labels", "Tagged {name}: {on}"),
    "several.untagged": QT_TRANSLATE_NOOP("labels", "Took off {name}: {off}"),
    "several.retagged": QT_TRANSLATE_NOOP("labels", "Tagged {name}: {on}; took off: {off}"),
    "several.staged": QT_TRANSLATE_NOOP("labels", "{name} is now: {stage}"),
    "several.cadence": QT_TRANSLATE_NOOP("labels", "In touch with {name} every {days} days"),
    "several.no_cadence": QT_TRANSLATE_NOOP("labels", "In touch with {name} by their stage"),
    "several.followed": QT_TRANSLATE_NOOP("labels", "Following {name}"),
    "several.not_followed": QT_TRANSLATE_NOOP("labels", "No longer following {name}"),
    "several.planned": QT_TRANSLATE_NOOP("labels", "Planned one for {name}"),
    "several.first_steps": QT_TRANSLATE_NOOP("labels", "First step planned with {name}"),
}
_SEVERAL = {
    "day_off.taken": QT_TRANSLATE_NOOP("labels", "Days off: {days}"),
    "desk.loaded": QT_TRANSLATE_NOOP("labels", "Brought in a whole desk with {count} people"),
    "contact.forgotten": QT_TRANSLATE_NOOP("labels", "Forgot {count} people for good"),
    "fact.confirmed": QT_TRANSLATE_NOOP("labels", "Confirmed {count} things about {name}"),
    "contact.removed": QT_TRANSLATE_NOOP("labels", "Moved {count} people to the trash"),
    "contact.restored": QT_TRANSLATE_NOOP("labels", "Restored {count} people"),
    "import.done": QT_TRANSLATE_NOOP("labels", "Brought in {count} people from {file}"),
    "follow_ups.caught_up": QT_TRANSLATE_NOOP("labels", "Caught up: moved {count} follow-ups"),
    "interaction.filed": QT_TRANSLATE_NOOP("labels", "Logged from files: {count} emails with {name}"),
    "several.tagged": QT_TRANSLATE_NOOP("labels", "Tagged {count} people: {on}"),
    "several.untagged": QT_TRANSLATE_NOOP("labels", "Took off {count} people: {off}"),
    "several.retagged": QT_TRANSLATE_NOOP("labels", "Tagged {count} people: {on}; took off: {off}"),
    "several.staged": QT_TRANSLATE_NOOP("labels", "{count} people are now: {stage}"),
    "several.cadence": QT_TRANSLATE_NOOP("labels", "In touch with {count} people every {days} days"),
    "several.no_cadence": QT_TRANSLATE_NOOP("labels", "In touch with {count} people by their stage"),
    "several.followed": QT_TRANSLATE_NOOP("labels", "Following {count} people"),
    "several.not_followed": QT_TRANSLATE_NOOP("labels", "No longer following {count} people"),
    "several.planned": QT_TRANSLATE_NOOP("labels", "Planned one for each of {count} people"),
    "several.first_steps": QT_TRANSLATE_NOOP("labels", "First steps planned with {count} people, the last on {last}"),
}
_SNOOZED_UNTIL = QT_TRANSLATE_NOOP("labels", "Snoozed until {until}: {channel} with {name}")
_FROM: Mapping[str, str] = {
    Kind.NOTE: QT_TRANSLATE_NOOP("labels", "Logged: note on {name}"),
    Kind.TASK: QT_TRANSLATE_NOOP("labels", "Logged: task for {name}"),
}
_TAKEN_BACK = {
    "undo": QT_TRANSLATE_NOOP("labels", "Undone – {act}"),
    "redo": QT_TRANSLATE_NOOP("labels", "Redone – {act}"),
}
_WHEN_TAKEN_BACK = {
    "follow_up.dropped_for_all": QT_TRANSLATE_NOOP(
        "labels", "Dropped {channel} with {name}; its rule stays as Preferences have it"
    ),
}
"""Where not all that the label says is taken back."""


_IN_WORDS = {
    "channel": wording.channel_in_words,
    "stage": wording.stage_in_words,
    "kind": wording.channel_in_words,
}


def label(key: str, args: Mapping[str, str]) -> str:
    """What an act is called on the toast and in the history."""
    verb, _, rest = key.partition(".")
    if verb not in _TAKEN_BACK:
        return _said(_pattern(key, args)).format_map(_words(key, args))
    act = _said(_WHEN_TAKEN_BACK.get(rest, _pattern(rest, args))).format_map(_words(rest, args))
    return _said(_TAKEN_BACK[verb]).format(act=act)


def _said(pattern: str) -> str:
    return translate("labels", pattern)


def _pattern(key: str, args: Mapping[str, str]) -> str:
    pattern = _LABELS.get(key, key)
    if args.get("count", "1") != "1":
        pattern = _SEVERAL.get(key, pattern)
    if key == "follow_up.snoozed" and "until" in args:  # the first version did not say
        pattern = _SNOOZED_UNTIL
    if key == "interaction.logged":
        pattern = _FROM.get(args["kind"], pattern)
    return pattern


def _words(key: str, args: Mapping[str, str]) -> dict[str, str]:
    words = {field: wording.short(text) for field, text in args.items()}
    for field in ("name", "other"):
        words[field] = wording.short(wording.name(args.get(field, "")))
    if "rule" in args:
        words["rule"] = wording.short(rule_settings.title(args["rule"]))
    if "until" in args:
        until = datetime.fromisoformat(args["until"])
        words["until"] = f"{in_full(until.date())}, {until:%H:%M}"
    if key == "several.first_steps":
        words["last"] = in_full(date.fromisoformat(args["last"]))
    if key == "follow_up.moved":
        words["day"] = in_full(date.fromisoformat(args["day"]))
    if key in ("day_off.taken", "day_off.given_back"):
        words["days"] = span_in_full(date.fromisoformat(args["day"]), date.fromisoformat(args["last"]))
    for field, in_words in _IN_WORDS.items():
        if field in args and key != "fact.added":  # a fact's kind is the user's own word
            words[field] = in_words(args[field])
    return words
