# SPDX-License-Identifier: MIT
"""Which field a column fills, by its name, in the languages and programs that people have."""

import pytest

from followup_desk.exchange.csv_columns import FIELDS, KEEP, field_of


@pytest.mark.parametrize(
    ("names", "field"),
    [
        ("First Name|FIRST NAME| first  name |Given Name|Vorname|Prénom|Prenom|Nombre|Nome|Voornaam", "given"),
        ("Last Name|Nachname|Nom de famille|Apellidos|Cognome|Sobrenome|Achternaam|Surname", "family"),
        ("Name|Full name|Anzeigename|Nom à afficher|Ansprechpartner|Person - Name", "name"),
        (
            "Company|Company name|Firma|Société|Empresa|Società|Bedrijf|Associated Company|Organization - Name",
            "organisation",
        ),
        ("Job Title|Position|Fonction|Puesto|Cargo|Functie|Arbeitstitel", "title"),
        ("Email|E-Mail|E-mail Address|E-mail 2 Address|E-Mail 2: Adresse|Correo electrónico|Person - Email", "email"),
        ("Person - Email - Work|Work Email|E-Mail geschäftlich|Business Email", "email.work"),
        ("Home Phone|Home Phone 2|Telefon privat|Téléphone (domicile)|Telefono (ab.)|Tel. privat", "phone.home"),
        ("Business Phone|Téléphone 2 (bureau)|Teléfono del trabajo|Telefono (uff.)|Telefone comercial", "phone.work"),
        (
            "Mobile|Mobile Phone Number|Handy|Mobil-Tel.-Nr.|Tél. mobile|Número de móvil|Cellulare|Mobiele telefoon",
            "phone.mobile",
        ),
        ("Business Fax|Fax geschäftlich|Télécopie (bureau)|Fax del trabajo|Fax (uff.)", "phone.work fax"),
        (
            "Business Street|Business Street 2|Straße geschäftlich 2|Rue (bureau) 2|Calle del trabajo|Via (uff.)",
            "address.work.street",
        ),
        (
            "Home Postal Code|Postleitzahl privat|Code postal (domicile)|Código postal particular|Privat: PLZ",
            "address.home.postcode",
        ),
        (
            "Business Country/Region|Land/Region geschäftlich|Pays/Région (bureau)|País o región del trabajo",
            "address.work.country",
        ),
        ("Other City|Weiterer Ort|Ville (autre)", "address.other.city"),
        ("City|Ort|Stadt|Ville|Ciudad|Città|Plaats", "address.city"),
        ("Zip|ZIP Code|Postal Code|PLZ|Code postal|CAP|Postcode", "address.postcode"),
        ("Website|Website URL|Web Page 1|Webseite 2|Página Web|Sito web", "url"),
        ("Date of Birth|Geburtsdatum|Anniversaire|Cumpleaños|Compleanno|Verjaardag|DOB", "birthday"),
        ("Notes|Notizen|Bemerkungen|Remarques|Notas|Note|Person - Notes", "note"),
        ("Tags|Labels|Kategorien|Catégories|Group Membership|Person - Label", "tags"),
        ("E-mail 1 - Value", "email#1"),
        ("E-mail 12 - Type|E-mail 12 - Label", "email#12.label"),
        ("Address 2 - Postal Code", "address#2.postcode"),
        ("Organization 1 - Title", "organisation#1.title"),
        ("Deal - Title|Contact owner|E-mail Type|E-mail Display Name|File As", KEEP),
    ],
)
def test_names_of_a_field(names: str, field: str) -> None:
    assert {name: field_of(name) for name in names.split("|")} == dict.fromkeys(names.split("|"), field)


@pytest.mark.parametrize(
    "name", ["Lead Status", "Email opted out", "Phone verified on", "Custom 1", "", "!!!", "Kolme"]
)
def test_names_that_say_nothing(name: str) -> None:
    assert field_of(name) is None


def test_every_field_that_can_be_chosen_is_there_once() -> None:
    assert len(FIELDS) == len(set(FIELDS))
    assert {"given", "email.work", "phone.mobile", "address.home.city", "birthday", "note", "tags", "ignore"} <= set(
        FIELDS
    )
