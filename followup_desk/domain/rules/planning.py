# SPDX-License-Identifier: MIT
"""What rules know when something was logged, and what they plan one after the other, so that nothing is planned twice.

A rule is a function of a `Situation` and of the `Plan` so far. It adds to the plan, and nothing else changes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from followup_desk.domain.moments import Due, day_of
from followup_desk.domain.proposals import Addition, Proposal
from followup_desk.domain.records import Contact, FollowUp, LogEntry, Question, Reason
from followup_desk.domain.rules.closing import is_beside
from followup_desk.domain.rules.looking_back import Past
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import NO_TOUCH, Kind, Stage

NEARBY = timedelta(days=2)
"""An open follow-up due by so much later than a rule's day does instead of a new one."""
MAKE_WAY = frozenset({"R22", "R3", "R21", "R5"})
"""Rules that plan nothing beside what is open already: that takes the reason."""


@dataclass(frozen=True, kw_only=True)
class Situation:
    """A log that was worked out, with all that rules go by. Days are those of the local `zone`.

    `stage` is the contact's with this log: who rested and was spoken with rests no more. `history` holds what is logged
    in its place, which is `this`. `settled` are the follow-ups that it did, `standing` those that it leaves open.
    `latest`: nothing has happened since. `answers`: it answers the opportunity. `referred_by` and `thanked` are the
    referrer and their open follow-ups. `first_sale`: it is the contact's first opportunity. `eased_off_at`,
    `loosened_at` and `tightened_at` are when the latest question of R4 and the two of R20 were answered. `given_before`
    are the names of those present who got before what was brought ("" for the contact's own), and `called_before`: a
    call before all that `history` holds was answered.
    """

    entry: LogEntry
    person: Contact
    stage: Stage | None
    day: date
    now: datetime
    zone: str
    book: Rulebook
    this: Past
    history: tuple[Past, ...]
    latest: bool = True
    answers: bool = False
    settled: tuple[FollowUp, ...] = ()
    standing: tuple[FollowUp, ...] = ()
    questions: tuple[Question, ...] = ()
    open_sale_left: bool = False
    first_sale: bool = False
    referred_by: Contact | None = None
    thanked: tuple[FollowUp, ...] = ()
    eased_off_at: datetime | None = None
    loosened_at: datetime | None = None
    tightened_at: datetime | None = None
    given_before: tuple[str, ...] = ()
    called_before: bool = False

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def numbers(self) -> Numbers:
        return self.book.numbers

    @property
    def contact_id(self) -> int:
        return self.entry.contact_id

    @property
    def same_kind(self) -> Kind:
        """The kind logged as a channel; of a note, newsletter or task the usual one."""
        kind = self.entry.kind
        return self.person.usual_channel if kind in (*NO_TOUCH, Kind.NEWSLETTER) else kind

    @property
    def planned_by_user(self) -> bool:
        return self.entry.next_due is not None or self.entry.said is not None

    def later(self, days: int) -> date:
        """A rule's day, so many after what happened."""
        return self.book.work_days.for_a_rule(self.day + timedelta(days=days), self.today)

    def question(self, key: str) -> Question | None:
        """What is asked about the contact already."""
        return next((each for each in self.questions if each.key == key), None)


@dataclass(frozen=True)
class Held:
    """What a rule would have planned while the contact is asked about easing off, so many days later."""

    proposal: Proposal
    days: int


@dataclass
class Plan:
    """What is planned so far beside what stands open. `hold`: R2, R3 without a day and R21 plan nothing (R4).

    `words` are what `--next`, `--channel` and `--promised` say without a day, until a rule's follow-up has taken them.
    `held` is what would have been planned.
    """

    standing: list[FollowUp]
    words: LogEntry
    proposals: list[Proposal] = field(default_factory=list)
    additions: list[Addition] = field(default_factory=list)
    hold: bool = False
    held: Held | None = None

    def is_empty(self, *, but: str = "") -> bool:
        """Is nothing open or planned, apart from what stands beside and from one rule's?"""
        return not any(not is_beside(each) and each.rule != but for each in self.open_ones())

    def has_one_of(self, rule: str) -> bool:
        """Is one of that rule's open or planned?"""
        return any(each.rule == rule for each in self.open_ones())

    def hold_back(self, proposal: Proposal, days: int) -> None:
        """Keeps the first for when the question is dismissed."""
        self.held = self.held or Held(proposal, days)

    def add(self, proposal: Proposal) -> None:
        self.proposals.append(proposal)

    def add_or_tell(self, proposal: Proposal, zone: str) -> None:
        """Plans it, unless an open follow-up of its channel, or of a rule that makes way, is due about then already:
        that takes the reason. A promise is never left to another follow-up."""
        near = None if proposal.promised else self._near(proposal, zone)
        if near is None:
            self.add(proposal)
        else:
            told = (Reason("own", {"text": proposal.why}),) if proposal.why else ()
            self.tell(near, (*told, *proposal.reasons))

    def tell(self, one: FollowUp | Proposal, reasons: tuple[Reason, ...]) -> None:
        """Adds reasons to an open or planned follow-up; those that it has, it has once."""
        more = tuple(each for each in reasons if each not in one.reasons)
        if isinstance(one, Proposal):
            place = next(number for number, each in enumerate(self.proposals) if each is one)
            self.proposals[place] = replace(one, reasons=(*one.reasons, *more))
        elif more:
            new = replace(one, reasons=(*one.reasons, *more))
            self.standing = [new if each.id == one.id else each for each in self.standing]
            self.additions = [each for each in self.additions if each.follow_up_id != one.id]
            self.additions.append(Addition(one.id, one.contact_id, new.reasons))

    def open_ones(self) -> list[FollowUp | Proposal]:
        """What is open and what is planned for the contact."""
        return [*self.standing, *self._own()]

    def take_words(self) -> LogEntry:
        """The words for the next step; whoever asks has them."""
        words = self.words
        self.words = replace(words, next_text="", next_channel=None, promised=False)
        return words

    def _own(self) -> list[Proposal]:
        return [each for each in self.proposals if each.contact_id == self.words.contact_id]

    def _near(self, proposal: Proposal, zone: str) -> FollowUp | Proposal | None:
        until = day_of(proposal.due, zone) + NEARBY
        near = [
            each
            for each in self.open_ones()
            if not is_beside(each)
            and (each.channel is proposal.channel or each.rule in MAKE_WAY)
            and day_of(each.due, zone) <= until
        ]
        return min(near, key=lambda each: day_of(each.due, zone), default=None)


def proposed(
    s: Situation, rule: str, day: date, channel: Kind, *reasons: Reason, words: LogEntry | None = None
) -> Proposal:
    """A rule's follow-up for the contact, of a day; `words` are the user's own for it."""
    return Proposal(
        contact_id=s.contact_id,
        due=Due(day),
        channel=(words.next_channel if words else None) or channel,
        why=words.next_text if words else "",
        promised=bool(words and words.promised),
        rule=rule,
        reasons=reasons,
    )


def told_or_planned(open_ones: Sequence[FollowUp], proposal: Proposal) -> Addition | Proposal:
    """An open one of the same rule takes the reason instead of a second one."""
    standing = next((each for each in open_ones if each.rule == proposal.rule), None)
    if standing is None:
        return proposal
    more = tuple(each for each in proposal.reasons if each not in standing.reasons)
    return Addition(standing.id, standing.contact_id, (*standing.reasons, *more))


def makes_way(s: Situation) -> bool:
    """Does a rule of `MAKE_WAY` plan nothing, because the user did or because something has happened since?"""
    return s.planned_by_user or not s.latest
