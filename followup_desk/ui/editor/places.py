# SPDX-License-Identifier: MIT
"""The time zones and countries that can be chosen, as pairs of what is shown and what is stored."""

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale

_REGIONS = frozenset(
    "Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific".split()  # noqa: SIM905
)


@cache
def zones() -> tuple[tuple[str, str], ...]:
    """IANA names by region and city; "America/New York" reads better than with an underscore."""
    names = [name for name in available_timezones() if name.partition("/")[0] in _REGIONS] + ["UTC"]
    return tuple((name.replace("_", " "), name) for name in sorted(names))


@cache
def countries() -> tuple[tuple[str, str], ...]:
    """Country names with their two letters (ISO 3166), by name."""
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha() and code != "ZZ":
            found[code] = f"{QLocale.territoryToString(territory)} ({code})"
    return tuple(sorted((name, code) for code, name in found.items()))
