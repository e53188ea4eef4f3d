# SPDX-License-Identifier: MIT
"""The jobs of a contact as ORG and TITLE. Jobs that have ended are not told: a card would make them present ones."""

from collections.abc import Callable, Iterator, Sequence
from itertools import dropwhile, takewhile

from followup_desk.domain.records import Contact, Fact, Position
from followup_desk.exchange.card_parts import text_property
from followup_desk.exchange.properties import Property
from followup_desk.exchange.property_parts import Said
from followup_desk.exchange.vcard_values import escaped

DEPARTMENT = "department"


def job_properties(
    contact: Contact, held: Sequence[Said], free_group: Callable[[], str]
) -> tuple[list[Property], frozenset[Fact]]:
    """The properties, and which facts they say: the departments, each an organisation's further parts.

    Several jobs have a group each, so that every title stays with its organisation.
    """
    jobs = [job for job in contact.positions if job.until is None and (job.organisation or job.title)]
    departments = _departments(contact)
    left, unused = list(departments), list(held)
    written: list[Property] = []
    for job in jobs:
        lines = list(_job(job, unused, left))
        written += lines if len(jobs) == 1 else _in_one_group(job, lines, free_group)
    return written, frozenset(departments) - frozenset(left)


def _departments(contact: Contact) -> list[Fact]:
    """Those that come first and side by side: others told with a firm would be read in another order."""
    from_first = dropwhile(lambda fact: fact.kind != DEPARTMENT, contact.facts)
    return [Fact(fact.kind, fact.text) for fact in takewhile(lambda fact: fact.kind == DEPARTMENT, from_first)]


def _in_one_group(job: Position, lines: list[Property], free_group: Callable[[], str]) -> list[Property]:
    """In the group that they have, or in one of their own. A title without a firm has an empty one beside it."""
    together = lines if job.organisation else [Property("ORG", ";", (), lines[0].group), *lines]
    theirs = {each.group for each in lines}
    group = theirs.pop() if len(theirs) == 1 and theirs != {""} else free_group()
    return [each._replace(group=group) for each in together]


def _job(job: Position, unused: list[Said], departments: list[Fact]) -> Iterator[Property]:
    """Takes out of `departments` what it says, and what it writes as it was out of `unused`."""
    title = text_property("TITLE", job.title)
    titles = [said for said in unused if said.property[:2] == title[:2]]
    group = ""
    if job.organisation:
        firms = [said for said in unused if _fits(said, job.organisation, departments)]
        beside = {said.property.group for said in titles}
        firm = min(firms, key=lambda said: said.property.group not in beside, default=None)
        yield _taken(firm, unused) or _firm(job.organisation, departments)
        if firm is not None:
            departments[:] = [fact for fact in departments if fact not in firm.alone.facts]
            group = firm.property.group
    if job.title:
        yield _taken(min(titles, key=lambda said: said.property.group != group, default=None), unused) or title


def _fits(said: Said, name: str, departments: list[Fact]) -> bool:
    """Is it this firm, with no department that they are not in and one where they are in any?"""
    facts = said.alone.facts
    is_it = said.property.name == "ORG" and [job.organisation for job in said.alone.positions] == [name]
    return is_it and bool(facts or not departments) and set(facts) <= set(departments)


def _taken(said: Said | None, unused: list[Said]) -> Property | None:
    if said is None:
        return None
    unused.remove(said)
    return said.property


def _firm(name: str, departments: list[Fact]) -> Property:
    further = f";{escaped(departments.pop(0).text)}" if departments else ""
    return Property("ORG", escaped(name) + further)
