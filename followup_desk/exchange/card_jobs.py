# SPDX-License-Identifier: MIT
"""The jobs of a contact as ORG and TITLE. Jobs that have ended are not told: a card would make them present ones."""

from collections.abc import Callable, Iterator, Sequence

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
    departments = [Fact(fact.kind, fact.text) for fact in contact.facts if fact.kind == DEPARTMENT]
    left = list(departments)
    written: list[Property] = []
    for job in jobs:
        lines = list(_job(job, held, left))
        if len(jobs) > 1:
            group = free_group()
            together = lines if job.organisation else [Property("ORG", ";"), *lines]
            lines = [each._replace(group=group) for each in together]
        written += lines
    return written, frozenset(departments) - frozenset(left)


def _job(job: Position, held: Sequence[Said], departments: list[Fact]) -> Iterator[Property]:
    """Takes out of `departments` what it says."""
    if job.organisation:
        yield _organisation(job.organisation, held, departments)
    if job.title:
        mine = text_property("TITLE", job.title)
        yield next((each.property for each in held if each.property[:2] == mine[:2]), mine)


def _organisation(name: str, held: Sequence[Said], departments: list[Fact]) -> Property:
    for said in held:
        is_it = said.property.name == "ORG" and [job.organisation for job in said.alone.positions] == [name]
        if is_it and bool(said.alone.facts or not departments) and set(said.alone.facts) <= set(departments):
            for fact in said.alone.facts:
                departments.remove(fact)
            return said.property
    further = f";{escaped(departments.pop(0).text)}" if departments else ""
    return Property("ORG", escaped(name) + further)
