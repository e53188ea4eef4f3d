# SPDX-License-Identifier: MIT
"""The sentences: reasons, labels of acts, warnings and words of the trade, made from keys and arguments.

Records hold data (SCHEMA decision 8); this is the one place that words it. An unknown key, from a newer rule, is
shown as it is rather than losing the row.
"""

from collections.abc import Mapping
from datetime import date, datetime

from followup_desk.domain.date_names import in_full, span_in_full
from followup_desk.domain.records import FollowUp, Question, Reason, RuleWarning
from followup_desk.domain.words import Kind, Outcome, PromiseState, Stage

_CHANNELS = {
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
_STAGES = {
    Stage.PROSPECT: "Prospect",
    Stage.CUSTOMER: "Customer",
    Stage.RESTING: "Resting",
    Stage.FORMER: "Former",
}
_PROMISES = {
    PromiseState.OPEN: "promised",
    PromiseState.KEPT: "promise kept",
    PromiseState.LATE: "promise kept late",
    PromiseState.OTHER_CHANNEL: "promise kept another way",
    PromiseState.BROKEN: "promise broken",
    PromiseState.RELEASED: "released from the promise",
}
_REASONS = {
    "R3.said": "they named this day",
    "R3.ask_for_a_date": "ask for a specific date",
    "R5.no_day": "no day was agreed",
    "R7.stands": "The {channel} that you promised for {due} still stands.",
    "R7.stands_with": "The {channel} that you promised {name} for {due} still stands.",
}
_RULES = {
    None: "You planned this yourself.",
    "R3": "They put it off and named this day, so it stands as a promise.",
    "R5": "You agreed on a next step but on no day, so the desk set one a week later.",
}
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
    "fact.added": "Noted for {name}: {kind}",
    "resource.added": "On the shelf: {title}",
    "interaction.logged": "Logged: {kind} with {name}",
    "interaction.edited": "Changed the {kind} with {name}",
    "follow_up.planned": "Planned: {channel} with {name}",
    "follow_up.done": "Done: {channel} with {name}",
    "follow_up.snoozed": "Snoozed: {channel} with {name}",
    "follow_up.moved": "Moved to {day}: {channel} with {name}",
    "follow_up.dropped": "Dropped: {channel} with {name}",
    "contact.forgotten": "Forgot somebody for good",
    "day_off.taken": "Day off: {days}",
    "day_off.given_back": "No longer off: {days}",
    "question.dismissed": "Nothing to tell about {name}",
    "desk.loaded": "Brought in a whole desk with one person",
    "forgotten": "Something about somebody who was forgotten",
    "samples.added": "Added {count} sample people",
    "import.done": "Brought in one person from {file}",
}
_SEVERAL = {
    "day_off.taken": "Days off: {days}",
    "desk.loaded": "Brought in a whole desk with {count} people",
    "contact.forgotten": "Forgot {count} people for good",
    "contact.removed": "Moved {count} people to the trash",
    "contact.restored": "Restored {count} people",
    "import.done": "Brought in {count} people from {file}",
}
_QUESTIONS = {"how_did_it_go": "How did it go: the {channel} with {name}?"}
_WHY_ASKED = {"how_did_it_go": "You closed it from a notice; how it ended decides what comes next."}
_SNOOZED_UNTIL = "Snoozed until {until}: {channel} with {name}"
_FROM: Mapping[str, str] = {Kind.NOTE: "Logged: note on {name}", Kind.TASK: "Logged: task for {name}"}
_TAKEN_BACK = {"undo": "Undone", "redo": "Redone"}
_LABEL_NAME_LENGTH = 60


def channel(kind: Kind) -> str:
    """A kind of interaction or channel of a follow-up."""
    return _CHANNELS[kind]


def outcome(how: Outcome) -> str:
    """How an interaction ended."""
    return _OUTCOMES[how]


def stage(where: Stage) -> str:
    """A contact's stage."""
    return _STAGES[where]


def promise(state: PromiseState) -> str:
    """How a promise stands."""
    return _PROMISES[state]


def name(display: str) -> str:
    """A contact's name, with a word for those who have none."""
    return display if display.strip() else "(no name)"


def reason(follow_up: FollowUp) -> str:
    """Why a follow-up is there, in one line: an open concern, the user's own text, then what rules add."""
    parts = [follow_up.concern, follow_up.why, *(_reason(reason) for reason in follow_up.reasons)]
    return "; ".join(part for part in parts if part)


def rule_in_words(follow_up: FollowUp) -> str:
    """The rule behind a follow-up in plain words."""
    return _RULES.get(follow_up.rule, f"Planned by rule {follow_up.rule}.")


def warning(objection: RuleWarning) -> str:
    """A rule's objection as a sentence."""
    return _reason(objection.reason)


def label(key: str, args: Mapping[str, str]) -> str:
    """What an act is called on the toast and in the history."""
    verb, _, rest = key.partition(".")
    if verb in _TAKEN_BACK:
        return f"{_TAKEN_BACK[verb]}: {_pattern(rest, args).replace(':', '', 1)}".format_map(_words(rest, args))
    return _pattern(key, args).format_map(_words(key, args))


def question(asked: Question) -> str:
    """What is asked, in one line."""
    words = {"name": _short(name(asked.name))}
    if "channel" in asked.args:
        words["channel"] = _word(_CHANNELS, asked.args["channel"])
    return _QUESTIONS.get(asked.key, asked.key).format_map(words)


def why_asked(asked: Question) -> str:
    """Why it is asked."""
    return _WHY_ASKED.get(asked.key, "")


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
    words = {field: _short(text) for field, text in args.items()}
    for field in ("name", "other"):
        words[field] = _short(name(args.get(field, "")))
    if "until" in args:
        until = datetime.fromisoformat(args["until"])
        words["until"] = f"{in_full(until.date())}, {until:%H:%M}"
    if key == "follow_up.moved":
        words["day"] = in_full(date.fromisoformat(args["day"]))
    if key in ("day_off.taken", "day_off.given_back"):
        words["days"] = span_in_full(date.fromisoformat(args["day"]), date.fromisoformat(args["last"]))
    for field, words_of in (("channel", _CHANNELS), ("stage", _STAGES), ("kind", _CHANNELS)):
        if field in args and key != "fact.added":  # a fact's kind is the user's own word
            words[field] = _word(words_of, args[field])
    return words


def _word(words_of: Mapping[Kind, str] | Mapping[Stage, str], word: str) -> str:
    """A word of the trade within a sentence; as it is, if it is a newer version's."""
    return {str(known): text.lower() for known, text in words_of.items()}.get(word, _short(word))


def _reason(reason: Reason) -> str:
    args = dict(reason.args)
    if "channel" in args:
        args["channel"] = _word(_CHANNELS, args["channel"])
    if "name" in args:
        args["name"] = _short(name(args["name"]))
    if "due" in args:
        args["due"] = in_full(date.fromisoformat(args["due"]))
    return _REASONS.get(reason.key, reason.key).format_map(args)


def _short(text: str) -> str:
    """Fit for a label: a name may have five hundred characters, a title a line break."""
    line = " ".join(text.split())
    return line if len(line) <= _LABEL_NAME_LENGTH else line[: _LABEL_NAME_LENGTH - 1] + "…"
