# SPDX-License-Identifier: MIT
"""French words for days and times, and what the English grammar has for them, in the order they are replaced.

For lower-case text; what is in none of them stays, and is then no day.
"""

MONTHS = {
    r"janvier|janv": "january",
    r"février|fevrier|févr|fevr|fév": "february",
    r"mars": "march",
    r"avril|avr": "april",
    r"mai": "may",
    r"juin": "june",
    r"juillet|juil": "july",
    r"août|aout": "august",
    r"septembre": "september",
    r"octobre": "october",
    r"novembre": "november",
    r"décembre|decembre|déc": "december",
}
_WEEKDAYS = {
    r"lundi|lun": "monday",
    r"mardi|mar": "tuesday",
    r"mercredi|mer": "wednesday",
    r"jeudi|jeu": "thursday",
    r"vendredi|ven": "friday",
    r"samedi|sam": "saturday",
    r"dimanche|dim": "sunday",
}
_WEEKDAY = r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_PERIOD = r"(week|month|quarter|year)"
_UNIT = r"(minute|hour|day|week|month|year)"
_NUMBERS = {
    **{"une|un": "a", "deux": "two", "trois": "three", "quatre": "four", "cinq": "five", "sept": "seven"},
    **{"huit": "eight", "neuf": "nine", "dix": "ten", "onze": "eleven", "douze": "twelve"},
}
_HOURS = {
    **{"une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10},
    **{"onze": 11, "douze": 12},
}
_SOME = r"(\d+(?:\.\d)?|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_UNITS = {
    r"jours?": "day",
    r"semaines?": "week",
    r"mois": "month",
    r"trimestres?": "quarter",
    r"années?|annees?|ans?": "year",
    r"heures?": "hour",
    r"minutes?|mn": "minute",
}
_COUNTED = "|".join(_UNITS)

REPLACED = {
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    r"(?<=[a-zéû])\.(?= |$)": "",
    rf"\b1er (?={'|'.join(MONTHS)})": "1 ",
    r"\ble 1er\b": "on 1st",
    r"\b1er\b": "1st",
    r"\bles? 15 prochains jours\b|\bquinze jours\b": "2 semaines",
    **{rf"\b{word} (?=heures?\b)": f"{hour} " for word, hour in _HOURS.items()},
    r"^(?!.*\b(?:dans|il y a|jours?)\b)(.*?)\b(\d{1,2}) heures?(?: (\d\d)\b)?": r"\1\2h\3",  # no span, but a time
    **{rf"\b(?:{words}) (?={_COUNTED})": f"{name} " for words, name in _NUMBERS.items()},
    **{rf"\b(?:{words})\b": name for words, name in (MONTHS | _WEEKDAYS).items()},
    r"\bapr[eè]s[ -]demain\b": "day after tomorrow",
    r"\bavant[ -]hier\b": "day before yesterday",
    r"\bhier soir\b": "yesterday evening",
    r"\bhier\b": "yesterday",
    r"\bdemain\b": "tomorrow",
    r"\baujourd'hui\b": "today",
    r"\bce matin\b": "today morning",
    r"\bcet apr[eè]s[ -]midi\b": "today afternoon",
    r"\bce soir\b": "today evening",
    r"\b(?:l'|de l'|dans l')?apr[eè]s[ -]midi\b": "afternoon",
    r"\b(?:le |au |du )?matin\b": "morning",
    r"\b(?:le |au |du )?soir\b": "evening",
    r"\b(?:à |a )?midi\b": "noon",
    r"\b(?:à |a )?minuit\b": "midnight",
    r"\b(?:ce |le )?week[ -]?end prochain\b|\bce week[ -]?end\b|\b(?:le )?week[ -]?end\b": "weekend",
    **{rf"\b(?:{words})\b": name for words, name in _UNITS.items()},
    r"\b(?:à |a )?(?:la )?fin (?:du\b|de la\b|de l'|d'|de\b)? ?": "end of ",
    r"\b(?:au )?d[eé]but (?:du\b|de la\b|de l'|d'|de\b)? ?": "start of ",
    r"\b(?:au )?milieu (?:du\b|de la\b|de l'|d'|de\b)? ?|\b(?:à la )?mi[ -](?=[a-z])": "mid of ",
    r"\bdu month\b": "of the month",
    rf"\b(?:la |le |l')?{_PERIOD} prochaine?\b": r"next \1",
    rf"\b(?:la |le |l')?{_PERIOD} derni(?:er|[eè]re)\b": r"last \1",
    rf"\b(?:cette |ce |cet ){_PERIOD}\b": r"this \1",
    rf"\b{_WEEKDAY} de (?:la )?next week\b": r"\1 next week",
    rf"\b(?:le )?{_WEEKDAY} prochain\b|\b(?:le )?prochain {_WEEKDAY}\b": r"next \1\2",
    rf"\b(?:le )?{_WEEKDAY} dernier\b": r"last \1",
    rf"\bce {_WEEKDAY}\b": r"this \1",
    rf"\b(?:le )?premier {_WEEKDAY}\b": r"first \1",
    rf"\b(?:le )?dernier {_WEEKDAY}\b": r"last \1",
    rf"\b(?:du|de|d')(?= ?(?:{'|'.join(MONTHS.values())}))": "of",
    rf"\bil y a {_SOME} {_UNIT}\b": r"\1 \2 ago",
    r"\b(?:une )?demi[ -]heure\b|\b(?:une )?demi[ -]hour\b": "half an hour",
    r"\bil y a half an hour\b": "half an hour ago",
    rf"\b{_WEEKDAY} en huit\b": r"1 week from \1",
    rf"\b{_WEEKDAY} en quinze\b": r"2 weeks from \1",
    r"\bdans\b": "in",
    r"\b(?:à|a|vers) (\d{1,2}) ?(?:h|hours?)(?! ?\d)\b": r"at \1",
    r"\b(\d{1,2}) ?h(?: ?)(\d\d)\b": r"\1:\2",
    r"(?<!in )\b(\d{1,2}) ?h(?! ?\d)\b": r"at \1",
    r"\b(?:à|a|vers) (?=\d|at )": "at ",
    r"\bat at\b": "at",
    r"\bmaintenant\b": "now",
    r"\bet\b": "and",
    r"\ble (\d{1,2})$": r"on \1th",
    r"\b(?:le|la|au|en) ": "",
}
