# SPDX-License-Identifier: MIT
"""Days and times in German and French mean what the same means in English, which goes on working in both."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from followup_desk.domain import partial_words
from followup_desk.domain.date_words import read_past, read_when
from followup_desk.domain.language import speak_by
from followup_desk.domain.partial_date import PartialDate

NOW = datetime(2026, 11, 26, 9, 41, tzinfo=ZoneInfo("Europe/Berlin"))
GERMAN_AHEAD = {
    "morgen": "tomorrow",
    "Übermorgen": "day after tomorrow",
    "heute": "today",
    "heute Abend": "tonight",
    "morgen früh": "tomorrow morning",
    "heute Morgen": "this morning",
    "Montagmorgen": "monday morning",
    "1/12/2026": "1.12.2026",
    "Di 1/12 um 10": "tue 1.12. at 10",
    "Dienstag morgen": "tuesday morning",
    "Dienstagabend": "tuesday evening",
    "nächsten Dienstag": "next tuesday",
    "am nächsten Dienstag": "next tuesday",
    "kommenden Freitag": "next friday",
    "Di 10 Uhr": "tue at 10",
    "Di 10:30": "tue 10:30",
    "di um 10": "tue at 10",
    "in 2 Wochen": "in 2 weeks",
    "in zwei Wochen": "in two weeks",
    "in einer Woche": "in a week",
    "in 3 Tagen": "in 3 days",
    "in einem Monat": "in a month",
    "in 14 Tagen": "in 14 days",
    "in 2 Stunden": "in 2 hours",
    "in einer halben Stunde": "in half an hour",
    "in einem Jahr": "in a year",
    "Ende des Monats": "end of month",
    "Monatsende": "end of month",
    "zum Monatsende": "end of month",
    "Ende nächsten Monats": "end of next month",
    "Ende des nächsten Monats": "end of next month",
    "Ende der Woche": "end of week",
    "Ende nächster Woche": "end of next week",
    "Ende des Jahres": "end of year",
    "Jahresende": "end of year",
    "Mitte November": "mid november",
    "Mitte des Monats": "mid month",
    "Anfang Dezember": "start of december",
    "Ende Januar": "end of january",
    "Anfang nächster Woche": "start of next week",
    "nächste Woche": "next week",
    "nächsten Monat": "next month",
    "nächstes Jahr": "next year",
    "nächste Woche Dienstag": "next week tuesday",
    "Dienstag nächster Woche": "tuesday next week",
    "24. Dezember": "24 december",
    "24. Dez.": "24 december",
    "24.12.": "24.12.",
    "24.12.2027": "24.12.2027",
    "am 24.12.": "24.12.",
    "am 24.": "24th",
    "24. Dezember 2027, 10 Uhr": "24 dec 2027 at 10",
    "14:30 Uhr": "14:30",
    "um 14:30 Uhr": "14:30",
    "14.30 Uhr": "14:30",
    "14 Uhr": "at 14",
    "um 10": "at 10",
    "15 Uhr 30": "15:30",
    "halb drei": "half past 2",
    "um halb 4": "half past 3",
    "morgen um halb zehn": "tomorrow half past 9",
    "Viertel nach 3": "quarter past 3",
    "mittags": "noon",
    "Wochenende": "weekend",
    "am Wochenende": "weekend",
    "nächstes Wochenende": "next weekend",
    "erster Montag im Januar": "first monday of january",
    "letzter Freitag im Monat": "last friday of the month",
    "Mittwoch": "wednesday",
    "Mi": "wed",
    "Do.": "thu",
    "Samstag": "sat",
    "Sonnabend 9 Uhr": "sat at 9",
    "im März": "in march",
    "im Mai 2027": "may 2027",
    "Montag, 30. November 2026": "monday 30 november 2026",
    "tue 10am": "tue 10am",
    "tomorrow": "tomorrow",
    "10 am tuesday": "10 am tuesday",
    "end of month": "end of month",
    "in 2 weeks": "in 2 weeks",
    "Dienstag in 2 Wochen": "2 weeks from tuesday",
    "Freitag nachmittag": "friday afternoon",
    "am Nachmittag": "afternoon",
    "jetzt": "now",
    "diesen Freitag": "this friday",
}
GERMAN_BEHIND = {
    "gestern": "yesterday",
    "vorgestern": "day before yesterday",
    "vor 3 Tagen": "3 days ago",
    "vor einer Woche": "a week ago",
    "vor zwei Stunden": "two hours ago",
    "letzten Dienstag": "last tuesday",
    "letzten Montag 9:30": "last mon 9:30",
    "gestern um 10": "yesterday at 10",
    "heute früh": "this morning",
    "gestern Abend": "yesterday evening",
    "Mo 9:30": "mon 9:30",
    "vor 20 Minuten": "20 minutes ago",
    "vor einer halben Stunde": "half an hour ago",
    "am 24. Oktober": "24 october",
}
FRENCH_AHEAD = {
    "demain": "tomorrow",
    "après-demain": "day after tomorrow",
    "aujourd'hui": "today",
    "aujourd\N{RIGHT SINGLE QUOTATION MARK}hui": "today",
    "ce soir": "tonight",
    "demain matin": "tomorrow morning",
    "demain à 10h": "tomorrow at 10",
    "mardi prochain": "next tuesday",
    "mardi": "tuesday",
    "mar 10h": "tue at 10",
    "mar. 10h30": "tue 10:30",
    "mardi à 14h30": "tue 14:30",
    "mardi à 14 h 30": "tue 14:30",
    "dans 2 semaines": "in 2 weeks",
    "dans deux semaines": "in two weeks",
    "dans une semaine": "in a week",
    "dans 3 jours": "in 3 days",
    "dans un mois": "in a month",
    "dans quinze jours": "in 2 weeks",
    "dans 2 heures": "in 2 hours",
    "dans une demi-heure": "in half an hour",
    "dans un an": "in a year",
    "fin du mois": "end of month",
    "fin de mois": "end of month",
    "à la fin du mois": "end of month",
    "fin du mois prochain": "end of next month",
    "fin de semaine": "end of week",
    "fin de la semaine prochaine": "end of next week",
    "fin de l'année": "end of year",
    "fin d'année": "end of year",
    "mi-novembre": "mid november",
    "fin novembre": "end november",
    "début décembre": "start of december",
    "début du mois prochain": "start of next month",
    "la semaine prochaine": "next week",
    "semaine prochaine": "next week",
    "le mois prochain": "next month",
    "l'année prochaine": "next year",
    "l'an prochain": "next year",
    "mardi de la semaine prochaine": "tuesday next week",
    "le 24 décembre": "24 december",
    "24 déc.": "24 december",
    "1er décembre": "1 december",
    "le 1er": "1st",
    "le 24": "24th",
    "24.12.": "24.12.",
    "24 décembre 2027 à 10h": "24 dec 2027 at 10",
    "3/4": "3.4.",
    "mardi 1/12 à 10h": "tue 1.12. at 10",
    "1/12/2026": "1.12.2026",
    "8 heures": "at 8",
    "demain huit heures": "tomorrow at 8",
    "14 heures 30": "14:30",
    "dans deux heures": "in 2 hours",
    "in 1 day 1 hour": "in 1 day 1 hour",
    "14h30": "14:30",
    "14h": "at 14",
    "à 14h": "at 14",
    "à midi": "noon",
    "midi": "noon",
    "ce week-end": "weekend",
    "week-end": "weekend",
    "premier lundi de janvier": "first monday of january",
    "dernier vendredi du mois": "last friday of the month",
    "vendredi après-midi": "friday afternoon",
    "vendredi soir": "friday evening",
    "en mars": "in march",
    "mai 2027": "may 2027",
    "lundi 30 novembre 2026": "monday 30 november 2026",
    "tue 10am": "tue 10am",
    "tomorrow": "tomorrow",
    "in 2 weeks": "in 2 weeks",
    "end of month": "end of month",
    "maintenant": "now",
    "mercredi": "wed",
    "jeu 9h": "thu at 9",
    "mardi en huit": "a week from tuesday",
    "ce vendredi": "this friday",
    "le mardi 1er décembre": "tuesday 1 december",
}
FRENCH_BEHIND = {
    "hier": "yesterday",
    "avant-hier": "day before yesterday",
    "il y a 3 jours": "3 days ago",
    "il y a une semaine": "a week ago",
    "il y a deux heures": "two hours ago",
    "mardi dernier": "last tuesday",
    "lundi dernier à 9h30": "last mon 9:30",
    "hier à 10h": "yesterday at 10",
    "ce matin": "this morning",
    "hier soir": "yesterday evening",
    "lun 9h30": "mon 9:30",
    "il y a 20 minutes": "20 minutes ago",
    "il y a une demi-heure": "half an hour ago",
}


@pytest.mark.parametrize(
    ("language", "said", "english"),
    [("de", *pair) for pair in GERMAN_AHEAD.items()] + [("fr", *pair) for pair in FRENCH_AHEAD.items()],
)
def test_what_is_to_come_is_read_as_in_english(language: str, said: str, english: str) -> None:
    meant = read_when(english, NOW)
    assert meant is not None
    assert read_when(said, NOW, language) == meant


@pytest.mark.parametrize(
    ("language", "said", "english"),
    [("de", *pair) for pair in GERMAN_BEHIND.items()] + [("fr", *pair) for pair in FRENCH_BEHIND.items()],
)
def test_what_has_been_is_read_as_in_english(language: str, said: str, english: str) -> None:
    meant = read_past(english, NOW)
    assert meant is not None
    assert read_past(said, NOW, language) == meant


@pytest.mark.parametrize("language", ["de", "fr"])
@pytest.mark.parametrize(
    "said",
    ["", "bald", "plus tard", "10", "13/13", "hallo morgen", "demain peut-être", "halb", "fin", "um", "à"],
)
def test_what_is_no_day_is_not_guessed_at(language: str, said: str) -> None:
    assert read_when(said, NOW, language) is None


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("de", "24. Dezember 1980", PartialDate(1980, 12, 24)),
        ("de", "1. März", PartialDate(None, 3, 1)),
        ("de", "Mai 1980", PartialDate(1980, 5)),
        ("de", "24 Dec 1980", PartialDate(1980, 12, 24)),
        ("fr", "24 décembre 1980", PartialDate(1980, 12, 24)),
        ("fr", "1er février", PartialDate(None, 2, 1)),
        ("fr", "août 1980", PartialDate(1980, 8)),
    ],
)
def test_a_birthday_is_read_in_the_language_that_is_spoken(language: str, said: str, day: PartialDate) -> None:
    speak_by(lambda _context, text: text, language)
    try:
        assert partial_words.read(said) == day
    finally:
        speak_by(None)
