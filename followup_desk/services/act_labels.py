# SPDX-License-Identifier: MIT
"""What acts are called on the toast, in the history and by Undo; from a key and its arguments, as `wording` does."""

from collections.abc import Mapping
from datetime import date, datetime

from followup_desk.domain.date_names import in_full, span_in_full
from followup_desk.domain.words import Kind
from followup_desk.services import rule_settings, wording

_LABELS = {
    "contact.added": "Added {name}",
    "contact.edited": "Changed {name}",
    "contact.staged": "{name} is now: {stage}",
    "contact.tagged": "Tagged {name}: {tags}",
    "contact.pictured": "New photo for {name}",
    "contact.unpictured": "Took out the photo of {name}",
    "contact.removed": "Moved {name} to the trash",
    "contact.restored": "Restored {name}",
    "contact.merged": "Merged {other} into {name}",
    "contact.apart": "{name} and {other} stay apart",
    "organisation.renamed": "{before} is now called {name}",
    "organisation.edited": "Changed {name}",
    "organisation.merged": "Merged {other} into {name}",
    "organisation.joined": "Made {name} of {before} and {other}",
    "fact.added": "Noted for {name}: {kind}",
    "fact.confirmed": "Confirmed for {name}: {kind}",
    "resource.added": "On the shelf: {title}",
    "opportunity.begun": "Begun with {name}: {title}",
    "opportunity.edited": "Changed: {title}",
    "opportunity.settled": "Settled: {concern}",
    "resource.edited": "Changed on the shelf: {title}",
    "resource.put_back": "Back on the shelf: {title}",
    "resource.removed": "Off the shelf: {title}",
    "interaction.logged": "Logged: {kind} with {name}",
    "interaction.edited": "Changed the {kind} with {name}",
    "follow_up.planned": "Planned: {channel} with {name}",
    "follow_up.done": "Done: {channel} with {name}",
    "follow_up.snoozed": "Snoozed: {channel} with {name}",
    "follow_up.moved": "Moved to {day}: {channel} with {name}",
    "follow_up.dropped": "Dropped: {channel} with {name}",
    "follow_up.dropped_for_all": "Dropped, and off for everybody until put on in Preferences: {channel} with {name}",
    "contact.forgotten": "Forgot somebody for good",
    "day_off.taken": "Day off: {days}",
    "day_off.given_back": "No longer off: {days}",
    "question.dismissed": "Not now: the question about {name}",
    "question.accepted.ease_off": "Eased off with {name}",
    "question.accepted.stay_in_touch": "Staying in touch with {name}",
    "question.accepted.looser": "In touch less often with {name}",
    "question.accepted.tighter": "In touch more often with {name}",
    "question.accepted.referral": "Asking {name} for a referral",
    "follow_ups.caught_up": "Caught up: moved one follow-up",
    "plan.ahead": "Planned ahead on {day}",
    "contact.rule_off": "“{rule}” is off for {name}",
    "contact.rule_off_and_dropped": "“{rule}” is off for {name}, and this one is dropped",
    "contact.rules": "Changed what the desk does by itself for {name}",
    "contact.rule_on": "“{rule}” is on again for {name}",
    "desk.loaded": "Brought in a whole desk with one person",
    "forgotten": "Something about somebody who was forgotten",
    "samples.added": "Added {count} sample people",
    "import.done": "Brought in one person from {file}",
    "several.tagged": "Tagged {name}: {on}",
    "several.untagged": "Took off {name}: {off}",
    "several.retagged": "Tagged {name}: {on}; took off: {off}",
    "several.staged": "{name} is now: {stage}",
    "several.cadence": "In touch with {name} every {days} days",
    "several.no_cadence": "In touch with {name} by their stage",
    "several.followed": "Following {name}",
    "several.not_followed": "No longer following {name}",
    "several.planned": "Planned one for {name}",
}
_SEVERAL = {
    "day_off.taken": "Days off: {days}",
    "desk.loaded": "Brought in a whole desk with {count} people",
    "contact.forgotten": "Forgot {count} people for good",
    "fact.confirmed": "Confirmed {count} things about {name}",
    "contact.removed": "Moved {count} people to the trash",
    "contact.restored": "Restored {count} people",
    "import.done": "Brought in {count} people from {file}",
    "follow_ups.caught_up": "Caught up: moved {count} follow-ups",
    "several.tagged": "Tagged {count} people: {on}",
    "several.untagged": "Took off {count} people: {off}",
    "several.retagged": "Tagged {count} people: {on}; took off: {off}",
    "several.staged": "{count} people are now: {stage}",
    "several.cadence": "In touch with {count} people every {days} days",
    "several.no_cadence": "In touch with {count} people by their stage",
    "several.followed": "Following {count} people",
    "several.not_followed": "No longer following {count} people",
    "several.planned": "Planned one for each of {count} people",
}
_SNOOZED_UNTIL = "Snoozed until {until}: {channel} with {name}"
_FROM: Mapping[str, str] = {Kind.NOTE: "Logged: note on {name}", Kind.TASK: "Logged: task for {name}"}
_TAKEN_BACK = {"undo": "Undone", "redo": "Redone"}
_WHEN_TAKEN_BACK = {
    "follow_up.dropped_for_all": "Dropped {channel} with {name}; its rule stays as Preferences have it",
}
"""Where not all that the label says is taken back."""


def label(key: str, args: Mapping[str, str]) -> str:
    """What an act is called on the toast and in the history."""
    verb, _, rest = key.partition(".")
    if verb in _TAKEN_BACK:
        pattern = _WHEN_TAKEN_BACK.get(rest) or _pattern(rest, args).replace(":", "", 1)
        return f"{_TAKEN_BACK[verb]}: {pattern}".format_map(_words(rest, args))
    return _pattern(key, args).format_map(_words(key, args))


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
    if key == "follow_up.moved":
        words["day"] = in_full(date.fromisoformat(args["day"]))
    if key in ("day_off.taken", "day_off.given_back"):
        words["days"] = span_in_full(date.fromisoformat(args["day"]), date.fromisoformat(args["last"]))
    for field, words_of in (("channel", wording.CHANNELS), ("stage", wording.STAGES), ("kind", wording.CHANNELS)):
        if field in args and key != "fact.added":  # a fact's kind is the user's own word
            words[field] = wording.word_of(words_of, args[field])
    return words
