# SPDX-License-Identifier: MIT
"""From a card to a contact: what each property stands for, for all formats alike. What has no field is passed over.

RFC 6350 section 6 with RFC 6715 and 6474; the X- properties are those of Apple, Android, Evolution, KDE and Outlook.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from urllib.parse import unquote

from followup_desk.domain.folding import fold
from followup_desk.domain.methods import norm
from followup_desk.domain.moments import zone_info
from followup_desk.domain.names import display_from_parts, name_from_text
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position, Relation
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.exchange.card_labels import LABEL, label_of, written_label
from followup_desk.exchange.properties import Card, Property
from followup_desk.exchange.vcard_days import day_of
from followup_desk.exchange.vcard_values import LINE_LIMIT, components, line, listed, text

_ADDRESS = re.compile(r'^"?[^<>]*"?\s*<([^<>\s]+@[^<>\s]+)>$')
_EXTENSION = re.compile(r";ext=([^;]+)", re.IGNORECASE)
_ZONE = re.compile(r"[A-Za-z_]+/[A-Za-z0-9_/+-]+")
_SCHEME = re.compile(r"(?:urn|uuid|data|cid):", re.IGNORECASE)
_ANDROID = "vnd.android.cursor.item/"
_ANDROID_ROLES = {
    str(number): role
    for number, role in enumerate(
        (
            *("assistant", "brother", "child", "partner", "father", "friend", "manager"),
            *("mother", "parent", "partner", "referred-by", "relative", "sister", "spouse"),
        ),
        1,
    )
}
_ROLES = {
    **dict.fromkeys(("X-SPOUSE", "X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SPOUSESNAME", "X-MS-SPOUSE"), "spouse"),
    **dict.fromkeys(("X-MANAGER", "X-EVOLUTION-MANAGER", "X-KADDRESSBOOK-X-MANAGERSNAME", "X-MS-MANAGER"), "manager"),
    **dict.fromkeys(
        ("X-ASSISTANT", "X-EVOLUTION-ASSISTANT", "X-KADDRESSBOOK-X-ASSISTANTSNAME", "X-MS-ASSISTANT"), "assistant"
    ),
    **dict.fromkeys(("X-CHILD", "X-CHILDREN", "X-MS-CHILD"), "child"),
}
_ANNIVERSARIES = (
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
    "X-WAB-WEDDING_ANNIVERSARY",
)
_MESSENGERS = {
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-ICQ": "icq",
    "X-AIM": "aim",
    "X-MSN": "msn",
    "X-JABBER": "jabber",
    "X-YAHOO": "yahoo",
    "X-QQ": "qq",
    "X-GOOGLE-TALK": "google talk",
    "X-GTALK": "google talk",
    "X-GADUGADU": "gadu-gadu",
    "X-GROUPWISE": "groupwise",
}


class _Said:
    """What the properties read so far say."""

    def __init__(self, labels: dict[str, str]) -> None:
        self.labels = labels
        self.display = ""
        self.parts: list[str] | None = None
        self.nicknames: list[str] = []
        self.uid = ""
        self.zone: str | None = None
        self.is_firm = False
        self.methods: dict[tuple[str, str], Method] = {}
        self.jobs: list[tuple[str, str]] = []
        self.titles: list[tuple[str, str]] = []
        self.days: dict[OccasionKind, Occasion] = {}
        self.facts: dict[Fact, None] = {}
        self.relations: dict[Relation, None] = {}
        self.notes: list[str] = []
        self.tags: dict[str, str] = {}
        self.delivery: list[Method] = []

    def label(self, each: Property) -> str:
        """What its group calls it, else its types."""
        if each.group and (label := self.labels.get(each.group.lower())):
            return label
        return _label(each.params)

    def reach(self, kind: MethodKind, value: str, label: str) -> None:
        """A number or address, each once."""
        if value:
            self.methods.setdefault((kind, norm(kind, value) or fold(value)), Method(kind, value, label))

    def know(self, kind: str, words: str) -> None:
        """Something to remember."""
        if words and kind:
            self.facts[Fact(kind, words)] = None

    def relate(self, role: str, name: str) -> None:
        """Somebody close to them."""
        if name:
            self.relations[Relation(role or "contact", name)] = None

    def keep_day(self, kind: OccasionKind, each: Property) -> None:
        """A day, where it can be read; the first one counts."""
        day = day_of(text(each.value), each.param("X-APPLE-OMIT-YEAR"))
        if day is not None:
            self.days.setdefault(kind, Occasion(kind, day))


@lru_cache(4096)
def _label(params: tuple[tuple[str, str], ...]) -> str:
    return label_of(tuple(word.lower() for name, word in params if name == "TYPE"))[:LINE_LIMIT]


def contact_of(card: Card) -> Contact:
    """The contact that a card describes: neither stored nor followed, shown by whatever it names first."""
    labels = {each.group.lower(): written_label(line(each.value)) for each in card if each.name == LABEL and each.group}
    said = _Said(labels)
    for each in card:
        reader = _READERS.get(each.name)
        if reader is not None and each.value:
            reader(said, each)
    return _whole(said)


def _whole(said: _Said) -> Contact:
    positions = tuple(_positions(said.jobs, said.titles))
    methods = tuple(said.methods.values())
    if said.delivery and all(each.kind is not MethodKind.ADDRESS for each in methods):
        methods += tuple(dict.fromkeys(said.delivery))
    name = _name(said)
    if not name.display:
        firm = next((job.organisation for job in positions if job.organisation), "")
        reached = [each.value for kind in ("email", "phone", "url") for each in methods if each.kind == kind]
        name = replace(name, display=firm or name.nickname or next(iter(reached), ""))
    return Contact(
        name=name,
        uid=said.uid,
        stage=None,
        followed=False,
        zone=said.zone,
        note="\n\n".join(dict.fromkeys(said.notes)),
        methods=methods,
        positions=positions,
        occasions=tuple(said.days.values()),
        facts=tuple(said.facts),
        relations=tuple(said.relations),
        tags=tuple(said.tags.values()),
    )


def _name(said: _Said) -> Name:
    nickname = ", ".join(dict.fromkeys(said.nicknames))[:LINE_LIMIT]
    if said.parts is None:
        firms = {fold(components(firm)[0]) for _, firm in said.jobs}
        if not said.display or said.is_firm or fold(said.display) in firms:
            return Name(said.display, nickname=nickname)
        return replace(name_from_text(said.display), nickname=nickname)
    family, given, additional, prefix, suffix = said.parts
    name = Name(said.display, given, family, additional, prefix, suffix, nickname)
    return name if said.display else replace(name, display=display_from_parts(replace(name, nickname=""))[:LINE_LIMIT])


def _positions(jobs: list[tuple[str, str]], titles: list[tuple[str, str]]) -> Iterable[Position]:
    """Titles belong to the firm in their group, the others to firms in their order."""
    left = list(titles)
    for number, (group, value) in enumerate(jobs):
        named = [component for component in map(line, components(value)) if component]
        title = next((each for each in left if group and each[0] == group), None)
        if title is None:
            ungrouped = [each for each in left if not (each[0] and any(each[0] == other for other, _ in jobs))]
            title = ungrouped[0] if ungrouped and (number < len(titles)) else None
        if title:
            left.remove(title)
        if named or title:
            yield Position(named[0] if named else "", line(title[1]) if title else "")
    for _, value in left:
        if words := line(value):
            yield Position("", words)


def _fn(said: _Said, each: Property) -> None:
    said.display = said.display or line(each.value)


def _n(said: _Said, each: Property) -> None:
    if said.parts is None:
        parts = [line(component) for component in components(each.value)[:5]]
        said.parts = parts + [""] * (5 - len(parts))


def _nickname(said: _Said, each: Property) -> None:
    said.nicknames += [name for word in listed(each.value) if (name := line(word))]


def _kind(said: _Said, each: Property) -> None:
    said.is_firm = each.value.lower() in ("org", "organization")


def _uid(said: _Said, each: Property) -> None:
    said.uid = said.uid or line(each.value)


def _tel(said: _Said, each: Property) -> None:
    value = line(each.value)
    scheme, _, rest = value.partition(":")
    if scheme.lower() == "tel":
        extension = _EXTENSION.search(rest)
        number = unquote(rest.partition(";")[0])
        value = f"{number} ext. {unquote(extension[1])}" if extension else number
    elif scheme.lower() in ("sip", "sips", "xmpp", "skype"):
        said.know("messenger", value)
        return
    said.reach(MethodKind.PHONE, line(value) if "%" in rest else value, said.label(each))


def _email(said: _Said, each: Property) -> None:
    value = line(each.value)
    if value[:7].lower() == "mailto:":
        value = unquote(value[7:].partition("?")[0])
    if "<" in value and (found := _ADDRESS.match(value)):
        value = found[1]
    said.reach(MethodKind.EMAIL, line(value), said.label(each))


def _url(said: _Said, each: Property) -> None:
    said.reach(MethodKind.URL, line(each.value), said.label(each))


def _adr(said: _Said, each: Property) -> None:
    box, extended, street, city, region, code, country, *_ = [*map(_lines, components(each.value)), *[""] * 7]
    town = f"{city}, {region} {code}" if region and city else " ".join(filter(None, (code, city, region)))
    words = "\n".join(part for part in (box, extended, street, town.strip(" ,"), country) if part)
    if not words:
        words = _lines(each.param("LABEL"))
    if words:
        said.methods.setdefault(("address", fold(words)), Method(MethodKind.ADDRESS, words, said.label(each)))


def _lines(value: str) -> str:
    """Text that may have several lines, each of them one."""
    words = text(value)
    if "\n" not in words:
        return line(value)
    return "\n".join(filter(None, (" ".join(part.split()) for part in words.split("\n"))))[:LINE_LIMIT].rstrip()


def _delivery_label(said: _Said, each: Property) -> None:
    if words := _lines(each.value):
        said.delivery.append(Method(MethodKind.ADDRESS, words, said.label(each)))


def _org(said: _Said, each: Property) -> None:
    said.jobs.append((each.group.lower(), each.value))
    named = [component for component in map(line, components(each.value)) if component]
    said.know("department", ", ".join(named[1:])[:LINE_LIMIT])


def _title(said: _Said, each: Property) -> None:
    said.titles.append((each.group.lower(), each.value))


def _bday(said: _Said, each: Property) -> None:
    said.keep_day(OccasionKind.BIRTHDAY, each)


def _anniversary(said: _Said, each: Property) -> None:
    said.keep_day(OccasionKind.WEDDING, each)


def _abdate(said: _Said, each: Property) -> None:
    label = said.label(each)
    if label.lower() == "anniversary":
        said.keep_day(OccasionKind.WEDDING, each)
    else:
        said.know(label or "date", line(each.value))


def _note(said: _Said, each: Property) -> None:
    if words := text(each.value).strip():
        said.notes.append(words)


def _categories(said: _Said, each: Property) -> None:
    for word in listed(each.value):
        if tag := line(word):
            said.tags.setdefault(fold(tag), tag)


def _related(said: _Said, each: Property) -> None:
    name = line(each.value)
    if each.param("VALUE").lower() == "text" or not _SCHEME.match(name):
        said.relate(said.label(each), name)


def _named_role(said: _Said, each: Property) -> None:
    said.relate(_ROLES[each.name], line(each.value))


def _fact_named_so(said: _Said, each: Property) -> None:
    said.know(each.name.removeprefix("X-").lower(), text(each.value).strip())


def _fud_fact(said: _Said, each: Property) -> None:
    said.know(line(each.param("X-KIND")), text(each.value).strip())


def _messenger(said: _Said, each: Property) -> None:
    service = each.param("X-SERVICE-TYPE") or each.param("X-SERVICE") or _MESSENGERS.get(each.name, "")
    value = unquote(line(each.value)) if each.name == "IMPP" else line(each.value)
    if service:
        value = value.removeprefix("x-apple:").removeprefix(f"{service.lower()}:")
    said.know("messenger", line(f"{service.lower()}: {value}" if service and value else value))


def _tz(said: _Said, each: Property) -> None:
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


def _android(said: _Said, each: Property) -> None:
    """Android's own rows: the kind of row, its text, and a number for what it is."""
    what, value, kind, *_ = [*components(each.value), "", ""]
    if not value or not what.startswith(_ANDROID):
        return
    match what.removeprefix(_ANDROID), kind:
        case "nickname", _:
            said.nicknames.append(line(value))
        case "contact_event", "3":
            said.keep_day(OccasionKind.BIRTHDAY, each._replace(value=value))
        case "contact_event", "1":
            said.keep_day(OccasionKind.WEDDING, each._replace(value=value))
        case "relation", number:
            said.relate(_ANDROID_ROLES.get(number, "contact"), line(value))


_READERS: dict[str, Callable[[_Said, Property], None]] = {
    "FN": _fn,
    "N": _n,
    "NICKNAME": _nickname,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "UID": _uid,
    "TEL": _tel,
    "EMAIL": _email,
    "URL": _url,
    "X-SOCIALPROFILE": _url,
    "ADR": _adr,
    "LABEL": _delivery_label,
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
    "IMPP": _messenger,
    "X-MESSENGER": _messenger,
    "X-ANDROID-CUSTOM": _android,
    **dict.fromkeys(("ROLE", "HOBBY", "INTEREST", "EXPERTISE", "X-HOBBY", "X-HOBBIES"), _fact_named_so),
    **dict.fromkeys(_ANNIVERSARIES, _anniversary),
    **dict.fromkeys(_ROLES, _named_role),
    **dict.fromkeys(_MESSENGERS, _messenger),
}
