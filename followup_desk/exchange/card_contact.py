# SPDX-License-Identifier: MIT
"""From a card to a contact: what each property stands for (RFC 6350 section 6, RFC 6715, 6474), of all formats alike.

What has no field is passed over; it stays in the card.
"""

import re
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from followup_desk.domain.folding import fold
from followup_desk.domain.moments import zone_info
from followup_desk.domain.names import display_from_parts, name_from_text
from followup_desk.domain.records import Contact, Method, Name, Position
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.exchange import card_methods
from followup_desk.exchange.card_labels import LABEL, written_label
from followup_desk.exchange.foreign_names import ANDROID, ANDROID_ROLES, ANNIVERSARIES, MESSENGERS, ROLES
from followup_desk.exchange.properties import Card, Property
from followup_desk.exchange.said_on_card import Said
from followup_desk.exchange.vcard_values import LINE_LIMIT, TEXT_LIMIT, components, line, listed, text

_ZONE = re.compile(r"[A-Za-z_]+/[A-Za-z0-9_/+-]+")
_SCHEME = re.compile(r"(?:urn|uuid|data|cid|https?|mailto|tel):", re.IGNORECASE)

_NOBODY = vars(Contact(name=Name(""), stage=None, followed=False))


def contact_of(card: Card) -> Contact:
    """The contact that a card describes: neither stored nor followed, shown by whatever it names first."""
    labels = {each.group.lower(): written_label(line(each.value)) for each in card if each.name == LABEL and each.group}
    said = Said(labels)
    for each in card:
        reader = _READERS.get(each.name)
        if reader is not None and each.value:
            reader(said, each)
    return _whole(said)


def _whole(said: Said) -> Contact:
    methods = tuple(said.methods.values())
    if said.delivery and all(each.kind is not MethodKind.ADDRESS for each in methods):
        methods += tuple(dict.fromkeys(said.delivery))
    # Past __init__, which in a frozen class sets each field by a call: ten thousand cards come at once.
    contact = Contact.__new__(Contact)
    contact.__dict__.update(
        _NOBODY,
        name=_name(said) if said.display and said.parts else _found_name(said, methods),
        uid=said.uid,
        zone=said.zone,
        note=_joined(said.notes),
        methods=methods,
        positions=_positions(said.firms, said.titles) if said.firms or said.titles else (),
        occasions=tuple(said.days.values()),
        facts=tuple(said.facts),
        relations=tuple(said.relations),
        tags=tuple(said.tags.values()),
    )
    return contact


def _joined(notes: list[str]) -> str:
    if len(notes) < 2:
        return notes[0] if notes else ""
    return "\n\n".join(dict.fromkeys(notes))[:TEXT_LIMIT].rstrip()


def _name(said: Said) -> Name:
    """The name as the card has it, in parts and whole."""
    family, given, additional, prefix, suffix = said.parts or [""] * 5
    nickname = ", ".join(dict.fromkeys(said.nicknames))[:LINE_LIMIT] if said.nicknames else ""
    return Name(said.display, given, family, additional, prefix, suffix, nickname)


def _found_name(said: Said, methods: tuple[Method, ...]) -> Name:
    """The name where the card lacks a part of it: guessed, and shown by whatever else there is."""
    name = _name(said)
    firms = [firm for _, firm in said.firms if firm]
    if said.display and not said.is_firm and fold(said.display) not in map(fold, firms):
        return replace(name_from_text(said.display), nickname=name.nickname)
    kinds = (MethodKind.EMAIL, MethodKind.PHONE, MethodKind.URL, MethodKind.ADDRESS)
    reached = (each.value for kind in kinds for each in methods if each.kind is kind)
    shown = said.display or display_from_parts(replace(name, nickname=""))[:LINE_LIMIT]
    return replace(name, display=shown or next(iter(firms), "") or name.nickname or line(next(reached, "")))


def _positions(firms: list[tuple[str, str]], titles: list[tuple[str, str]]) -> tuple[Position, ...]:
    """A title belongs to the firm in its group; where one of them has no group, to that in its order."""
    if len(firms) == 1 and len(titles) == 1 and not (firms[0][0] and titles[0][0]):
        return (Position(firms[0][1], titles[0][1]),)
    groups = {group for group, _ in firms if group}
    of_group: dict[str, deque[str]] = {}
    loose: deque[tuple[str, str]] = deque()
    for group, title in titles:
        if group in groups:
            of_group.setdefault(group, deque()).append(title)
        else:
            loose.append((group, title))
    jobs = []
    for group, firm in firms:
        title = ""
        if of_group.get(group):
            title = of_group[group].popleft()
        elif loose and not (group and loose[0][0]):
            title = loose.popleft()[1]
        if firm or title:
            jobs.append(Position(firm, title))
    left = [*(title for several in of_group.values() for title in several), *(title for _, title in loose)]
    return (*jobs, *(Position("", title) for title in left if title))


def _fn(said: Said, each: Property) -> None:
    said.display = said.display or line(each.value)


def _n(said: Said, each: Property) -> None:
    if said.parts is None:
        parts = [line(component) for component in components(each.value)[:5]]
        said.parts = parts + [""] * (5 - len(parts))


def _nickname(said: Said, each: Property) -> None:
    said.nicknames += [name for word in listed(each.value) if (name := line(word))]


def _kind(said: Said, each: Property) -> None:
    said.is_firm = each.value.lower() in ("org", "organization")


def _shown_as(said: Said, each: Property) -> None:
    said.is_firm = said.is_firm or each.value.upper() == "COMPANY"


def _uid(said: Said, each: Property) -> None:
    said.uid = said.uid or line(each.value)


def _org(said: Said, each: Property) -> None:
    firm, *units = map(line, components(each.value))
    said.firms.append((each.group.lower(), firm))
    if any(units):
        said.know("department", line(", ".join(filter(None, units))))


def _title(said: Said, each: Property) -> None:
    said.titles.append((each.group.lower(), line(each.value)))


def _bday(said: Said, each: Property) -> None:
    said.keep_day(OccasionKind.BIRTHDAY, each)


def _anniversary(said: Said, each: Property) -> None:
    said.keep_day(OccasionKind.WEDDING, each)


def _abdate(said: Said, each: Property) -> None:
    label = said.label(each)
    if label.lower() == "anniversary":
        said.keep_day(OccasionKind.WEDDING, each)
    elif label.lower() == "birthday":
        said.keep_day(OccasionKind.BIRTHDAY, each)
    else:
        said.know(label or "date", line(each.value))


def _note(said: Said, each: Property) -> None:
    if words := text(each.value).strip():
        said.notes.append(words)


def _categories(said: Said, each: Property) -> None:
    for word in listed(each.value):
        if tag := line(word):
            said.tags.setdefault(fold(tag), tag)


def _related(said: Said, each: Property) -> None:
    name = line(each.value)
    if each.param("VALUE").lower() == "text" or not _SCHEME.match(name):
        said.relate(said.label(each), name)


def _named_role(said: Said, each: Property) -> None:
    said.relate(ROLES[each.name], line(each.value))


def _fact_named_so(said: Said, each: Property) -> None:
    said.know(each.name.removeprefix("X-").lower(), text(each.value).strip())


def _fud_fact(said: Said, each: Property) -> None:
    said.know(line(each.param("X-KIND")), text(each.value).strip())


def _tz(said: Said, each: Property) -> None:
    name = line(each.value)
    if said.zone is None and _ZONE.fullmatch(name) and _is_zone(name):
        said.zone = name


@lru_cache(256)
def _is_zone(name: str) -> bool:
    try:
        zone_info(name)
    except ValueError:
        return False
    return True


def _android(said: Said, each: Property) -> None:
    """Android's own rows: the kind of row, its text, and a number for what it is."""
    what, value, kind, label, *_ = [*components(each.value), "", "", ""]
    if not value or not what.startswith(ANDROID):
        return
    match what.removeprefix(ANDROID), kind:
        case "nickname", _:
            said.nicknames.append(line(value))
        case "contact_event", "3":
            said.keep_day(OccasionKind.BIRTHDAY, each._replace(value=value))
        case "contact_event", "1":
            said.keep_day(OccasionKind.WEDDING, each._replace(value=value))
        case "contact_event", _:
            said.know(line(label) or "date", line(value))
        case "relation", number:
            said.relate(ANDROID_ROLES.get(number) or line(label) or "contact", line(value))


def _agent(said: Said, each: Property) -> None:
    """A card in the card, told by its name (RFC 2426, 3.5.4); anything else is a note of some program."""
    lines = text(each.value).split("\n")
    if lines[0].upper() == "BEGIN:VCARD":
        names = (head for head in (inner.partition(":") for inner in lines) if head[0].upper().split(";")[0] == "FN")
        said.relate("agent", line(next(names, ("", "", ""))[2]))


_READERS: dict[str, Callable[[Said, Property], None]] = {
    "FN": _fn,
    "N": _n,
    "NICKNAME": _nickname,
    "X-EPOCSECONDNAME": _nickname,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "UID": _uid,
    "TEL": card_methods.tel,
    "EMAIL": card_methods.email,
    "URL": card_methods.url,
    "X-ABSHOWAS": _shown_as,
    "X-SOCIALPROFILE": card_methods.profile,
    "SOCIALPROFILE": card_methods.profile,
    "AGENT": _agent,
    "ADR": card_methods.adr,
    "LABEL": card_methods.delivery_label,
    "ORG": _org,
    "TITLE": _title,
    "BDAY": _bday,
    "X-ABDATE": _abdate,
    "NOTE": _note,
    "CATEGORIES": _categories,
    "RELATED": _related,
    "X-ABRELATEDNAMES": _related,
    "X-FUD-FACT": _fud_fact,
    "TZ": _tz,
    "IMPP": card_methods.messenger,
    "X-MESSENGER": card_methods.messenger,
    "X-ANDROID-CUSTOM": _android,
    **dict.fromkeys(("ROLE", "HOBBY", "INTEREST", "EXPERTISE", "X-HOBBY", "X-HOBBIES"), _fact_named_so),
    **dict.fromkeys(ANNIVERSARIES, _anniversary),
    **dict.fromkeys(ROLES, _named_role),
    **dict.fromkeys(MESSENGERS, card_methods.messenger),
}
