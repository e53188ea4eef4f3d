# SPDX-License-Identifier: MIT
"""What is read from files becomes logs: whose it is, which way it went, once only, and one undo for all of it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.filed import Appointment, Mail
from followup_desk.services import filing, people, timeline
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.acts import filing as acts
from followup_desk.services.desk import Desk
from followup_desk.services.filing import Brought
from tests.builders import add, logged, plan
from tests.exchange.filed_files import event, mail


def read_mail(desk: Desk, **words: str | None) -> Mail:
    found = filing.read(desk, Brought("a.eml", data=mail(**words)))[0]  # type: ignore[arg-type]
    assert isinstance(found, Mail)
    return found


def read_event(desk: Desk, *lines: str) -> Appointment:
    found = filing.read(desk, Brought("a.ics", data=event(*lines)))[0]
    assert isinstance(found, Appointment)
    return found


def test_which_way_it_went_and_who_else_was_named(desk: Desk) -> None:
    ana, jo = add(desk, email="Ana@Ribeiro.example"), add(desk, "Jo", email="jo@aal.example")
    add(desk, "Two", email="office@aal.example")
    add(desk, "Three", email="office@aal.example")
    gone = add(desk, "Gone", email="gone@aal.example")
    contacts.remove_contacts(desk, [gone])
    found = read_mail(
        desk, to="rep@desk.example, office@aal.example, jo@aal.example, gone@aal.example, ex@jo@aal.example"
    )
    assert (filing.came_in(desk, ana, found), filing.came_in(desk, jo, found)) == (True, False)
    assert filing.came_in(desk, gone, read_mail(desk)) is None
    assert filing.of_mail(desk, ana, found, incoming=True).with_ids == (jo,)
    assert filing.whose(desk, found) is None
    assert filing.whose(desk, read_mail(desk)) == ana


def test_an_address_that_is_not_known_is_guessed_at_by_the_name_and_offered(desk: Desk) -> None:
    ana = add(desk, email="old@ribeiro.example")
    found = read_mail(desk)
    assert (filing.came_in(desk, ana, found), filing.looks_like(desk, ana, found)) == (None, True)
    assert filing.may_be_theirs(desk, found, incoming=True) == "ana@ribeiro.example"
    add(desk, "Jo", email="ana@ribeiro.example")
    assert filing.may_be_theirs(desk, found, incoming=True) == ""


def test_several_mails_are_one_act_and_one_undo(desk: Desk) -> None:
    ana = add(desk)
    dates = ("Tue, 03 Nov 2026 10:00:00 +0000", "Mon, 02 Nov 2026 10:00:00 +0000")
    mails = [read_mail(desk, date=date) for date in dates]
    entries = [filing.of_mail(desk, ana, each, incoming=True) for each in mails]
    acts.log_filed(desk, entries, [(ana, "ana@ribeiro.example"), (ana, "ANA@ribeiro.example")])
    assert [each.at.day for each in timeline.page(desk, ana)] == [3, 2]
    assert [each.value for each in people.person(desk, ana).methods] == ["ana@ribeiro.example"]
    assert undoing.undo(desk) == "Logged from files: 2 emails with Ana Ribeiro"
    assert timeline.count(desk, ana) == 0
    assert people.person(desk, ana).methods == ()
    with pytest.raises(Refused):
        acts.log_filed(desk, [])


def test_an_old_mail_plans_nothing_once_more_has_happened(desk: Desk) -> None:
    ana = add(desk, email="ana@ribeiro.example")
    logged(desk, ana, "call", "next-step")
    planned = len(people.follow_ups(desk, ana))
    acts.log_filed(desk, [filing.of_mail(desk, ana, read_mail(desk), incoming=True)])
    assert len(people.follow_ups(desk, ana)) == planned


def test_what_was_logged_before_is_known(desk: Desk) -> None:
    ana = add(desk, email="ana@ribeiro.example")
    found = read_mail(desk)
    entry = filing.of_mail(desk, ana, found, incoming=True)
    assert not filing.was_logged(desk, entry, found.subject)
    acts.log_filed(desk, [entry])
    assert filing.was_logged(desk, entry, found.subject)
    assert not filing.was_logged(desk, entry, "Another")
    assert not filing.was_logged(desk, filing.of_mail(desk, ana, found, incoming=False), found.subject)


def test_an_appointment_that_has_been_and_one_to_come(desk: Desk) -> None:
    ana = add(desk, email="ana@ribeiro.example")
    been = read_event(desk, "DTSTART:20261103T100000Z", "DURATION:PT30M", "LOCATION:The mill")
    entry = filing.of_appointment(desk, ana, been)
    assert (entry.at, entry.minutes, entry.notes) == (
        datetime(2026, 11, 3, 10, tzinfo=UTC),
        30,
        "Wool, grey\n\nWhere: The mill",
    )
    logged(desk, ana, "lunch", "yes", at=entry.at)
    assert filing.was_logged(desk, entry, "")
    ahead = read_event(desk, "DTSTART:20261203T100000Z")
    today = read_event(desk, "DTSTART;VALUE=DATE:20261121")
    assert [filing.is_to_come(desk, each) for each in (been, ahead, today)] == [False, True, False]
    assert filing.of_appointment(desk, ana, today).at == desk.now()
    assert not filing.was_planned(desk, ana, ahead)
    plan(desk, ana, "2026-12-03T10:00", "meeting")
    assert filing.was_planned(desk, ana, ahead)
    theirs = read_event(desk, "DTSTART:20251203T100000Z", "ATTENDEE:mailto:ana@ribeiro.example")
    assert filing.chosen(desk, ana, [been, ahead]) == ahead
    assert filing.chosen(desk, ana, [been, theirs]) == theirs


def test_what_cannot_be_read_is_named(desk: Desk, tmp_path: Path) -> None:
    for brought in (
        Brought("gone.eml", path=str(tmp_path / "gone.eml")),
        Brought("old.msg", data=b"\xd0\xcf\x11\xe0"),
        Brought("x.eml", data=b"hello"),
    ):
        with pytest.raises(Refused, match=f"^{brought.name}: "):
            filing.read(desk, brought)
    assert [filing.is_wanted(name) for name in ("A.EML", "b.ics", "c.vcf", "d")] == [True, True, False, False]


def test_long_notes_are_cut(desk: Desk) -> None:
    entry = filing.of_mail(desk, add(desk), read_mail(desk, body="word " * 5000), incoming=True)
    assert entry.notes.startswith("Samples of the wool\n\nword")
    assert len(entry.notes) <= 4001
