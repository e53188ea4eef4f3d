# SPDX-License-Identifier: MIT
"""People out of the desk into a file, whole or not at all."""

import io
import stat
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Contact, Fact, Photo, Relation
from followup_desk.domain.words import Stage
from followup_desk.exchange import card_text, vcard_reader
from followup_desk.exchange.found import Found
from followup_desk.exchange.properties import Property
from followup_desk.exchange.vcard_writer import Version
from followup_desk.services import export
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.storage import cards
from tests.builders import add, logged, plan


def people_in(file: Path) -> list[Contact]:
    found = list(vcard_reader.read(io.BytesIO(file.read_bytes()), file.name))
    return [each.contact for each in found if isinstance(each, Found)]


def test_everybody_but_the_trash(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Ana Ribeiro", email="ana@example.com", facts=(Fact("need", "a van"),))
    contacts.remove_contacts(desk, [add(desk, "Rui Faria")])
    file = tmp_path / "people.vcf"
    assert export.export(desk, file) == 1
    [ana] = people_in(file)
    assert (ana.name.display, [each.value for each in ana.methods], ana.facts) == (
        "Ana Ribeiro",
        ["ana@example.com"],
        (),
    )
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_some_in_their_order(desk: Desk, tmp_path: Path) -> None:
    one, _, three = add(desk, "One"), add(desk, "Two"), add(desk, "Three")
    told: list[tuple[int, int]] = []
    gone = three + 1
    assert export.export(desk, tmp_path / "a.vcf", [three, gone, one], tell=lambda *done: told.append(done)) == 2
    assert [each.name.display for each in people_in(tmp_path / "a.vcf")] == ["Three", "One"]
    assert told == []
    export.export(desk, tmp_path / "a.vcf", [three, one], tell=lambda *done: told.append(done))
    assert told == [(2, 2)]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_came_in_goes_out(desk: Desk, tmp_path: Path, version: Version) -> None:
    rui = add(desk, "Rui Faria")
    ana = add(desk, "Ana Ribeiro", relations=(Relation("spouse", "", rui),))
    contacts.set_photo(desk, ana, Photo("image/png", b"\x89PNG and more"))
    with desk.act("import") as act:
        cards.add(act, ana, "", "vcard", card_text.as_text((Property("X-CUSTOM", "kept"),)), None)
    export.export(desk, tmp_path / "ana.vcf", [ana], version=version)
    [found] = vcard_reader.read(io.BytesIO((tmp_path / "ana.vcf").read_bytes()), "ana.vcf")
    assert isinstance(found, Found)
    assert found.contact.relations == (Relation("spouse", "Rui Faria"),)
    assert found.photo == Photo("image/png", b"\x89PNG and more")
    assert Property("X-CUSTOM", "kept") in found.card
    assert f"VERSION:{version}" in (tmp_path / "ana.vcf").read_text()


def test_a_table_has_the_columns_that_these_people_need(desk: Desk, tmp_path: Path) -> None:
    rui = add(desk, "Rui Faria")
    add(desk, "Ana Ribeiro", relations=(Relation("spouse", "", rui),), email="ana@example.com")
    assert export.export(desk, tmp_path / "a.csv") == 2
    header, *rows = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert "Relation 1 - Value" in header
    assert "Rui Faria" in next(row for row in rows if row.startswith("Ana"))


@pytest.mark.parametrize("ending", [".html", ".HTM"])
def test_a_page_tells_what_happened_and_what_is_to_do(desk: Desk, tmp_path: Path, ending: str) -> None:
    ana = add(desk, "Ana <b>", stage=Stage.CUSTOMER)
    for number in range(205):
        logged(desk, ana, notes=f"note {number}.")
    plan(desk, ana, "2026-12-01", why="the offer")
    assert export.export(desk, tmp_path / f"a{ending}") == 1
    page = (tmp_path / f"a{ending}").read_text()
    assert "Ana &lt;b&gt;" in page
    assert "the offer" in page
    assert page.index("note 204.") < page.index("note 0.")
    assert "<nav" not in page


def test_a_long_page_has_contents(desk: Desk, tmp_path: Path) -> None:
    for number in range(21):
        add(desk, f"Person {number}")
    export.export(desk, tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text()
    assert page.count('href="#p') == 21
    assert "21 people" in page


def test_json_is_always_the_whole_desk(desk: Desk, tmp_path: Path) -> None:
    ana = add(desk)
    assert export.export(desk, tmp_path / "desk.json") == 1
    with pytest.raises(Refused, match="whole desk"):
        export.export(desk, tmp_path / "one.json", [ana])


@pytest.mark.parametrize(("name", "why"), [("a.pdf", ".vcf"), ("vcf", ".vcf")])
def test_other_forms_are_refused(desk: Desk, tmp_path: Path, name: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        export.export(desk, tmp_path / name)
    assert not (tmp_path / name).exists()


def test_what_cannot_be_finished_leaves_the_old_file(desk: Desk, tmp_path: Path) -> None:
    add(desk)
    file = tmp_path / "a.vcf"
    file.write_text("old")

    def give_up(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export.export(desk, file, tell=give_up)
    assert file.read_text() == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.vcf", "desk"]
    with pytest.raises(Refused, match="cannot be written"):
        export.export(desk, tmp_path / "nowhere" / "a.vcf")
