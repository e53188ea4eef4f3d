# SPDX-License-Identifier: MIT
"""Why a follow-up stands on the desk: the rule in plain words, the facts it rests on, and when it was planned."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from followup_desk.domain.records import Contact, FollowUp, FollowUpCard
from followup_desk.services import agenda, people, wording
from followup_desk.services.desk import Desk
from followup_desk.services.reminders import answering, receipts, ringing
from followup_desk.ui.follow_ups.follow_up_words import channel_and_day, named
from followup_desk.ui.look.due_words import moment_words, short_day
from followup_desk.ui.look.zone_words import clock_there
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled

translate = QCoreApplication.translate
SHOWN_CHARACTERS = 4000
"""Of one fact; a reason may be as long as a note."""
SHOWN_RECEIPTS = 5


class WhyDialog(DeskDialog):
    """Nothing can be changed here."""

    def __init__(self, desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "why", self.tr("Why this follow-up?"), parent)
        card = agenda.card(desk, follow_up_id)
        self.facts = why_facts(desk, card)
        self.add_heading(named(card.name), channel_and_day(desk, card.follow_up))
        self.body.addWidget(plain_label(wording.rule_in_words(card.follow_up), wrap=True))
        grid = FormGrid(label_width=110)
        for title, text in self.facts:
            grid.add_text(title, text)
        grid.end()
        self.body.addWidget(scrolled(grid), 1)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(500, 430))
        self.setAccessibleDescription(
            "\n".join([wording.rule_in_words(card.follow_up), *(f"{title}: {text}" for title, text in self.facts)])
        )


def why_facts(desk: Desk, card: FollowUpCard) -> list[tuple[str, str]]:
    """What it rests on, as titles and texts, each short enough to lay out."""
    follow_up = card.follow_up
    contact = people.person(desk, follow_up.contact_id)
    facts = [
        (translate("why_dialog", "What for"), wording.what_for(card.follow_up)),
        (translate("why_dialog", "Promise"), _promise(follow_up)),
        (translate("why_dialog", "Came of"), _cause(desk, follow_up)),
        (translate("why_dialog", "Belongs to"), _opportunity(desk, follow_up)),
        (translate("why_dialog", "Last spoke"), _last(desk, contact)),
        (translate("why_dialog", "Prefers"), _habits(contact)),
        (translate("why_dialog", "Their clock"), _clock(desk, contact)),
        (translate("why_dialog", "Snoozed until"), _moment(desk, follow_up.snoozed_until)),
        (translate("why_dialog", "Planned"), _moment(desk, follow_up.planned_at)),
        (translate("why_dialog", "Reminded"), _announced(desk, follow_up.id)),
    ]
    return [(title, text[:SHOWN_CHARACTERS]) for title, text in facts if text]


def open_why(desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> WhyDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: WhyDialog(desk, follow_up_id, parent), parent)


def _promise(follow_up: FollowUp) -> str:
    return wording.promise(follow_up.promise).capitalize() if follow_up.promise else ""


def _cause(desk: Desk, follow_up: FollowUp) -> str:
    if follow_up.caused_at is None:
        return ""
    on = _moment(desk, follow_up.caused_at)
    return translate("why_dialog", "what was logged for {moment}").format(moment=on)


def _opportunity(desk: Desk, follow_up: FollowUp) -> str:
    mine = [o for o in people.opportunities(desk, follow_up.contact_id) if o.id == follow_up.opportunity_id]
    if not mine:
        return ""
    one = mine[0].touches == 1
    so_far = (
        translate("why_dialog", "“{title}”, {touches} touch so far")
        if one
        else translate("why_dialog", "“{title}”, {touches} touches so far")
    )
    return so_far.format(title=mine[0].title, touches=mine[0].touches)


def _last(desk: Desk, contact: Contact) -> str:
    if contact.last_conversation_at is None:
        return translate("why_dialog", "not yet")
    return _moment(desk, contact.last_conversation_at)


def _habits(contact: Contact) -> str:
    channel = wording.channel(contact.prefers) if contact.prefers else ""
    return ", ".join(part for part in (channel, contact.hours) if part)


def _clock(desk: Desk, contact: Contact) -> str:
    return clock_there(desk.now(), contact.zone) if contact.zone else ""


def _announced(desk: Desk, follow_up_id: int) -> str:
    """When it was brought to the user, where, and what they did with it, a line each time."""
    held = ringing.hold(desk, ringing.wishes(desk))
    lines = []
    if held is not None:
        waits = translate("why_dialog", "Reminders are held back until {when}.")
        lines.append(waits.format(when=moment_words(held.until, desk.now())))
    for receipt in receipts.of_follow_up(desk, follow_up_id)[:SHOWN_RECEIPTS]:
        at = _moment(desk, receipt.shown_at or receipt.claimed_at)
        where = receipt.server or translate("why_dialog", "in this window only")
        lines.append(", ".join(part for part in (at, where, _answer(receipt.answer)) if part))
    return "\n".join(lines)


def _answer(word: str | None) -> str:
    told = {
        answering.DONE: translate("why_dialog", "you pressed Done"),
        answering.SNOOZED: translate("why_dialog", "you snoozed it"),
        answering.OPENED: translate("why_dialog", "you opened it"),
        answering.EXPIRED: translate("why_dialog", "it went by itself"),
        answering.DISMISSED: translate("why_dialog", "you waved it away"),
        answering.ELSEWHERE: translate("why_dialog", "you saw to it here"),
    }
    return told.get(word or "", "")


def _moment(desk: Desk, at: datetime | None) -> str:
    if at is None:
        return ""
    here = at.astimezone(desk.now().tzinfo)
    return f"{short_day(here.date(), desk.today())}, {here:%H:%M}"
