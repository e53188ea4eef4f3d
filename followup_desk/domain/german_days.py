# SPDX-License-Identifier: MIT
"""German words for days and times, and what the English grammar has for them, in the order they are replaced.

For lower-case text; what is in none of them stays, and is then no day.
"""

MONTHS = {
    r"jänner|januar|jaenner": "january",
    r"februar|feber": "february",
    r"märz|maerz|mär|mrz": "march",
    r"mai": "may",
    r"juni": "june",
    r"juli": "july",
    r"oktober|okt": "october",
    r"dezember|dez": "december",
}
_WEEKDAYS = {
    r"montag|mo": "monday",
    r"dienstag|di": "tuesday",
    r"mittwoch|mi": "wednesday",
    r"donnerstag|do": "thursday",
    r"freitag|fr": "friday",
    r"samstag|sonnabend|sa": "saturday",
    r"sonntag|so": "sunday",
}
_WEEKDAY = r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_UNIT = r"(minutes?|hours?|days?|weeks?|months?|quarter|years?)"
_SOME = r"(\d+(?:\.\d)?|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NUMBERS = {
    **{r"einem|einer|einen|ein|eine": "a", "zwei": "two", "drei": "three", "vier": "four", "fünf|fuenf": "five"},
    **{"sechs": "six", "sieben": "seven", "acht": "eight", "neun": "nine", "zehn": "ten", "elf": "eleven"},
    **{"zwölf|zwoelf": "twelve"},
}
_PARTS = {
    r"vormittags?|früh|frueh|morgens": "morning",
    r"nachmittags?": "afternoon",
    r"abends?": "evening",
    r"mittags?": "noon",
    r"mitternacht": "midnight",
}
_HALF_TO = {
    **{"eins|1": "12", "two|2": "1", "three|3": "2", "four|4": "3", "five|5": "4", "six|6": "5", "seven|7": "6"},
    **{"eight|8": "7", "nine|9": "8", "ten|10": "9", "eleven|11": "10", "twelve|12": "11"},
}

REPLACED = {
    r"\b([a-z]+tag|mittwoch|heute|morgen|gestern)(?=(?:morgen|vormittag|nachmittag|abend|mittag)s?\b)": r"\1 ",
    r"(?<=[a-zäöüß])\.(?= |$)": "",
    **{rf"\b(?:{words})\b": name for words, name in (MONTHS | _WEEKDAYS | _NUMBERS).items()},
    r"\b(?:übermorgen|uebermorgen)\b": "day after tomorrow",
    r"\bvorgestern\b": "day before yesterday",
    r"\bgestern\b": "yesterday",
    r"\bheute\b": "today",
    rf"\b(today|yesterday|{_WEEKDAY}) ?morgen\b": r"\1 morning",
    r"\bam morgen\b": "in the morning",
    r"\bmorgen\b": "tomorrow",
    r"\b(?:am|zu) (?=vormittag|nachmittag|abend|mittag)": "",
    **{rf"\b(?:{words})\b": part for words, part in _PARTS.items()},
    r"\b(?:nächste|naechste|kommende)[nrsm]?\b": "next",
    r"\bdiese[nrsm]?\b": "this",
    r"\b(?:letzte|vergangene|vorige)[nrsm]?\b": "last",
    r"\berste[rnsm]?\b": "first",
    r"\bzweite[rnsm]?\b": "second",
    r"\bdritte[rnsm]?\b": "third",
    r"\bvierte[rnsm]?\b": "fourth",
    r"\b(?:zum |am |bis )?wochenende\b": "weekend",
    r"\b(?:zum |am )?monatsende\b": "end of month",
    r"\b(?:zum |am )?quartalsende\b": "end of quarter",
    r"\b(?:zum |am )?jahresende\b": "end of year",
    r"\bwochen?\b": "week",
    r"\bmonat(?:s|es|en|e)?\b": "month",
    r"\bquartale?s?\b": "quarter",
    r"\bjahr(?:es|en|e|s)?\b": "year",
    r"\btage?n?\b": "day",
    r"\b(?:stunden?|std)\b": "hour",
    r"\bminuten?\b": "minute",
    r"\b(?:am |zum )?ende?\b": "end",
    r"\b(?:am |zum )?anfang\b": "start",
    r"\bmitte\b": "mid",
    r"\b(?:im|des) month\b": "of the month",
    r"\b(end|start|mid) (?:des|der|vom|von)\b": r"\1 of",
    r"\bhalbe[nr]? hour\b": "half an hour",
    r"\ba half an hour\b": "half an hour",
    rf"\bvor {_SOME} ?{_UNIT}\b": r"\1 \2 ago",
    r"\bvor half an hour\b": "half an hour ago",
    rf"\b{_WEEKDAY} in {_SOME} (week|month)s?\b": r"\2 \3 from \1",
    r"\b(\d{1,2}) ?uhr ?(\d\d)\b": r"\1:\2",
    r"\bum (\d{1,2})[:.](\d\d)(?: ?uhr)?\b": r"at \1:\2",
    r"\b(\d{1,2})[:.](\d\d) ?uhr\b": r"\1:\2",
    r"\bum (\d{1,2}) ?uhr\b": r"at \1",
    r"\b(\d{1,2}) ?uhr\b": r"at \1",
    **{rf"\b(?:um )?halb (?:{hour})\b": f"half past {before}" for hour, before in _HALF_TO.items()},
    r"\b(?:um )?viertel nach (\d{1,2})\b": r"quarter past \1",
    r"\b(?:um )?viertel vor (\d{1,2})\b": r"quarter to \1",
    r"\bum\b": "at",
    r"\b(?:am|den) (\d{1,2})\.(?! ?\d| ?[a-z])": r"on \1th",
    r"\bjetzt\b": "now",
    r"\bund\b": "and",
    r"\b(?:am|den|bis|der|das|die)\b ": "",
    r"\bim (?=next|this|last)": "",
    r"\bim\b": "in",
}
