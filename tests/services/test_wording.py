# SPDX-License-Identifier: MIT
"""The sentences: every key has one, and whatever people are called, it reads as one line."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import followup_desk
from followup_desk.domain.proposals import RuleWarning
from followup_desk.domain.records import Question, Reason
from followup_desk.domain.rules import customer_care, ease_off, keeping_in_touch, occasions
from followup_desk.domain.words import Kind, Outcome, PromiseState, Stage
from followup_desk.services import act_labels, wording
from followup_desk.services.acts import how_it_went
from followup_desk.storage import undo
from tests.builders import open_follow_up

PACKAGE = Path(followup_desk.__file__).parent
LABELS = re.compile(
    r"(contact|organisation|fact|resource|opportunity|interaction|follow_ups?|day_off|question|plan|samples|import|desk"
    r"|several)\.[a-z_]+"
)
REASONS = re.compile(r"R[0-9]+\.[a-z_]+")
GIVEN_UP = keeping_in_touch.GIVEN_UP_BY_RULES | {occasions.CORRECTED}
"""Why the rules dropped something: kept with it, and shown nowhere."""
QUESTIONS = {
    ease_off.EASE_OFF,
    ease_off.STAY_IN_TOUCH,
    keeping_in_touch.LOOSER,
    keeping_in_touch.TIGHTER,
    customer_care.ASKS_REFERRAL,
}
"""What is answered with yes or no."""
WARN_ONLY = {"R7", "R8", "R10"}
HOSTILE = ["{name}", "{0}", "{}", "100 %s %(x)s", "a\nb\tc", "<b>x</b>", "\u202eabc", "x" * 500, "東" * 500, "}{", ""]
ARGS = {
    "before": "Jadran",
    "name": "Ana Ribeiro",
    "stage": "customer",
    "tags": "sea, fair",
    "kind": "call",
    "title": "Guide",
    "concern": "Lead time",
    "channel": "lunch",
    "day": "2026-11-24",
    "last": "2026-11-27",
    "count": "1",
    "file": "people.vcf",
    "rule": "R2",
    "on": "sea",
    "off": "fair",
    "days": "14",
}


def keys_in(folder: str, pattern: re.Pattern[str]) -> set[str]:
    """All texts of that form that the sources hold."""
    return {text for path in (PACKAGE / folder).rglob("*.py") for text in _texts(path) if pattern.fullmatch(text)}


def _texts(path: Path) -> Iterator[str]:
    if path.name != "wording.py":
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def test_every_act_has_a_label_and_every_label_an_act() -> None:
    used = keys_in("services", LABELS)
    assert used
    accepted = {f"question.accepted.{key}" for key in QUESTIONS}
    assert used | accepted == set(act_labels._LABELS) - {undo.FORGOTTEN}


def test_every_reason_of_a_rule_has_words() -> None:
    used = keys_in("domain", REASONS)
    assert used
    assert used - GIVEN_UP == set(wording._REASONS) - {"own", "R12.card_for"}


def test_every_rule_that_plans_has_words() -> None:
    ruling = {key.partition(".")[0] for key in keys_in("domain", REASONS)} - WARN_ONLY
    assert ruling == set(wording._RULES) - {None}


def test_every_question_has_words_and_says_why_it_is_asked() -> None:
    assert set(wording._QUESTIONS) == set(wording._WHY_ASKED) == QUESTIONS | {how_it_went.KEY}


@pytest.mark.parametrize(
    ("words", "of"),
    [
        (wording.channel, Kind),
        (wording.outcome, Outcome),
        (wording.stage, Stage),
        (wording.promise, PromiseState),
    ],
)
def test_every_word_of_the_trade_has_words(words: object, of: type[Kind]) -> None:
    assert callable(words)
    said = [words(one) for one in of]
    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("key", "args", "label"),
    [
        ("contact.added", {"name": "Ana"}, "Added Ana"),
        ("contact.added", {"name": ""}, "Added (no name)"),
        ("contact.staged", {"name": "Ana", "stage": "resting"}, "Ana is now: resting"),
        ("contact.removed", {"name": "Ana", "count": "1"}, "Moved Ana to the trash"),
        ("contact.removed", {"name": "Ana", "count": "3"}, "Moved 3 people to the trash"),
        ("contact.restored", {"name": "Ana", "count": "2"}, "Restored 2 people"),
        ("interaction.logged", {"name": "Ana", "kind": "call"}, "Logged: call with Ana"),
        ("interaction.logged", {"name": "Ana", "kind": "note"}, "Logged: note on Ana"),
        ("interaction.logged", {"name": "Ana", "kind": "task"}, "Logged: task for Ana"),
        ("interaction.logged", {"name": "Ana", "kind": "social"}, "Logged: social media with Ana"),
        ("follow_up.done", {"name": "Ana", "channel": "social"}, "Done: social media with Ana"),
        (
            "day_off.taken",
            {"day": "2026-11-24", "last": "2026-11-24", "count": "1"},
            "Day off: Tuesday 24 November 2026",
        ),
        (
            "undo.day_off.taken",
            {"day": "2026-11-24", "last": "2026-11-27", "count": "4"},
            "Undone – Days off: Tuesday 24 November to Friday 27 November 2026",
        ),
        (
            "day_off.given_back",
            {"day": "2026-12-31", "last": "2027-01-01", "count": "2"},
            "No longer off: Thursday 31 December 2026 to Friday 1 January 2027",
        ),
        ("follow_ups.caught_up", {"count": "1", "days": "3"}, "Caught up: moved one follow-up"),
        ("follow_ups.caught_up", {"count": "12", "days": "3"}, "Caught up: moved 12 follow-ups"),
        (
            "contact.rule_off",
            {"name": "Ana", "rule": "R16"},
            "“Thank whoever refers somebody, and tell how it ended” is off for Ana",
        ),
        ("question.accepted.looser", {"name": "Ana"}, "In touch less often with Ana"),
        ("undo.contact.added", {"name": "Ana"}, "Undone – Added Ana"),
        ("redo.interaction.logged", {"name": "Ana", "kind": "note"}, "Redone – Logged: note on Ana"),
        ("from.a.newer_version", {"name": "Ana"}, "from.a.newer_version"),
        ("interaction.logged", {"name": "Ana", "kind": "hologram"}, "Logged: hologram with Ana"),
        ("follow_up.done", {"name": "Ana", "channel": "hologram"}, "Done: hologram with Ana"),
    ],
)
def test_labels(key: str, args: dict[str, str], label: str) -> None:
    assert act_labels.label(key, args) == label


@pytest.mark.parametrize("key", act_labels._LABELS)
def test_whatever_people_write_a_label_is_one_short_line(key: str) -> None:
    pattern = act_labels._LABELS[key]
    for hostile in HOSTILE:
        for written in ("name", "tags", "title", "kind", "rule"):
            for label in (act_labels.label(verb + key, ARGS | {written: hostile}) for verb in ("", "undo.", "redo.")):
                assert "\n" not in label
                assert len(label) <= 160
                if len(hostile) < 60 and f"{{{written}}}" in pattern:
                    assert " ".join(hostile.split()) in label


@given(st.text())
def test_any_name_reads_as_it_is(name: str) -> None:
    label = act_labels.label("contact.added", {"name": name})
    assert label != "Added "
    assert label.startswith("Added ")
    assert "\n" not in label
    if len(name) < 60:
        assert " ".join(name.split()) in label


@pytest.mark.parametrize(
    ("why", "reasons", "line"),
    [
        ("", (), ""),
        ("Ask for the plan", (), "Ask for the plan"),
        ("", (Reason("R5.no_day"),), "no day was agreed"),
        ("Ask", (Reason("R5.no_day"), Reason("R3.said", {"day": "2026-11-24"})), None),
        ("{name} %s", (Reason("R5.no_day"),), "{name} %s; no day was agreed"),
        ("", (Reason("R99.from_a_newer_version", {"x": "y"}),), "R99.from_a_newer_version"),
    ],
)
def test_a_reason_is_the_users_own_text_then_the_rules(why: str, reasons: tuple[Reason, ...], line: str | None) -> None:
    said = wording.reason(open_follow_up(why=why, reasons=reasons))
    assert said == (line if line is not None else "Ask; no day was agreed; they named this day")


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (Reason("R1.thank_you", {"kind": "meeting", "day": "2026-11-24"}), "thank them for the meeting of Tuesday 24"),
        (Reason("R12.card", {"kind": "work-anniversary", "whose": "", "day": "2026-11-24"}), "their work anniversary"),
        (Reason("R12.card", {"kind": "birthday", "whose": "Rita", "day": "2026-11-24"}), "the birthday of Rita is on"),
        (Reason("R14.came_back", {"value": "ana@x.example", "state": "bounced"}), "ana@x.example came back"),
        (Reason("R16.how_it_ended", {"name": "", "answer": "no"}), "tell them how it ended with (no name): no"),
        (Reason("R20.keep_in_touch", {"days": "30"}), "keep in touch, every 30 days"),
    ],
    ids=lambda value: value.key if isinstance(value, Reason) else "",
)
def test_a_rules_reason(reason: Reason, line: str) -> None:
    assert wording.reason(open_follow_up(reasons=(reason,))).startswith(line)


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (Reason("R2.week_after"), "nothing agreed yet since your call of Monday 16 November"),
        (Reason("R3.said"), "on Monday 16 November they named this day"),
        (Reason("R3.ask_for_a_date"), "ask for a specific date: they put it off on Monday 16 November"),
        (Reason("R5.no_day"), "no day was agreed in your call of Monday 16 November"),
        (Reason("R11.wear_well"), "they said yes on Monday 16 November: does the sale wear well?"),
        (Reason("R11.put_it_right"), "put it right: they were not happy on Monday 16 November"),
        (Reason("R20.keep_in_touch", {"days": "30"}), "keep in touch, every 30 days, after your call of Monday 16"),
        (Reason("R21.try_again"), "try again: no answer to your call of Monday 16 November"),
        (Reason("R21.ring_back"), "ring back, they called on Monday 16 November"),
        (Reason("R22.the_offer"), "you sent the offer on Monday 16 November: is anything in the offer not right?"),
    ],
    ids=lambda value: value.key if isinstance(value, Reason) else "",
)
def test_a_reason_names_the_event_that_it_came_of_and_its_day(reason: Reason, line: str) -> None:
    """On the clocks of then; what was added to another rule's follow-up did not come of that event."""
    at, rule = datetime(2026, 11, 16, 23, 30, tzinfo=UTC), reason.key.partition(".")[0]
    own = open_follow_up(rule=rule, reasons=(reason,), caused_kind=Kind.CALL, caused_at=at, caused_zone="Europe/Lisbon")
    assert wording.reason(own).startswith(line)
    assert "16 November" not in wording.reason(replace(own, rule="R14"))


def test_what_they_sent_is_theirs() -> None:
    theirs = open_follow_up(rule="R2", reasons=(Reason("R2.week_after"),), caused_incoming=True)
    at = datetime(2026, 11, 16, 12, tzinfo=UTC)
    found = replace(theirs, caused_at=at, caused_kind=Kind.EMAIL, caused_zone="UTC")
    assert wording.what_for(found) == "Nothing agreed yet since their email of Monday 16 November"


def test_who_is_asked_whether_it_arrived_knows_what() -> None:
    asked = Reason("R13.did_it_arrive", {"kind": "letter", "day": "2026-11-16"})
    assert wording.reason(open_follow_up(why="Agree on colours", reasons=(asked,))) == (
        "Agree on colours; did it arrive, and was it of use? The letter of Monday 16 November"
    )
    of_the_first_version = Reason("R13.did_it_arrive")
    assert wording.reason(open_follow_up(reasons=(of_the_first_version,))) == "did it arrive, and was it of use?"


@pytest.mark.parametrize(
    ("due", "told"),
    [("2026-11-20", "post it by Friday 20 November"), ("2026-11-21", "post it at once")],
)
def test_a_card_says_when_it_must_be_posted(due: str, told: str) -> None:
    args = {"kind": "birthday", "whose": "", "day": "2026-11-24", "post_by": "2026-11-20"}
    card = open_follow_up(due=due, channel="card", rule="R12", reasons=(Reason("R12.card", args),))
    assert wording.reason(card) == f"their birthday is on Tuesday 24 November: {told}"


@pytest.mark.parametrize("key", sorted(set(wording._REASONS) - {"own", "R5.not_planned"}))
def test_whatever_people_write_a_reason_is_one_line(key: str) -> None:
    """But for the user's own words, which stand as they were written."""
    args = ARGS | {"due": "2026-11-24", "days": "30", "answer": "no", "occasion": "", "state": "bounced"}
    for hostile in HOSTILE:
        for written in ("name", "value", "whose", "kind"):
            others = {"value": "x", "whose": "", "holiday": "Christmas"}
            reason = Reason(key.removesuffix("_for"), {**args, **others, written: hostile})
            assert "\n" not in wording.reason(open_follow_up(reasons=(reason,)))


@pytest.mark.parametrize("key", sorted(QUESTIONS | {how_it_went.KEY}))
def test_whoever_it_is_about_a_question_is_one_line(key: str) -> None:
    args = {"channel": "call", "count": "4", "since": "2026-10-01", "days": "30"}
    now = datetime(2026, 11, 21, tzinfo=UTC)
    asked = Question(id=1, contact_id=1, name="a\nb {name}", rule="R4", key=key, args=args, state="open", asked_at=now)
    assert "a b {name}" in wording.question(asked)
    assert wording.why_asked(asked).endswith(".")
    assert "{" not in wording.why_asked(asked)


def test_a_concern_stands_first() -> None:
    assert wording.reason(open_follow_up(why="Ask", concern="Too dear")) == "Too dear; Ask"
    assert wording.reason(open_follow_up(why="Ask")) == "Ask"


def test_a_warning_names_channel_and_day() -> None:
    warning = RuleWarning("R7", Reason("R7.stands", {"channel": "email", "due": "2026-11-24"}))
    assert wording.warning(warning) == "The email that you promised for Tuesday 24 November 2026 still stands."


def test_every_rule_says_why() -> None:
    assert wording.rule_in_words(open_follow_up()) == "You planned this yourself."
    assert wording.rule_in_words(open_follow_up(rule="R3")).startswith("They put it off")
    assert wording.rule_in_words(open_follow_up(rule="R99")) == "A rule of the desk planned it."
