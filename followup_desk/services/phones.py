# SPDX-License-Identifier: MIT
"""When two phone numbers that are written differently are one: +49 30 1234 567 and 030 1234567.

The tables of all countries' numbers are read only when the last digits agree.
"""

from followup_desk.domain.folding import digits

_LAST = 6


def is_same(one: str, other: str) -> bool:
    """Do two numbers, as written, reach the same phone? One that names no country is taken for the other's."""
    one_digits, other_digits = digits(one), digits(other)
    if one_digits == other_digits:
        return bool(one_digits)
    if min(len(one_digits), len(other_digits)) < _LAST or one_digits[-_LAST:] != other_digits[-_LAST:]:
        return False
    from phonenumbers import MatchType, is_number_match

    return is_number_match(_international(one), _international(other)) in (MatchType.EXACT_MATCH, MatchType.NSN_MATCH)


def _international(number: str) -> str:
    """00 is what is dialled for + from most countries."""
    return f"+{number[2:]}" if number.startswith("00") else number
