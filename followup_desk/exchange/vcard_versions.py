# SPDX-License-Identifier: MIT
"""The properties of a card as each version of vCard has them. What a version has no words for stays as it is."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator

from followup_desk.domain import partial_date
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Photo
from followup_desk.exchange.card_labels import LABEL, label_of
from followup_desk.exchange.card_parts import basic
from followup_desk.exchange.properties import PICTURE, Card, Property
from followup_desk.exchange.vcard_values import escaped

_OMITTED = "X-APPLE-OMIT-YEAR"
_NO_YEAR = 1604
"""A leap year in which nobody was born who stands in a card: how Apple says that a year is not known."""
_DAYS = {"BDAY": "BDAY", "ANNIVERSARY": "X-ANNIVERSARY"}
_NORMALISED = frozenset({"CHARSET", "ENCODING", PICTURE})
_DATA = re.compile(r"data:(?:[\w.+-]+/([\w.+-]+))?;base64,([A-Za-z0-9+/=]*)", re.ASCII | re.IGNORECASE)


def in_4(card: Card, photo: Photo | None) -> Iterator[Property]:
    """For vCard 4.0 (RFC 6350)."""
    for each in card:
        if each.param(PICTURE):
            if photo is not None:
                yield _plain(each, f"data:{photo.mime};base64,{b64encode(photo.data).decode()}", ("TYPE", "VALUE"))
        elif each.name in _DAYS and (day := _day(each)) is not None:
            yield _plain(each, basic(day), (_OMITTED, "VALUE"))
        else:
            params = (("PREF", "1") if _is_preferred(pair) else pair for pair in each.params)
            yield _plain(each._replace(params=tuple(dict.fromkeys(params))), each.value)


def in_3(card: Card, photo: Photo | None) -> Iterator[Property]:
    """For vCard 3.0 (RFC 2426)."""
    groups = {each.group for each in card}
    labelled = {each.group for each in card if each.name == LABEL}
    for each in card:
        if each.param(PICTURE):
            if photo is not None:
                yield _in_base64(each, photo.mime.partition("/")[2], b64encode(photo.data).decode())
        elif data := _DATA.fullmatch(each.value):
            yield _in_base64(each, data[1] or each.param("TYPE"), data[2])
        elif each.name in _DAYS and (day := _day(each)) is not None:
            yield _day_in_3(each, day)
        elif each.name == "RELATED" and each.param("VALUE").lower() == "text":
            yield from _related_in_3(each, groups, labelled)
        else:
            params = (("TYPE", "pref") if pair == ("PREF", "1") else pair for pair in each.params)
            yield _plain(each._replace(params=tuple(dict.fromkeys(params))), each.value)


def _plain(mine: Property, value: str, without: tuple[str, ...] = ()) -> Property:
    """With that value, without parameters that were about the old one or another version's way to write it."""
    params = tuple(pair for pair in mine.params if pair[0] not in _NORMALISED and pair[0] not in without)
    return mine._replace(value=value, params=params)


def _is_preferred(pair: tuple[str, str]) -> bool:
    return pair[0] == "TYPE" and pair[1].lower() == "pref"


def _in_base64(mine: Property, kind: str, data: str) -> Property:
    kept = _plain(mine, data, ("TYPE", "VALUE", "MEDIATYPE"))
    types = (("TYPE", kind.upper()),) if kind else ()
    return kept._replace(params=(*kept.params, ("ENCODING", "b"), *types))


def _day(mine: Property) -> PartialDate | None:
    """The day that a property says, its year taken out where it only stands in; None for other text."""
    try:
        day = partial_date.parse(mine.value)
    except ValueError:
        return None
    if day.year and mine.param(_OMITTED) == f"{day.year:04}" and day.month and day.day:
        return PartialDate(None, day.month, day.day)
    return day


def _day_in_3(mine: Property, day: PartialDate) -> Property:
    kept = _plain(mine, day.text(), (_OMITTED, "VALUE"))._replace(name=_DAYS[mine.name])
    if day.year or not (day.month and day.day):
        return kept
    omitted = (_OMITTED, str(_NO_YEAR))
    return kept._replace(value=f"{_NO_YEAR}-{day.month:02}-{day.day:02}", params=(*kept.params, omitted))


def _related_in_3(mine: Property, groups: set[str], labelled: Iterable[str]) -> Iterator[Property]:
    """As Apple says it: the name, and its role as the label of the group."""
    group = mine.group or next(f"related{n}" for n in range(1, len(groups) + 2) if f"related{n}" not in groups)
    groups.add(group)
    yield _plain(mine, mine.value, ("TYPE", "VALUE"))._replace(name="X-ABRELATEDNAMES", group=group)
    if mine.types() and group not in labelled:
        yield Property(LABEL, escaped(label_of(tuple(mine.types()))), (), group)
