# SPDX-License-Identifier: MIT
"""What suggests, before anything is known of somebody, that they matter: signs on them, and what each weighs.

Only for the order in which people are offered to be followed. Who matters, the user says.
"""

from dataclasses import dataclass
from enum import StrEnum

from followup_desk.domain.records import ContactRow


class Sign(StrEnum):
    """The heaviest first."""

    FOLLOWED = "followed"
    """Chosen already, and nothing has happened with them."""
    CUSTOMER = "customer"
    OPPORTUNITY = "opportunity"
    STARRED = "starred"
    RECENT = "recent"
    TAGGED = "tagged"
    NOTE = "note"
    OCCASION = "occasion"
    ORGANISATION = "organisation"
    PHONE = "phone"
    EMAIL = "email"


WEIGHTS: dict[Sign, int] = {
    Sign.FOLLOWED: 20,
    Sign.CUSTOMER: 8,
    Sign.OPPORTUNITY: 8,
    Sign.STARRED: 6,
    Sign.RECENT: 5,
    Sign.TAGGED: 2,
    Sign.NOTE: 1,
    Sign.OCCASION: 1,
    Sign.ORGANISATION: 1,
    Sign.PHONE: 1,
    Sign.EMAIL: 1,
}
RECENT_DAYS = 180
STARS = frozenset(
    {"starred", "* starred", "favourites", "favorites", "favourite", "favorite", "vip", "important"}
    | {"customers", "customer", "clients", "client", "key account", "key accounts"}
    | {"favoriten", "favorit", "wichtig", "kunden", "kunde", "favoris", "favori", "importants"}
)
"""Groups of address books, folded, that say it outright."""


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be followed, and what speaks for it."""

    row: ContactRow
    signs: frozenset[Sign]
