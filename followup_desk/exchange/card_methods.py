# SPDX-License-Identifier: MIT
"""Ways to reach somebody as cards say them: numbers, emails, places on the web, postal addresses and messengers."""

import re
from urllib.parse import unquote

from followup_desk.domain.records import Method
from followup_desk.domain.words import MethodKind
from followup_desk.exchange.foreign_names import MESSENGERS
from followup_desk.exchange.properties import Property
from followup_desk.exchange.said_on_card import Said
from followup_desk.exchange.vcard_values import LINE_LIMIT, components, line, text

_ADDRESS = re.compile(r"<([^<>\s]+@[^<>\s]+)>\s*$")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_BETWEEN_DIGITS = dict.fromkeys(map(ord, " ()./-+\xa0\u2010\u2011\u2012\u2013"))
_CALLED_OVER_THE_NET = frozenset({"sip", "sips", "xmpp", "skype"})
_EXTENSION = re.compile(r";ext=([^;]+)", re.IGNORECASE)
_NO_ADDRESS = [""] * 7


def tel(said: Said, each: Property) -> None:
    """A number; what it is called by over the net is a messenger."""
    value = _code(each.value)
    if ":" in value:
        scheme, _, rest = value.partition(":")
        if scheme.lower() in _CALLED_OVER_THE_NET:
            said.know("messenger", value)
            return
        if scheme.lower() == "tel":
            extension = _EXTENSION.search(rest)
            number = line(unquote(rest.partition(";")[0]))
            value = line(f"{number} ext. {unquote(extension[1])}") if extension else number
    said.reach(MethodKind.PHONE, value, f"tel:{value.translate(_BETWEEN_DIGITS).lower()}", each)


def email(said: Said, each: Property) -> None:
    """An address, of which no name is a part."""
    value = _code(each.value)
    if value[:7].lower() == "mailto:":
        value = line(unquote(value[7:].partition("?")[0]))
    if "<" in value and (found := _ADDRESS.search(value)):
        value = found[1]
    said.reach(MethodKind.EMAIL, value, value.lower(), each)


def _code(value: str) -> str:
    """A line without the unseen signs, such as marks of direction, that are copied along with numbers."""
    return line(value) if value.isascii() else line(_UNSEEN.sub("", value))


def url(said: Said, each: Property) -> None:
    """A place on the web."""
    value = line(each.value)
    said.reach(MethodKind.URL, value, f"url:{value.lower()}", each)


def profile(said: Said, each: Property) -> None:
    """A page on a social network, or a name there."""
    if each.value.lower().startswith("x-apple:"):
        messenger(said, each)
    else:
        url(said, each)


def adr(said: Said, each: Property) -> None:
    """A postal address as it stands on an envelope."""
    box, extended, street, city, region, code, country, *_ = [*_address_parts(each.value), *_NO_ADDRESS]
    town = f"{city}, {region} {code}" if region and city else " ".join(filter(None, (code, city, region)))
    words = "\n".join([part for part in (box, extended, street, town.strip(" ,"), country) if part])
    words = _lines(words.replace("\\", "\\\\")) if len(words) > LINE_LIMIT else words
    words = words or _lines(each.param("LABEL"))
    said.reach(MethodKind.ADDRESS, words, f"address:{words.lower()}", each)


def _address_parts(value: str) -> list[str]:
    if "\\" in value or "  " in value or len(value) > LINE_LIMIT or not value.isprintable():
        return list(map(_lines, components(value)))
    return [part.strip() for part in value.split(";")]


def _lines(value: str) -> str:
    """Text that may have several lines, each of them one."""
    if "\\" not in value and "\n" not in value:
        return line(value)
    words = (" ".join(_CONTROL.sub(" ", part).split()) for part in text(value).split("\n"))
    return "\n".join(filter(None, words))[:LINE_LIMIT].rstrip()


def delivery_label(said: Said, each: Property) -> None:
    """An address in lines, which counts where the card has no other (RFC 2426, 3.2.2)."""
    if words := _lines(each.value):
        said.delivery.append(Method(MethodKind.ADDRESS, words, said.label(each)))


def messenger(said: Said, each: Property) -> None:
    """A name on a messenger, with that of the messenger before it."""
    service = each.param("X-SERVICE-TYPE") or each.param("X-SERVICE") or MESSENGERS.get(each.name, "")
    value = unquote(line(each.value)) if each.name == "IMPP" else line(each.value)
    if service:
        value = value.removeprefix("x-apple:").removeprefix(f"{service.lower()}:")
    said.know("messenger", line(f"{service.lower()}: {value}" if service and value else value))
