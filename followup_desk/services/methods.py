# SPDX-License-Identifier: MIT
"""How many contacts can be reached, for listings that name numbers and addresses."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from followup_desk.domain.words import MethodKind
from followup_desk.services.desk import Desk
from followup_desk.storage import methods

_SLICE = 500


def values(desk: Desk, contact_ids: Sequence[int]) -> Mapping[tuple[int, MethodKind], list[str]]:
    """The values by contact and kind, each contact's in their own order; empty where there are none."""
    found: defaultdict[tuple[int, MethodKind], list[str]] = defaultdict(list)
    for start in range(0, len(contact_ids), _SLICE):
        for contact_id, kind, value in methods.values(desk.db, contact_ids[start : start + _SLICE]):
            found[contact_id, kind].append(value)
    return found
