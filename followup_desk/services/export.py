# SPDX-License-Identifier: MIT
"""People out of the desk into a file of another program, whole or not at all: the name says in which form.

Nobody is held in memory longer than their own lines take. What is only the desk's own (stage, needs, history…) goes
into no card: that is what JSON of the whole desk is for.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TextIO

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.records import Contact
from followup_desk.exchange import card_text, csv_writer
from followup_desk.exchange.vcard_writer import Version, vcard
from followup_desk.services import calendar_export, html_export, lists, people
from followup_desk.services.desk import Desk
from followup_desk.services.whole_file import written
from followup_desk.storage import cards, contacts, photos, troubles

Tell = Callable[[int, int], None]
"""Is told how many people are written, of how many."""
EVERY = 100
"""So many people are written from one word of progress to the next."""
ENDINGS = (".vcf", ".csv", ".ics", ".json", ".html")


@dataclass(frozen=True)
class Form:
    """How a file is made of people: what it begins with, what each of them is in it, and what it ends with."""

    person: Callable[[Contact], Iterable[str]]
    begin: Iterable[str] = ()
    end: str = ""


def export(
    desk: Desk,
    file: Path,
    ids: Sequence[int] | None = None,
    *,
    version: Version = "3.0",
    tell: Tell | None = None,
) -> int:
    """Writes these people (None: all but the trash) into a file by its ending, and answers how many they were; of a
    calendar, how many have anything open.

    Refused in one line for an ending that is no form, for JSON of some people only, and where the file cannot be
    written; an older file of that name then stays as it was.
    """
    ending = _ending(file)
    if ending == ".json":
        return _whole_desk(desk, file, ids)
    if ending == calendar_export.ENDING:
        return calendar_export.export(desk, file, ids, tell).contacts
    with written(file) as stream, troubles.told(desk.file), desk.db.transaction("deferred"):  # all of one moment
        chosen = lists.contact_ids(desk) if ids is None else ids
        form = _form(desk, ending, chosen, version)
        stream.writelines(form.begin)
        done = _write_people(desk, chosen, form, stream, tell)
        stream.write(form.end)
    return done


def _ending(file: Path) -> str:
    ending = {".htm": ".html"}.get(file.suffix.lower(), file.suffix.lower())
    if ending not in ENDINGS:
        raise Refused(
            translate("refusals", "{name} does not say in which form: let it end in {endings} or .html.").format(
                name=file.name, endings=", ".join(ENDINGS[:-1])
            )
        )
    return ending


def _whole_desk(desk: Desk, file: Path, ids: Sequence[int] | None) -> int:
    from followup_desk.services import whole_desk  # here, so that only who wants all of it waits for it

    if ids is not None:
        raise Refused(translate("refusals", "JSON is always the whole desk: leave out who, or choose another form."))
    return whole_desk.export_json(desk, file)


def _form(desk: Desk, ending: str, ids: Sequence[int], version: Version) -> Form:
    if ending == ".csv":
        columns = csv_writer.columns_of(_people(desk, ids))
        return Form(lambda person: [csv_writer.row(person, columns)], [csv_writer.header(columns)])
    if ending == ".vcf":
        return Form(lambda person: [_card(desk, person, version)])
    return Form(partial(html_export.person, desk), html_export.begin(desk, ids), html_export.END)


def _write_people(desk: Desk, ids: Sequence[int], form: Form, stream: TextIO, tell: Tell | None) -> int:
    done = 0
    for person in _people(desk, ids):
        stream.writelines(form.person(person))
        done += 1
        if tell is not None and (done % EVERY == 0 or done == len(ids)):
            tell(done, len(ids))
    return done


def _people(desk: Desk, ids: Sequence[int]) -> Iterator[Contact]:
    """One after the other, with the names of those close to them; who is gone by now is left out."""
    for contact_id in ids:
        person = contacts.contact(desk.db, contact_id)
        if person is not None:
            named = tuple(replace(each, name=people.relation_name(desk, each)) for each in person.relations)
            yield replace(person, relations=named) if named else person


def _card(desk: Desk, person: Contact, version: Version) -> str:
    assert person.id is not None
    photo = photos.of_contact(desk.db, person.id) if person.photo else None
    held = [card_text.from_text(card.text) for card in cards.of_contact(desk.db, person.id)]
    return vcard(person, held, photo, version=version)
