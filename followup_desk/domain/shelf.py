# SPDX-License-Identifier: MIT
"""The shelf in records: what there is to give, who has had it, and whom it would fit."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, kw_only=True)
class Resource:
    """Something of value to give. `kind` is any word: article, sample, introduction…

    One that was given stays known when it is taken off the shelf: timelines go on saying what was brought. `had` counts
    the people who have had it, at least so many where `had_by_more`, and `last` is when somebody last did: where the
    shelf is read, not where it is told what one person has had or what fits them.
    """

    id: int
    title: str
    kind: str = ""
    link: str = ""
    tags: tuple[str, ...] = ()
    on_shelf: bool = True
    had: int = 0
    had_by_more: bool = False
    last: datetime | None = None


@dataclass(frozen=True)
class HadBy:
    """Somebody who has had a resource, and when it was last brought to them."""

    contact_id: int
    name: str
    at: datetime


@dataclass(frozen=True)
class Fit:
    """Somebody whom a resource would fit, by the `tags` that they share; `next_due` is when they come up next."""

    contact_id: int
    name: str
    tags: tuple[str, ...]
    next_due: date | None


@dataclass(frozen=True)
class Had:
    """What somebody was given, and when."""

    resource: Resource
    at: datetime


@dataclass(frozen=True)
class Fitting:
    """A resource that would fit somebody, by the tags that they share."""

    resource: Resource
    tags: tuple[str, ...]
