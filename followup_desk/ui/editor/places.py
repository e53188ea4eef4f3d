# SPDX-License-Identifier: MIT
"""The time zones and countries that can be chosen, as pairs of what is shown and what is stored."""

import json
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale

from followup_desk.domain.folding import fold
from followup_desk.domain.language import ENGLISH, spoken
from followup_desk.paths import resource_path

_REGIONS = frozenset(
    "Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific".split()  # noqa: SIM905
)


def country_name(code: str) -> str:
    """What the country of these two letters is called; the letters where no country has them."""
    return next((name.removesuffix(f" ({code})") for name, its_code in countries() if its_code == code), code)


@cache
def zones() -> tuple[tuple[str, str], ...]:
    """IANA names by region and city; "America/New York" reads better than with an underscore."""
    names = [name for name in available_timezones() if name.partition("/")[0] in _REGIONS] + ["UTC"]
    return tuple((name.replace("_", " "), name) for name in sorted(names))


def countries() -> tuple[tuple[str, str], ...]:
    """Country names in the language of now with their two letters (ISO 3166), by name."""
    return _countries(spoken())


@cache
def _countries(language: str) -> tuple[tuple[str, str], ...]:
    named = _names(language)
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha() and code != "ZZ":
            found[code] = f"{named.get(code) or QLocale.territoryToString(territory)} ({code})"
    return tuple(sorted(((name, code) for code, name in found.items()), key=lambda pair: fold(pair[0])))


def _names(language: str) -> dict[str, str]:
    """Qt has the names of countries in English only, or each in its own language."""
    if language == ENGLISH:
        return {}
    named: dict[str, dict[str, str]] = json.loads(resource_path("countries.json").read_text(encoding="utf-8"))
    return named[language]
