# SPDX-License-Identifier: MIT
"""People from CSV files, as the programs that reps use write them."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followup_desk.domain.records import Contact
from followup_desk.domain.words import MethodKind
from followup_desk.exchange.csv_reader import read
from followup_desk.exchange.csv_sheet import SheetOptions
from followup_desk.exchange.found import Found, Skipped

GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
    "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
    "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,"
    "Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,"
    "Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Relation 1 - Label,"
    "Relation 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value\r\n"
    'Ana,,Ribeiro,,Dr.,,Aninha,"Ribeiro, Ana",Ribeiro Lda.,Owner,Sales,--02-29,"one\ntwo ""three""",'
    "https://example.com/a.jpg,* myContacts ::: Suppliers ::: Fair,* Work,ana@example.com,Home,"
    'a@example.org ::: b@example.org,Work Fax,+351 21 5550100,Work,"Rua 1\n1200 Lisboa\nPT",Rua 1,Lisboa,,,1200,PT,,'
    "Profile,https://example.com,Spouse,Rui,Anniversary,2001-05-06,Shoe size,42\r\n"
    ",,,,,,,,Acme Ltd.,,,,,,,,info@example.test,,,,,,,,,,,,,,,,,,,,,\r\n"
)
GERMAN_OUTLOOK = (
    "Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Abteilung;Position;Straße geschäftlich;Ort geschäftlich;"
    "Postleitzahl geschäftlich;Land/Region geschäftlich;Straße privat;Ort privat;Telefon geschäftlich;Fax geschäftlich;"
    "Telefon privat;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail 2: Adresse;Geburtstag;Jahrestag;Kategorien;Kinder;"
    "Partner/in;Notizen;Ort;Privat\r\n"
    "Herr;Jörg;;Größ;Müller AG;Einkauf;Leiter;Hauptstr. 1;Köln;50667;Deutschland;;;0221 5550100;;;0171 5550101;"
    'joerg@example.com;SMTP;j@example.org;13.04.1970;0.0.00;Kunde;Eva und Ben;Ute;"Zeile 1\r\nZeile 2";;Falsch\r\n'
)
LINKEDIN = (
    'Notes:\n"When exporting your connection data, you may notice that something, here, is missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ana,Ribeiro,https://www.linkedin.com/in/ana,,Ribeiro Lda.,Owner,12 Jun 2026\n"
    ",,,,,,7-Feb-22\n"
)
HUBSPOT = (
    "Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Associated Company,Job Title,City,"
    "State/Region,Postal Code,Country/Region,Contact owner,Lead Status,Create Date\n"
    "101,Ana,Ribeiro,ana@example.com,+351 21 5550100,,Ribeiro Lda.,Owner,Austin,TX,78701,United States,"
    "rep@example.org,NEW,2024-01-15 10:00:00\n"
)
PIPEDRIVE = (
    '"Person - ID","Person - Name","Person - Organization","Person - Email - Work","Person - Phone - Mobile",'
    '"Person - Label","Person - Owner","Person - Address","Person - Notes","Organization - Name","Deal - Title"\n'
    '"7","Ana Ribeiro","","ana@example.com","+351 91 5550100","Hot lead, Customer","Rep","Rua 1, Lisboa","Called",'
    '"Ribeiro Lda.","Big one"\n'
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
    "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,"
    "Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Notes,\n"
    "Ana,Ribeiro,Ana R.,,ana@example.com,a@example.org,,21 5550100,,,,91 5550101,Rua 1,2nd floor,Lisboa,,1200,PT,Owner,"
    ",Ribeiro Lda.,https://example.com,,,2,29,left-handed,Met at the fair,\n"
)


def found(
    folder: Path, text: str, encoding: str = "utf-8", options: SheetOptions | None = None
) -> list[Found | Skipped]:
    path = folder / "people.csv"
    path.write_bytes(text.encode(encoding))
    return list(read(path, options))


def people(folder: Path, text: str, encoding: str = "utf-8", options: SheetOptions | None = None) -> list[Contact]:
    return [each.contact for each in found(folder, text, encoding, options) if isinstance(each, Found)]


def reached(contact: Contact, kind: MethodKind) -> list[tuple[str, str]]:
    return [(each.value, each.label) for each in contact.methods if each.kind is kind]


def test_google(tmp_path: Path) -> None:
    ana, acme = people(tmp_path, GOOGLE)
    assert (ana.name.display, ana.name.given, ana.name.prefix, ana.name.nickname) == (
        *("Dr. Ana Ribeiro", "Ana", "Dr.", "Aninha"),
    )
    emails = [("ana@example.com", "work"), ("a@example.org", "home"), ("b@example.org", "home")]
    assert reached(ana, MethodKind.EMAIL) == emails
    assert reached(ana, MethodKind.PHONE) == [("+351 21 5550100", "work fax")]
    assert reached(ana, MethodKind.ADDRESS) == [("Rua 1\n1200 Lisboa\nPT", "work")]
    assert reached(ana, MethodKind.URL) == [("https://example.com", "Profile")]
    assert [(each.kind, each.date.text()) for each in ana.occasions] == [
        *(("birthday", "--02-29"), ("wedding", "2001-05-06")),
    ]
    assert [(each.kind, each.text) for each in ana.facts] == [("department", "Sales"), ("Shoe size", "42")]
    assert [(each.role, each.name) for each in ana.relations] == [("spouse", "Rui")]
    assert (ana.tags, ana.note) == (("Suppliers", "Fair"), 'one\ntwo "three"')
    assert acme.name.display == "Acme Ltd."


def test_outlook_in_german_and_the_code_page_of_windows(tmp_path: Path) -> None:
    (joerg,) = people(tmp_path, GERMAN_OUTLOOK, "windows-1252")
    assert (joerg.name.display, joerg.name.prefix) == ("Jörg Größ", "Herr")
    assert reached(joerg, MethodKind.PHONE) == [("0221 5550100", "work"), ("0171 5550101", "mobile")]
    assert reached(joerg, MethodKind.EMAIL) == [("joerg@example.com", ""), ("j@example.org", "")]
    assert reached(joerg, MethodKind.ADDRESS) == [("Hauptstr. 1\n50667 Köln\nDeutschland", "work")]
    assert [(each.kind, each.date.text()) for each in joerg.occasions] == [("birthday", "1970-04-13")]
    assert [(each.role, each.name) for each in joerg.relations] == [
        ("child", "Eva"),
        ("child", "Ben"),
        ("spouse", "Ute"),
    ]
    assert (joerg.tags, joerg.note) == (("Kunde",), "Zeile 1\nZeile 2")


def test_linkedin(tmp_path: Path) -> None:
    ana, closed = found(tmp_path, LINKEDIN)
    assert isinstance(ana, Found)
    assert (ana.format, ana.line) == ("csv:linkedin", 5)
    job = ana.contact.present_position
    assert job is not None
    assert (ana.contact.name.display, job.organisation, job.title) == ("Ana Ribeiro", "Ribeiro Lda.", "Owner")
    assert [(each.kind, each.text) for each in ana.contact.facts] == [("linkedin", "connected 12 June 2026")]
    assert isinstance(closed, Skipped)
    assert (closed.line, closed.reason.partition(":")[0]) == (6, "the row names nobody")


def test_hubspot(tmp_path: Path) -> None:
    (ana,) = found(tmp_path, HUBSPOT)
    assert isinstance(ana, Found)
    assert (ana.contact.uid, ana.format) == ("hubspot-101", "csv:hubspot")
    assert reached(ana.contact, MethodKind.EMAIL) == [("ana@example.com", "")]
    assert reached(ana.contact, MethodKind.ADDRESS) == [("Austin, TX 78701\nUnited States", "")]
    kept = {each.param("X-NAME"): each.value for each in ana.card if each.name == "X-COLUMN"}
    assert kept == {"Contact owner": "rep@example.org", "Lead Status": "NEW", "Create Date": "2024-01-15 10:00:00"}
    assert ana.contact.facts == ()


def test_pipedrive(tmp_path: Path) -> None:
    (ana,) = people(tmp_path, PIPEDRIVE)
    assert (ana.uid, ana.name.given, ana.tags, ana.note) == ("pipedrive-7", "Ana", ("Hot lead", "Customer"), "Called")
    assert reached(ana, MethodKind.EMAIL) == [("ana@example.com", "work")]
    assert reached(ana, MethodKind.PHONE) == [("+351 91 5550100", "mobile")]
    assert [each.organisation for each in ana.positions] == ["Ribeiro Lda."]


def test_thunderbird(tmp_path: Path) -> None:
    (ana,) = people(tmp_path, THUNDERBIRD)
    assert (ana.name.display, ana.name.family) == ("Ana R.", "Ribeiro")
    assert reached(ana, MethodKind.ADDRESS) == [("Rua 1\n2nd floor\n1200 Lisboa\nPT", "home")]
    assert reached(ana, MethodKind.PHONE) == [("21 5550100", "work"), ("91 5550101", "mobile")]
    assert [each.date.text() for each in ana.occasions] == ["--02-29"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Name\nRibeiro, Ana\nBo Li\nAcme, Inc.\n", ["Ana Ribeiro", "Bo Li", "Acme, Inc."]),
        ("ana@example.com\nbo@example.com\n", ["ana@example.com", "bo@example.com"]),
        ("Company,City\nRibeiro Lda.,Lisboa\n", ["Ribeiro Lda."]),
        ("Phone,Notes\n+351 21 5550100,x\n", ["+351 21 5550100"]),
        ("Vorname\tNachname\r\nJörg\tGröß\r\n", ["Jörg Größ"]),
        ("First Name,Last Name\nAna\nBo,Li,more,cells\n", ["Ana", "Bo Li"]),
    ],
)
def test_any_other_list_of_people(text: str, names: list[str], tmp_path: Path) -> None:
    assert [each.name.display for each in people(tmp_path, text)] == names


def test_several_in_a_cell(tmp_path: Path) -> None:
    text = 'Name;Email;Phone\nAna;"ana@example.com; Ana <a@example.org>";"021 5550100, 021 5550101"\n'
    (ana,) = people(tmp_path, text.replace("Ana <a@example.org>", "a@example.org"))
    assert [value for value, _ in reached(ana, MethodKind.EMAIL)] == ["ana@example.com", "a@example.org"]
    assert [value for value, _ in reached(ana, MethodKind.PHONE)] == ["021 5550100", "021 5550101"]


def test_a_birthday_that_is_no_day_is_kept_and_said(tmp_path: Path) -> None:
    ana, said = found(tmp_path, "Name,Birthday\nAna,in spring\n")
    assert isinstance(ana, Found)
    assert [each.value for each in ana.card if each.name == "X-COLUMN"] == ["in spring"]
    assert said == Skipped(str(tmp_path / "people.csv"), 2, 'the birthday "in spring" is no day: left out')


def test_what_the_person_says_of_the_columns_counts(tmp_path: Path) -> None:
    options = SheetOptions(mapping={"Kolme": "family", "Neljä": "birthday", "Email": "ignore"}, day_order="dmy")
    (ana,) = people(tmp_path, "Kolme,Neljä,Email\nRibeiro,3/4/1980,a@example.com\n", options=options)
    assert (ana.name.family, [each.date.text() for each in ana.occasions], ana.methods) == (
        "Ribeiro",
        ["1980-04-03"],
        (),
    )


def test_broken_rows_are_named_and_the_rest_comes_in(tmp_path: Path) -> None:
    text = 'Name,Email,Note\nAna,a@example.com,x\n"Bo,b@example.com,y\nCy,c@example.com,"z\nz"\n\0Di,d@example.com,\0\n'
    told = [(each.line, isinstance(each, Found) and each.contact.name.display) for each in found(tmp_path, text)]
    assert told == [(2, "Ana"), (3, False), (4, "Cy"), (6, "Di")]


SAMPLES = (GOOGLE, GERMAN_OUTLOOK, LINKEDIN, HUBSPOT, PIPEDRIVE, THUNDERBIRD)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(seed=st.integers(0, 2**32))
def test_damage_ends_in_people_or_words(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(chance.choice(SAMPLES).encode(chance.choice(("utf-8", "windows-1252", "utf-16"))))
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[place] ^= 1 << chance.randrange(8)
            case 1 if place:
                del data[place:]
            case _:
                data[place : place + 1] = chance.choice((b'"', b"\n", b",", b"\0", b"\xff", b"'="))
    path = tmp_path / "damaged.csv"
    path.write_bytes(data)
    for each in read(path):
        assert isinstance(each, Skipped) or each.contact.name.display


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300))
def test_any_text_is_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "any.csv"
    path.write_text(text, encoding="utf-8", errors="replace", newline="")
    for each in read(path):
        assert each.reason if isinstance(each, Skipped) else each.contact.name.display


def test_a_title_at_an_organisation_of_blanks_names_nobody(tmp_path: Path) -> None:
    text = "First Name,Last Name,Company,Position\nAna,Ribeiro,Ribeiro Lda.,Owner\n,, ,Buyer\n"
    assert [isinstance(each, Found) for each in found(tmp_path, text)] == [True, False]
