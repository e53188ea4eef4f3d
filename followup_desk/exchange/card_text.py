# SPDX-License-Identifier: MIT
"""A card as text and back, losing nothing: how cards are kept. A line a property, what would break a line escaped."""

from followup_desk.exchange.properties import Card, Property

_ESCAPED = {ord(sign): f"%{ord(sign):02X}" for sign in "%\n\r"}
_IN_HEAD = _ESCAPED | {ord(sign): f"%{ord(sign):02X}" for sign in ";:=."}
_PLAIN = frozenset(";:=.%\n\r")


def as_text(card: Card) -> str:
    """The card's lines."""
    return "\n".join(map(_line, card))


def from_text(text: str) -> Card:
    """The card that `as_text` made these lines of."""
    return tuple(map(_property, text.split("\n"))) if text else ()


def _line(each: Property) -> str:
    value = each.value
    if "%" in value or "\n" in value or "\r" in value:
        value = value.translate(_ESCAPED)
    group = f"{_head(each.group)}." if each.group else ""
    params = "".join(f";{_head(name)}={_head(word)}" for name, word in each.params)
    return f"{group}{_head(each.name)}{params}:{value}"


def _head(text: str) -> str:
    return text if _PLAIN.isdisjoint(text) else text.translate(_IN_HEAD)


def _property(line: str) -> Property:
    head, _, value = line.partition(":")
    name, *params = head.split(";")
    group, _, name = name.rpartition(".") if "." in name else ("", "", name)
    pairs = (param.partition("=") for param in params)
    return Property(_back(name), _back(value), tuple((_back(key), _back(word)) for key, _, word in pairs), _back(group))


def _back(text: str) -> str:
    if "%" not in text:
        return text
    for code, escaped in _IN_HEAD.items():
        if code != ord("%"):
            text = text.replace(escaped, chr(code))
    return text.replace("%25", "%")
