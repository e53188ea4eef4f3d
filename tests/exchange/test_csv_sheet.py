# SPDX-License-Identifier: MIT
"""What a CSV file is taken for, and how whoever knows better puts it right."""

from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.exchange.csv_sheet import Sheet, SheetOptions, look


def seen(folder: Path, text: str, options: SheetOptions | None = None, encoding: str = "utf-8") -> Sheet:
    path = folder / "people.csv"
    path.write_bytes(text.encode(encoding))
    return look(path, options)


@pytest.mark.parametrize(
    ("header", "format"),
    [
        ("First Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value", "csv:google"),
        ("Name,Given Name,Family Name,Group Membership,Phone 1 - Type,Phone 1 - Value", "csv:google"),
        ("Title,First Name,Last Name,Company,Business Street,Home Street,E-mail Address", "csv:outlook"),
        ("Anrede,Vorname,Nachname,Straße geschäftlich,Straße privat,E-Mail-Adresse", "csv:outlook"),
        ("First Name,Last Name,URL,Email Address,Company,Position,Connected On", "csv:linkedin"),
        ("Vorname,Nachname,Anzeigename,Geburtsjahr,Geburtsmonat,Geburtstag,Notizen,", "csv:thunderbird"),
        ("Record ID,First Name,Last Name,Email", "csv:hubspot"),
        ("Person - ID,Person - Name,Person - Email - Work", "csv:pipedrive"),
        ("Name,Email,Phone", "csv"),
    ],
)
def test_programs_are_known_by_their_columns(header: str, format: str, tmp_path: Path) -> None:
    assert seen(tmp_path, f"{header}\n").format == format


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(delimiter: str, tmp_path: Path) -> None:
    rows = (("Name", "Firma", "Ort"), ("Ana Ribeiro", "Ribeiro; Sons, Ltd", "A|B"), ("Bo", "", ""))
    text = "".join(delimiter.join(f'"{cell}"' for cell in row) + "\r\n" for row in rows)
    assert seen(tmp_path, text).delimiter == delimiter
    assert seen(tmp_path, text).rows == rows[1:]


def test_excel_says_the_delimiter_in_the_first_line(tmp_path: Path) -> None:
    sheet = seen(tmp_path, "\ufeffsep=;\r\nName;Email\r\nAna, the elder;ana@example.com\r\n")
    assert (sheet.delimiter, sheet.header_line, sheet.columns) == (";", 2, ("Name", "Email"))


@pytest.mark.parametrize(
    ("text", "header_line", "mapping"),
    [
        ("Name,Email\nAna,ana@example.com\n", 1, ("name", "email")),
        (
            '\ufeff"Notes:"\n"A sentence, with a comma."\n\nFirst Name,Last Name,Connected On\n',
            4,
            ("given", "family", "connected"),
        ),
        ("\n\n\nName;Telefon\nAna;030 1234567\n", 4, ("name", "phone")),
        ("Ana Ribeiro,ana@example.com,+351 21 5550100\nBo Li,bo@example.com,\n", 0, ("name", "email", "phone")),
        ("Ana,Ribeiro,ana@example.com\nBo,Li,bo@example.com\n", 0, ("given", "family", "email")),
        ("Kolme,Sposti,Puh\nAki Virta,aki@example.com,+358 40 1234567\n", 1, ("name", "email", "phone")),
        ("ana@example.com\nbo@example.com\n", 0, ("email",)),
        ("Name\nRibeiro, Ana\nLi, Bo\n", 1, ("name",)),
        ("Ana Ribeiro\nBo Li\nCy Young\n", 0, ("name",)),
        ("Bo Li,Ribeiro GmbH,bo@example.com\nCy Young,Acme Inc,c@example.com\n", 0, ("name", "organisation", "email")),
    ],
)
def test_header_and_columns(text: str, header_line: int, mapping: tuple[str, ...], tmp_path: Path) -> None:
    sheet = seen(tmp_path, text)
    assert (sheet.header_line, sheet.mapping) == (header_line, mapping)


@pytest.mark.parametrize(
    ("header", "mapping"),
    [
        ("Title,First Name,Job Title", ("prefix", "given", "title")),
        ("Name,Company,Title", ("name", "organisation", "title")),
        ("Titre,Prénom,Nom,Titre", ("prefix", "given", "family", "title")),
        ("Nom,Email", ("name", "email")),
        ("Nombre,Apellidos", ("given", "family")),
        ("Vorname,Name", ("given", "family")),
        ("Geburtstag,Vorname", ("birthday", "given")),
        ("Geburtsjahr,Geburtsmonat,Geburtstag", ("birthday.year", "birthday.month", "birthday.day")),
        ("Aniversario,Cumpleaños", ("anniversary", "birthday")),
        ("Nome,Aniversário", ("name", "birthday")),
        ("ID,Name", ("keep", "name")),
        ("Record ID,First Name,Email", ("uid", "given", "email")),
    ],
)
def test_names_that_mean_two_things_are_settled_by_the_others(
    header: str, mapping: tuple[str, ...], tmp_path: Path
) -> None:
    assert seen(tmp_path, f"{header}\n").mapping == mapping


@pytest.mark.parametrize(
    ("text", "order", "sure"),
    [
        ("First Name,Birthday\nA,1/20/1981\nB,6/5/1984\n", "mdy", True),
        ("First Name,Birthday\nA,20/1/1981\nB,6/5/1984\n", "dmy", True),
        ("First Name,Birthday\nB,6/5/1984\n", "mdy", False),
        ("Surname,Birthday\nB,6/5/1984\n", "dmy", False),
        ("Vorname;Geburtsdatum\nB;6/5/1984\n", "dmy", False),
        ("First Name,Birthday\nB,1984-05-06\n", "ymd", True),
        ("First Name,Birthday\n" + "B,6/5/1984\n" * 3000 + "C,31/1/1980\n", "dmy", True),
    ],
)
def test_the_order_of_days_is_found_in_the_whole_file(text: str, order: str, sure: bool, tmp_path: Path) -> None:
    sheet = seen(tmp_path, text)
    assert (sheet.day_order, sheet.day_order_sure) == (order, sure)


def test_a_day_that_can_be_read_either_way_is_named_until_it_is_said(tmp_path: Path) -> None:
    text = "First Name,Birthday\nA,1984-05-06\nB,06/06/1984\nC,03/07/1990\n"
    assert seen(tmp_path, text).open_day == "03/07/1990"
    assert seen(tmp_path, text, SheetOptions(day_order="dmy")).open_day == ""
    assert seen(tmp_path, f"{text}D,31/1/1980\n").open_day == ""


def test_whatever_was_found_can_be_put_right(tmp_path: Path) -> None:
    options = SheetOptions("windows-1250", ";", "ymd", 2, {"Naam van": "given", 1: "note", "2": "ignore"})
    sheet = seen(tmp_path, "x;y;z\nNaam van;B;C\n1;2;3\n", options)
    assert (sheet.encoding, sheet.delimiter, sheet.day_order, sheet.header_line) == ("windows-1250", ";", "ymd", 2)
    assert sheet.day_order_sure
    assert sheet.mapping == ("given", "note", "ignore")
    assert seen(tmp_path, "Name,Email\nAna,a@example.com\n", SheetOptions(header_line=0)).rows[0] == ("Name", "Email")


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (SheetOptions(encoding="klingon"), "No encoding is called"),
        (SheetOptions(delimiter=",,"), "A delimiter is one character"),
        (SheetOptions(header_line=7), "Line 7 of the file is no row"),
        (SheetOptions(mapping={"Shoe size": "given"}), 'has no column "Shoe size"'),
        (SheetOptions(mapping={9: "given"}), 'has no column "9"'),
        (SheetOptions(mapping={0: "shoe"}), 'No field is called "shoe"'),
    ],
)
def test_what_cannot_be_is_refused(options: SheetOptions, line: str, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=line):
        seen(tmp_path, "Name,Email\nAna,ana@example.com\n", options)
