# SPDX-License-Identifier: MIT
"""Files that come in again after two people were merged find the one who is left."""

import json
from pathlib import Path

from followup_desk.services import backups, erasure, export, lists, people
from followup_desk.services.acts import contacts, merging, undoing
from followup_desk.services.desk import Desk
from followup_desk.services.imports import take_back
from followup_desk.storage import dump
from tests.builders import add
from tests.services.imports.files import bring_in, card, counts, file

ANA = card("Ana Ribeiro", "EMAIL:ana@example.org", "NOTE:Likes tea", uid="a-1")
ANITA = card("Anita R.", "TEL:+351 912 000 123", "TITLE:Buyer", "ORG:Sea Ltd", uid="a-2")
RUI = card("Rui Faria", "EMAIL:rui@example.org")


def everything(desk: Desk) -> str:
    return json.dumps(dump.tables(desk.db), ensure_ascii=False, default=repr)


def test_the_same_file_again_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, ANA, ANITA, RUI)
    bring_in(desk, path)
    merging.merge(desk, 1, 2)
    before = everything(desk)
    assert counts(bring_in(desk, path)) == (0, 0, 3)
    assert everything(desk) == before


def test_a_card_by_the_uid_of_the_one_who_is_gone_finds_the_other(desk: Desk, tmp_path: Path) -> None:
    keep, other = add(desk), add(desk, "Anita Costa")
    uid = people.person(desk, other).uid
    merging.merge(desk, keep, other)
    assert counts(bring_in(desk, file(tmp_path, card("Anita Costa", "TEL:+351 912 000 123", uid=uid)))) == (0, 1, 0)
    assert list(lists.contact_ids(desk)) == [keep]
    assert [each.value for each in people.person(desk, keep).methods] == ["+351 912 000 123"]


def test_an_import_of_which_one_was_merged_is_taken_back_but_for_them(desk: Desk, tmp_path: Path) -> None:
    keep = add(desk)
    batch_id = bring_in(desk, file(tmp_path, ANITA, RUI)).batch_id
    assert batch_id is not None
    merging.merge(desk, keep, keep + 1)
    take_back.take_back(desk, batch_id)
    assert list(lists.contact_ids(desk)) == [keep]
    assert [each.value for each in people.person(desk, keep).methods] == ["+351 912 000 123"]
    assert backups.check(desk).ok


def test_an_import_is_undone_after_the_merge(desk: Desk, tmp_path: Path) -> None:
    add(desk)
    before = everything(desk)
    bring_in(desk, file(tmp_path, ANITA, RUI))
    merging.merge(desk, 1, 2)
    undoing.undo(desk)
    undoing.undo(desk)
    assert everything(desk) == before


def test_who_was_merged_goes_out_with_what_both_cards_said(desk: Desk, tmp_path: Path) -> None:
    bring_in(desk, file(tmp_path, ANA, ANITA))
    merging.merge(desk, 1, 2)
    merging.merge(desk, 1, add(desk))
    out = tmp_path / "out.vcf"
    assert export.export(desk, out, None) == 1
    text = out.read_text()
    assert all(word in text for word in ("ana@example.org", "+351 912 000 123", "Sea Ltd", "Likes tea"))


def test_forgetting_who_stayed_forgets_who_joined(desk: Desk, tmp_path: Path) -> None:
    bring_in(desk, file(tmp_path, ANA, ANITA))
    merging.merge(desk, 1, 2)
    contacts.remove_contacts(desk, [1])
    erasure.forget(desk, [1])
    desk.close()
    data = b"".join(each.read_bytes() for each in desk.folder.iterdir() if each.is_file())
    assert [word for word in (b"Anita", b"Ribeiro", b"912", b"a-2") if word in data] == []
