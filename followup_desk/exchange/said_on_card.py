# SPDX-License-Identifier: MIT
"""What the properties of a card come to while they are read one after the other: each part of a contact once."""

from functools import lru_cache

from followup_desk.domain.records import Fact, Method, Occasion, Relation
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.exchange.card_labels import label_of
from followup_desk.exchange.properties import Property
from followup_desk.exchange.vcard_days import day_of
from followup_desk.exchange.vcard_values import LINE_LIMIT, line, text

_IN_WORDS = {OccasionKind.BIRTHDAY: "birthday", OccasionKind.WEDDING: "anniversary"}


class Said:
    """What the properties read so far say."""

    def __init__(self, labels: dict[str, str]) -> None:
        self.labels = labels
        self.display = ""
        self.parts: list[str] | None = None
        self.nicknames: list[str] = []
        self.uid = ""
        self.zone: str | None = None
        self.is_firm = False
        self.methods: dict[str, Method] = {}
        self.firms: list[tuple[str, str]] = []
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
        return _label(each.params) if each.params else ""

    def reach(self, kind: MethodKind, value: str, same: str, each: Property) -> None:
        """A number or address, each once; `same` is what two spellings of it have in common."""
        if value and same not in self.methods:
            self.methods[same] = Method(kind, value, self.label(each))

    def know(self, kind: str, words: str) -> None:
        """Something to remember."""
        if words and kind:
            self.facts[Fact(kind, words)] = None

    def relate(self, role: str, name: str) -> None:
        """Somebody close to them."""
        if name:
            self.relations[Relation(role or "contact", name)] = None

    def keep_day(self, kind: OccasionKind, each: Property) -> None:
        """A day, the first one counts; where it can be no day, what it says is something to know."""
        day = day_of(text(each.value), each.param("X-APPLE-OMIT-YEAR") if each.params else "")
        if day is None:
            self.know(_IN_WORDS[kind], line(each.value))
        elif kind not in self.days:
            self.days[kind] = Occasion(kind, day)


@lru_cache(4096)
def _label(params: tuple[tuple[str, str], ...]) -> str:
    return label_of(tuple(word.lower() for name, word in params if name == "TYPE"))[:LINE_LIMIT]
