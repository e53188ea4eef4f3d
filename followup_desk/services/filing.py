# SPDX-License-Identifier: MIT
"""The file of an email or of an appointment: what is in it, whom it is about, and what it would be as a log."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from followup_desk.domain.errors import Refused
from followup_desk.domain.filed import Appointment, Filed, Mail, Party
from followup_desk.domain.folding import fold
from followup_desk.domain.language import translate
from followup_desk.domain.methods import norm
from followup_desk.domain.moments import begins, is_past, utc_seconds
from followup_desk.domain.records import LogEntry
from followup_desk.domain.words import IN_PERSON, FollowUpState, Kind, MethodKind
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.storage import methods, timeline

MAIL_ENDINGS = (".eml",)
CALENDAR_ENDINGS = (".ics", ".ical", ".ifb", ".vcs")
ENDINGS = (*MAIL_ENDINGS, *CALENDAR_ENDINGS, ".msg")
"""Outlook's own messages are among them so that they are told of, and not taken for a list of people."""
MOST_FILES = 200
_LONGEST_NOTES = 4000
_MOST_ATTACHED = 20
_MOST_ALIKE = 50
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Brought:
    """A file by its path, or what another program handed over without one."""

    name: str
    path: str = ""
    data: bytes = b""


def is_wanted(name: str) -> bool:
    """Whether a file is an email or an appointment, by its name."""
    return name.lower().endswith(ENDINGS)


def read(desk: Desk, brought: Brought) -> tuple[Filed, ...]:
    """What is in it. Refused, in one line that names it, where it cannot be read."""
    try:
        return _read(desk, _data(brought))
    except Refused as refused:
        words = translate("files", "{file}: {problem}")
        raise Refused(words.format(file=brought.name[:80], problem=refused)) from refused


def holders(desk: Desk, parties: Sequence[Party]) -> dict[str, tuple[int, ...]]:
    """Whose these addresses are, exactly; those that are nobody's are left out."""
    found: dict[str, tuple[int, ...]] = {}
    for email, contact_id in methods.holders(desk.db, list(dict.fromkeys(each.email for each in parties))):
        found[email] = (*found.get(email, ()), contact_id)
    return found


def whose(desk: Desk, filed: Filed) -> int | None:
    """Whom it is about, where it names the address of exactly one person on the desk."""
    found = {contact_id for ids in holders(desk, filed.parties).values() for contact_id in ids}
    return found.pop() if len(found) == 1 else None


def came_in(desk: Desk, contact_id: int, mail: Mail, also: Collection[str] = ()) -> bool | None:
    """Whether they wrote it, by their addresses and those in `also`; None where it names none of them."""
    known = {norm(MethodKind.EMAIL, each.value) for each in people.person(desk, contact_id).methods} | set(also)
    if any(each.email in known for each in mail.senders):
        return True
    return False if any(each.email in known for each in mail.recipients) else None


def rather_with(desk: Desk, contact_id: int, mail: Mail) -> int | None:
    """Where it names no address of this contact: who of the desk wrote it, else whom it names, if it is
    one person."""
    if came_in(desk, contact_id, mail) is not None:
        return None
    wrote = {each for ids in holders(desk, mail.senders).values() for each in ids}
    found = wrote.pop() if len(wrote) == 1 else whose(desk, mail)
    return None if found == contact_id else found


def looks_like(desk: Desk, contact_id: int, mail: Mail) -> bool | None:
    """The same by their name, which is only a guess."""
    name = fold(people.name_of(desk, contact_id))
    if name and any(fold(each.name) == name for each in mail.senders):
        return True
    return False if name and any(fold(each.name) == name for each in mail.recipients) else None


def may_be_theirs(desk: Desk, mail: Mail, *, incoming: bool) -> str:
    """The address that is to be theirs if they wrote it, or got it; empty where that cannot be told, or it is
    somebody's."""
    sides = mail.senders if incoming else mail.recipients
    unknown = [each.email for each in sides if each.email not in holders(desk, sides)]
    return unknown[0] if len(sides) == len(unknown) == 1 else ""


def is_dated(desk: Desk, mail: Mail) -> bool:
    """Whether it says when it was written, and that can be."""
    return mail.at is not None and mail.at <= desk.now()


def of_mail(desk: Desk, contact_id: int, mail: Mail, *, incoming: bool, at: datetime | None = None) -> LogEntry:
    """What a mail is as a log; `at` where it does not say when itself."""
    return LogEntry(
        contact_id=contact_id,
        kind=Kind.EMAIL,
        notes=_notes(mail.subject, mail.text, _attached(mail)),
        at=at or mail.at,
        incoming=incoming,
        with_ids=_others(desk, contact_id, mail.parties),
    )


def of_appointment(desk: Desk, contact_id: int, found: Appointment) -> LogEntry:
    """What an appointment that has been is as a log; how it ended it does not say."""
    noon = begins(found.start.day, desk.zone) + timedelta(hours=12)
    return LogEntry(
        contact_id=contact_id,
        kind=Kind.MEETING,
        notes=_notes(found.subject, _place(found), found.text),
        at=min(found.start.at or noon, desk.now()),
        minutes=found.minutes,
        with_ids=_others(desk, contact_id, found.parties),
    )


def is_to_come(desk: Desk, found: Appointment) -> bool:
    """Whether it is still to be; what has begun has been."""
    return not is_past(found.start, desk.now(), desk.zone) and (
        found.start.at is not None or found.start.day > desk.today()
    )


def chosen(desk: Desk, contact_id: int, found: Sequence[Appointment]) -> Appointment:
    """Of several appointments in a file the one that is meant: with the contact if any is, and nearest to now."""
    known = {norm(MethodKind.EMAIL, each.value) for each in people.person(desk, contact_id).methods}
    theirs = [each for each in found if any(party.email in known for party in each.parties)]
    now = utc_seconds(desk.now())
    return min(theirs or found, key=lambda each: abs(_seconds(desk, each) - now))


def was_logged(desk: Desk, entry: LogEntry, subject: str) -> bool:
    """Whether it stands on the contact's timeline already: the same kind of thing in that minute, and of mails the
    same subject and direction."""
    if entry.at is None:
        return False
    minute = entry.at.replace(second=0, microsecond=0)
    first, last = utc_seconds(minute), utc_seconds(minute + _MINUTE) - 1
    alike = timeline.between(desk.db, entry.contact_id, first, last, _MOST_ALIKE)
    if entry.kind in IN_PERSON:
        return any(each.kind in IN_PERSON for each in alike)
    said = fold(subject) or fold(entry.notes)
    same = [each for each in alike if each.kind is entry.kind and each.incoming == entry.incoming]
    return any(said in fold(each.notes) for each in same)


def was_planned(desk: Desk, contact_id: int, found: Appointment) -> bool:
    """Whether a meeting is planned for then already."""
    return any(
        each.state is FollowUpState.OPEN and (each.due.at or each.due.day) == (found.start.at or found.start.day)
        for each in people.follow_ups(desk, contact_id)
        if each.channel is Kind.MEETING
    )


def of_file(desk: Desk, contact_id: int, name: str) -> LogEntry:
    """The log that a file is, for who cannot be asked. Refused where it does not say all that must be known."""
    found = read(desk, Brought(name=Path(name).name, path=name))
    if isinstance(found[0], Mail):
        mail = found[0]
        incoming = came_in(desk, contact_id, mail)
        if incoming is None:
            raise Refused(
                translate("refusals", "The email names no address of that contact: give them the address first.")
            )
        if not is_dated(desk, mail):
            raise Refused(
                translate("refusals", "The email does not say when it was written, or a day to come: log it with --at.")
            )
        return of_mail(desk, contact_id, mail, incoming=incoming)
    one = chosen(desk, contact_id, [each for each in found if isinstance(each, Appointment)])
    if one.cancelled or is_to_come(desk, one):
        raise Refused(
            translate("refusals", "That appointment is called off, or still to come: plan it with `follow-up`.")
        )
    return of_appointment(desk, contact_id, one)


def _data(brought: Brought) -> bytes:
    from followup_desk.exchange import calendar_reader

    if not brought.path:
        return brought.data
    try:
        with Path(brought.path).open("rb") as stream:
            return stream.read(calendar_reader.MOST + 1)
    except (OSError, ValueError) as error:
        raise Refused(translate("files", "It cannot be read: is it still there?")) from error


def _read(desk: Desk, data: bytes) -> tuple[Filed, ...]:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused(
            translate("files", "Only Outlook reads this kind of message: save it as .eml, or log it by hand.")
        )
    if data.lstrip(b"\xef\xbb\xbf\r\n\t ")[:30].upper().startswith(b"BEGIN:VCALENDAR"):
        from followup_desk.exchange import calendar_reader

        return calendar_reader.read(data, desk.now(), desk.zone)
    from followup_desk.exchange import mail_reader

    return (mail_reader.read(data),)


def _others(desk: Desk, contact_id: int, parties: Sequence[Party]) -> tuple[int, ...]:
    """Who else of the desk is named, by addresses that are one person's alone."""
    alone = [ids[0] for ids in holders(desk, parties).values() if len(ids) == 1]
    return tuple(dict.fromkeys(each for each in alone if each != contact_id))


def _notes(*parts: str) -> str:
    text = "\n\n".join(part.strip() for part in parts if part.strip())
    return text if len(text) <= _LONGEST_NOTES else text[:_LONGEST_NOTES].rstrip() + "…"


def _attached(mail: Mail) -> str:
    if not mail.attachments:
        return ""
    names = ", ".join(mail.attachments[:_MOST_ATTACHED])
    return translate("files", "Attached: {names}").format(names=names)


def _place(found: Appointment) -> str:
    return translate("files", "Where: {place}").format(place=found.place) if found.place else ""


def _seconds(desk: Desk, found: Appointment) -> int:
    return utc_seconds(found.start.at or begins(found.start.day, desk.zone))
