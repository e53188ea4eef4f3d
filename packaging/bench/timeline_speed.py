# SPDX-License-Identifier: MIT
"""Row 5: the first fifty entries of a timeline against plain SQL; of a contact with ten thousand entries against one
with ten; a deep page against the first. And a large desk against a small one (row 13).
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from _desks import SMALL, big, generated, opened, words
from _measure import in_turn, show_medians, title

from followup_desk.domain.records import Interaction
from followup_desk.services import timeline
from followup_desk.services.desk import Desk

PAGE = 50
TIMES = 50
_PLAIN = """select i.id, i.kind, i.at, i.outcome, i.notes from present p join interaction i on i.id = p.interaction_id
  where p.contact_id = ? order by p.at desc, p.interaction_id desc limit 50"""


def busiest(desk: Desk) -> int:
    """The contact with most entries."""
    most = "select contact_id from present group by contact_id order by count(*) desc limit 1"
    return int(desk.db.execute_sql(most).fetchone()[0])


def ordinary(desk: Desk) -> int:
    """A contact with ten."""
    ten = "select contact_id from present group by contact_id having count(*) = 10 limit 1"
    return int(desk.db.execute_sql(ten).fetchone()[0])


def pages(desk: Desk, contact_id: int, limit: int = PAGE) -> Callable[[], list[Interaction]]:
    return lambda: timeline.page(desk, contact_id, None, limit)


def plain(desk: Desk, contact_id: int) -> Callable[[], list[Any]]:
    driver = desk.db.connection()
    return lambda: driver.execute(_PLAIN, (contact_id,)).fetchall()


def deep(desk: Desk, contact_id: int) -> Callable[[], list[Interaction]]:
    """A page from the middle of the timeline."""
    before = timeline.page(desk, contact_id, None, timeline.count(desk, contact_id) // 2)[-1]
    return lambda: timeline.page(desk, contact_id, before, PAGE)


def ten_of(folder: Path) -> list[float]:
    with opened(folder) as desk:
        (found,) = in_turn(pages(desk, ordinary(desk)), times=TIMES)
    return found


def main() -> None:
    options = words(__doc__)
    title("Timeline")
    with opened(big(options)) as desk:
        busy, quiet = busiest(desk), ordinary(desk)
        first, floor, later = in_turn(pages(desk, busy), plain(desk, busy), deep(desk, busy), times=TIMES)
        ten_of_many, ten = in_turn(pages(desk, busy, 10), pages(desk, quiet, 10), times=TIMES)
    small = ten_of(generated(SMALL))
    show_medians("5", f"first {PAGE} entries against plain SQL", first, floor, 5)
    show_medians("5", "first ten of the longest timeline against ten of ten", ten_of_many, ten, 1.3)
    show_medians("5", "a page in the middle against the first", later, first, 1.5)
    show_medians("13", f"ten entries against a desk of {SMALL}", ten, small, 1.5)


if __name__ == "__main__":
    main()
