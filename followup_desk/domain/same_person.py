# SPDX-License-Identifier: MIT
"""When two records may be of one person: by how they are called, where they work, and what only one person has.

Names come from many hands: family first or last, with titles, initials, second names, hyphens or without. So names are
compared by their words, whichever field those stand in. What speaks against one person is a word of each that the
other has nothing for, such as two given names of one family.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from followup_desk.domain import methods
from followup_desk.domain.folding import digits, fold
from followup_desk.domain.name_words import COUPLES, FEMALE, GENERATIONS, LEGAL_FORMS, MALE, SUFFIXES, TITLES
from followup_desk.domain.records import Contact, Method, Name
from followup_desk.domain.shared_mailboxes import is_shared_mailbox
from followup_desk.domain.words import MethodKind

_SHORTEST_OWN_NUMBER = 7
"""Digits of a number that is dialled from anywhere; a shorter one is an extension or a service."""
_READ_ONCE = 8192
"""So many names stay read: those of one file come again and again."""
_DROPPED = re.compile(r"['’`´\u02bc]")
_BREAKS = re.compile(r"[^\w&+]+|_+")
_VOWELS = re.compile("ae|oe|ue|aa")
_NUMBER = re.compile(r"[\d\s()+./-]*\d[\d\s()+./-]*")
_PROFILE = re.compile(r"(?:linkedin\.com/(?:in|pub)|xing\.com/profile)/[^/]")


class _Read(NamedTuple):
    """A name as it is compared: its words, those with the nickname for the given name, and what its titles tell."""

    words: tuple[str, ...]
    called: tuple[str, ...]
    runs: frozenset[str]
    sex: str
    generation: str
    couple: bool


def compatible(one: Name, other: Name) -> bool:
    """May two names be one person's? Asked of records that share a number, an address or a firm, never on its own.

    A name that is only a number, or none at all, speaks against nobody.
    """
    if one == other:
        return True
    first, second = _read(one), _read(other)
    if _contradict(first, second):
        return False
    if not first.words or not second.words or not first.runs.isdisjoint(second.runs):
        return True
    if _is_email(one.display) or _is_email(other.display):
        return _hints(one, second) or _hints(other, first)
    ways = ((a, b) for a in {first.words, first.called} for b in {second.words, second.called})
    return any(_fits(a, b) for a, b in ways)


def contradictory(one: Name, other: Name) -> bool:
    """Do the names alone say that these are two: Mr and Mrs, junior and senior, a couple and one of them?"""
    return _contradict(_read(one), _read(other))


def is_nameless(name: Name) -> bool:
    """Is somebody shown only by a number or an email, or by nothing?"""
    return not name.display or (not name.family and (_is_email(name.display) or _is_number(name.display)))


def same_by_name(one: Contact, other: Contact) -> bool:
    """The same full name, and a firm where both work now."""
    first, second = _read(one.name), _read(other.name)
    if not _is_full(first) or not _is_full(second):
        return False
    if first.runs.isdisjoint(second.runs) or _contradict(first, second):
        return False
    return not _present_firms(one).isdisjoint(_present_firms(other))


def same_by_method(one: Contact, other: Contact, shared: Method) -> bool:
    """Does having this number or address in common make two records one person's?

    Where one of them is called by nothing else than that very address or number, it does.
    """
    if is_nobodys_own(shared.kind, shared.value):
        return False
    return any(methods.is_same(shared, each.name.display) for each in (one, other)) or compatible(one.name, other.name)


def is_nobodys_own(kind: MethodKind, value: str) -> bool:
    """Is it reached by several by its nature: info@, an extension, a house, a firm's page?

    A switchboard's number looks like any other: there the names decide.
    """
    match kind:
        case MethodKind.EMAIL:
            return is_shared_mailbox(value)
        case MethodKind.PHONE:
            return len(digits(value)) < _SHORTEST_OWN_NUMBER
        case MethodKind.URL:
            return not _PROFILE.search(value.lower())
        case _:
            return True


def organisation_key(name: str) -> str:
    """What two spellings of a firm have in common: without case, accents, stops and legal form."""
    words = _words_of(name.replace(".", "").replace("/", ""))
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    return " ".join(words)


def full_name(name: Name) -> str:
    """Given and family name with nothing else, folded, in the order of the letters; empty where one is not known."""
    words = _read(name).words
    return " ".join(sorted(words)) if _is_full(_read(name)) else ""


def _present_firms(contact: Contact) -> set[str]:
    keys = {organisation_key(job.organisation) for job in contact.positions if job.until is None}
    return keys - {""}


@lru_cache(_READ_ONCE)
def _read(name: Name) -> _Read:
    in_order = _in_order(name)
    titles, words = _without_titles(in_order)
    words, suffixes = _without_suffixes(words)
    said = {*titles, *_words_of(name.prefix)}
    after = {*suffixes, *_words_of(name.suffix)}
    nickname = _words_of(name.nickname)
    family = _words_of(name.family)
    called = tuple(map(_plain, (*nickname, *family))) if nickname else ()
    plain = tuple(map(_plain, words))
    return _Read(
        words=() if _is_number(name.display) else plain,
        called=called or plain,
        runs=_runs(name, plain),
        sex="f" if said & FEMALE else "m" if said & MALE else "",
        generation=next((GENERATIONS[word] for word in after if word in GENERATIONS), ""),
        couple=not COUPLES.isdisjoint(words),
    )


def _in_order(name: Name) -> list[str]:
    """All words of the name, given name first; those of the display where the parts are not known."""
    if _is_email(name.display) and not name.family:
        return _words_of(name.display.partition("@")[0])
    if name.family and (name.given or name.additional):
        return _words_of(f"{name.given} {name.additional} {name.family}")
    family, comma, given = (name.display or f"{name.given} {name.family}").partition(",")
    if comma and (words := _words_of(given)) and not set(words) <= SUFFIXES | GENERATIONS.keys():
        return [*words, *_words_of(family)]
    return _words_of(f"{family} {given}")


def _runs(name: Name, words: tuple[str, ...]) -> frozenset[str]:
    """The name in one run, in either order: "Anne-Mette" is "Annemette", and 山田 太郎 is 山田太郎."""
    family = "".join(map(_plain, _words_of(name.family)))
    given = "".join(map(_plain, _words_of(f"{name.given} {name.additional}")))
    both = {given + family, family + given} if given and family else set()
    return frozenset({"".join(words), *both} - {""})


def _contradict(one: _Read, other: _Read) -> bool:
    return (
        (one.sex != other.sex and bool(one.sex and other.sex))
        or (one.generation != other.generation and bool(one.generation and other.generation))
        or one.couple != other.couple
    )


def _fits(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Has each word of the shorter its own in the longer, initials counting for words, and one at least in full?"""
    shorter, longer = sorted((one, other), key=len)
    left = list(longer)
    unmatched = []
    for word in shorter:
        if word in left:
            left.remove(word)
        else:
            unmatched.append(word)
    if not any(word in longer and not _is_initial(word) for word in shorter):
        return False
    for word in unmatched:
        found = next((each for each in left if _is_initial_of(word, each) or _is_initial_of(each, word)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _is_initial(word: str) -> bool:
    """One letter of a script that has capitals: 王 is a whole name."""
    return len(word) == 1 and word != word.upper()


def _is_initial_of(letter: str, word: str) -> bool:
    return _is_initial(letter) and word.startswith(letter)


def _hints(name: Name, other: _Read) -> bool:
    """Does somebody called by an email have the other's name in it: anna.m@, jsmith@, am@?"""
    if not _is_email(name.display):
        return False
    local = name.display.partition("@")[0]
    letters = "".join(filter(str.isalpha, _plain(fold(local))))
    initials = "".join(word[0] for word in other.words)
    return letters == initials or any(len(word) > 2 and word in letters for word in other.words)


def _is_email(display: str) -> bool:
    return "@" in display and " " not in display


def _is_number(display: str) -> bool:
    return _NUMBER.fullmatch(display) is not None


def _is_full(name: _Read) -> bool:
    """Is it given and family name? Scripts without capitals write them in one, too."""
    if len(name.words) == 1:
        return len(name.words[0]) > 1 and not any(map(_is_initial, name.words[0]))
    return len(name.words) > 1


def _words_of(text: str) -> list[str]:
    return [word for word in _BREAKS.split(_DROPPED.sub("", fold(text))) if word] if text else []


def _plain(word: str) -> str:
    """Müller, Mueller and Muller alike; Åse and Aase."""
    return _VOWELS.sub(lambda vowels: vowels[0][0], word)


def _without_titles(words: list[str]) -> tuple[list[str], list[str]]:
    """Titles stand first; something always remains."""
    count = 0
    while count < len(words) - 1 and words[count] in TITLES:
        count += 1
    return words[:count], words[count:]


def _without_suffixes(words: list[str]) -> tuple[list[str], list[str]]:
    """Degrees and generations stand last, behind more than one word."""
    count = len(words)
    while count > 1 and (words[count - 1] in SUFFIXES or words[count - 1] in GENERATIONS):
        count -= 1
    return words[:count], words[count:]
