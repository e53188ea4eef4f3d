# SPDX-License-Identifier: MIT
"""People put in by the hundred are as if they had been put in one by one."""

import pytest

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Photo, Position, Relation
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.services import backups, lists, people
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import batches, bulk_contacts, cards, dump, photos
from followup_desk.storage.bulk_contacts import NewContact
from tests.builders import add, person

WHOLE = Contact(
    name=Name("Dr Ana M. Ribeiro", "Ana", "Ribeiro", "Maria", "Dr", "", "Anita"),
    stage=None,
    followed=False,
    zone="Europe/Lisbon",
    note="Likes tea",
    methods=(Method(MethodKind.PHONE, "+351 912 000 123", "mobile"), Method(MethodKind.EMAIL, "Ana@example.org")),
    positions=(Position("Vidreira do Mar", "Buyer"), Position("Feira & Filhos", until=PartialDate(2020))),
    occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 2, 29)),),
    facts=(Fact("hobby", "sailing"),),
    relations=(Relation("spouse", "Rui"),),
    tags=("fair", "Glass"),
)


def bring_in(desk: Desk, *contacts: Contact) -> list[int]:
    """An import of these people."""
    with desk.db.transaction():
        batch = batches.begin(desk.db, "people.vcf", "", desk.seconds())
        batches.put(desk.db, batch, batches.DONE)
    with desk.act("import", batch_id=batch) as act:
        new = [
            NewContact(each, f"uid-{number}", None, "", "vcard", f"FN:{each.name.display}")
            for number, each in enumerate(contacts)
        ]
        return bulk_contacts.insert(act, new, batch)


def test_whole_contacts_come_back_as_they_went_in(desk: Desk) -> None:
    known = add(desk, "Eva Melo", tags=("Fair",), positions=(Position("vidreira do mar"),))
    ids = bring_in(desk, WHOLE, person("Rui Faria"))
    assert known < ids[0]
    ana = people.person(desk, ids[0])
    assert (ana.name, ana.zone, ana.note, ana.followed, ana.uid) == (WHOLE.name, WHOLE.zone, WHOLE.note, False, "uid-0")
    assert [(each.kind, each.value, each.label) for each in ana.methods] == [
        ("phone", "+351 912 000 123", "mobile"),
        ("email", "Ana@example.org", ""),
    ]
    assert [(each.organisation, each.title, each.until) for each in ana.positions] == [
        ("vidreira do mar", "Buyer", None),
        ("Feira & Filhos", "", PartialDate(2020)),
    ]
    assert [each.date for each in ana.occasions] == [PartialDate(None, 2, 29)]
    assert [(each.kind, each.text) for each in ana.facts] == [("hobby", "sailing")]
    assert [(each.role, each.name) for each in ana.relations] == [("spouse", "Rui")]
    assert ana.tags == ("Fair", "Glass")
    assert [card.text for card in cards.of_contact(desk.db, ids[0])] == ["FN:Dr Ana M. Ribeiro"]


@pytest.mark.parametrize("text", ["ribeiro", "912000", "ana@example", "vidreira", "glass", "sailing", "ri"])
def test_they_are_found(desk: Desk, text: str) -> None:
    [ana] = bring_in(desk, WHOLE)
    assert list(lists.contact_ids(desk, text=text)) == [ana]


def test_the_desk_is_whole_with_them_and_without(desk: Desk) -> None:
    add(desk, "Eva Melo")
    before = dump.tables(desk.db)
    bring_in(desk, *(person(f"Person {number}", tags=("t",)) for number in range(20)), WHOLE)
    after = dump.tables(desk.db)
    assert backups.check(desk).ok
    undoing.undo(desk)
    assert dump.tables(desk.db) == before
    assert backups.check(desk).ok
    undoing.redo(desk)
    assert dump.tables(desk.db) == after
    assert backups.check(desk).ok


def test_the_same_rows_as_one_by_one(desk: Desk) -> None:
    add(desk, "One", positions=WHOLE.positions, tags=WHOLE.tags, methods=WHOLE.methods, facts=WHOLE.facts)
    bring_in(desk, person("Two", positions=WHOLE.positions, tags=WHOLE.tags, methods=WHOLE.methods, facts=WHOLE.facts))
    rows = dump.tables(desk.db)
    for table in ("method", "position", "fact"):
        whose = [[_without_ids(row) for row in rows[table] if row["contact_id"] == contact] for contact in (1, 2)]
        assert whose[0] == whose[1]


def _without_ids(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name not in ("id", "contact_id")}


def test_a_picture_is_kept_once(desk: Desk) -> None:
    with desk.db.transaction():
        one, other = (photos.keep(desk.db, Photo("image/png", b"picture")) for _ in range(2))
    assert one == other
