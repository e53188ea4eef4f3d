# SPDX-License-Identifier: MIT
"""Acts on opportunities beside the log: begin one, mend what is known of it, settle its concern, let somebody rest.

The answer is only logged: the rules follow from what happened.
"""

from datetime import date
from typing import Any, TypedDict, Unpack

from followup_desk.domain.errors import Refused
from followup_desk.domain.folding import fold
from followup_desk.domain.language import translate
from followup_desk.domain.records import Opportunity
from followup_desk.domain.words import Stage
from followup_desk.services import opportunities, people
from followup_desk.services.acts.contacts import set_stage
from followup_desk.services.desk import Desk
from followup_desk.services.texts import check_lines, check_texts
from followup_desk.storage import interaction_edits, journal

_MOST = 10**15
_LETTERS_OF_CURRENCY = 3


class Changes(TypedDict, total=False):
    """What may be mended; what is not named stays."""

    title: str
    amount: int | None
    currency: str | None
    proposal_on: date | None
    concern: str
    strategy: str


def begin_opportunity(
    desk: Desk, contact_id: int, title: str, *, amount: int | None = None, currency: str | None = None
) -> int:
    """Opens an opportunity; a prospect's first takes what came before it (R6). Returns its id."""
    with desk.act("begin-opportunity") as act:
        person = people.living(desk, contact_id)
        known = people.opportunities(desk, contact_id)
        columns = _columns(desk, {"title": title, "amount": amount, "currency": currency}, known)
        opportunity_id = interaction_edits.open_opportunity(act, contact_id, columns.pop("title"))
        interaction_edits.set_opportunity(act, opportunity_id, contact_id, **columns)
        if not known and person.stage is Stage.PROSPECT:
            interaction_edits.take_what_came_before(act, contact_id, opportunity_id, desk.seconds())
        journal.name_act(act, "opportunity.begun", {"title": title.strip(), "name": person.name.display})
    return opportunity_id


def edit_opportunity(desk: Desk, opportunity_id: int, **changes: Unpack[Changes]) -> None:
    """Mends what is known of an opportunity. What is the same leaves no trace.

    Another concern is open, whatever became of the one before. An offer's day alone plans nothing: that is logged.
    """
    with desk.act("edit-opportunity") as act:
        current = opportunities.opportunity(desk, opportunity_id)
        others = [each for each in people.opportunities(desk, current.contact_id) if each.id != opportunity_id]
        columns = _columns(desk, changes, others if current.answer is None else [])
        if columns.get("concern") == current.concern:
            del columns["concern"]  # a settled one stays in the file, and counts as none
        if "concern" in columns:
            _check_open(current)
            columns["concern_settled_on"] = None
        interaction_edits.set_opportunity(act, opportunity_id, current.contact_id, **columns)
        journal.name_act(act, "opportunity.edited", {"title": columns.get("title", current.title)})


def settle_concern(desk: Desk, opportunity_id: int) -> None:
    """The concern stands in the way no more; it is kept, and no follow-up begins with it."""
    with desk.act("settle-concern") as act:
        current = opportunities.opportunity(desk, opportunity_id)
        if not current.concern:
            raise Refused(translate("refusals", "There is no open concern to settle."))
        settled = {"concern_settled_on": desk.today().isoformat()}
        interaction_edits.set_opportunity(act, opportunity_id, current.contact_id, **settled)
        journal.name_act(act, "opportunity.settled", {"title": current.title, "concern": current.concern})


def let_rest(desk: Desk, opportunity_id: int) -> None:
    """Leaves somebody in peace, and says hello now and then; what is open with them stays so (R4)."""
    current = opportunities.opportunity(desk, opportunity_id)
    person = people.living(desk, current.contact_id)
    if person.stage is not Stage.PROSPECT:
        raise Refused(translate("refusals", "Only a prospect is let rest: with a customer you keep in touch."))
    set_stage(desk, current.contact_id, Stage.RESTING)


def take_up_again(desk: Desk, opportunity_id: int) -> None:
    """Whoever rested is a prospect again."""
    current = opportunities.opportunity(desk, opportunity_id)
    if people.living(desk, current.contact_id).stage is not Stage.RESTING:
        raise Refused(translate("refusals", "They are not resting."))
    set_stage(desk, current.contact_id, Stage.PROSPECT)


def _columns(desk: Desk, changes: Changes, others: list[Opportunity]) -> dict[str, Any]:
    """As the table has them. Refused for what no opportunity can be; `others` are the contact's other ones."""
    columns: dict[str, Any] = {**changes}
    if "title" in changes:
        columns["title"] = _title(changes["title"], others)
    if "amount" in changes:
        _check_amount(changes["amount"])
    if "currency" in changes:
        columns["currency"] = _currency(changes["currency"])
    if "proposal_on" in changes:
        columns["proposal_on"] = _day_of_offer(desk, changes["proposal_on"])
    for name in ("concern", "strategy"):
        if name in columns:
            columns[name] = columns[name].strip()
            check_texts(columns[name])
    return columns


def _title(title: str, others: list[Opportunity]) -> str:
    """A log names an opportunity by its title, so that two open ones cannot have the same."""
    title = " ".join(title.split())
    if not title:
        raise Refused(translate("refusals", "An opportunity needs a title, such as “Spring order”."))
    check_lines(title)
    if any(fold(each.title) == fold(title) for each in others if each.answer is None):
        raise Refused(
            translate("refusals", "“{title}” is open with them already: give this one another title.").format(
                title=title[:80]
            )
        )
    return title


def _check_amount(amount: int | None) -> None:
    if amount is not None and not 0 <= amount < _MOST:
        raise Refused(translate("refusals", "An amount is a whole number from 0 on, of fifteen digits at most."))


def _currency(currency: str | None) -> str | None:
    """Three letters, as money has them everywhere."""
    code = (currency or "").strip().upper()
    if code and not (len(code) == _LETTERS_OF_CURRENCY and code.isascii() and code.isalpha()):
        raise Refused(translate("refusals", "A currency has three letters, such as EUR or USD."))
    return code or None


def _day_of_offer(desk: Desk, day: date | None) -> str | None:
    if day is not None and day > desk.today():
        raise Refused(translate("refusals", "An offer that was sent was not sent in the future: name an earlier day."))
    return day.isoformat() if day else None


def _check_open(current: Opportunity) -> None:
    if current.answer is not None:
        raise Refused(translate("refusals", "It has its answer: what concerns them now belongs to a new opportunity."))
