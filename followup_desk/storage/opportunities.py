# SPDX-License-Identifier: MIT
"""Opportunities with their touch meters (R6), and what was given to whom (R8)."""

from datetime import date

from peewee import SqliteDatabase

from followup_desk.domain.records import Opportunity
from followup_desk.domain.words import Outcome

_TOUCH = "i.incoming = 0 and i.kind not in ('note', 'task')"
_CONVERSATION = """(i.kind in ('meeting', 'call', 'lunch') and i.outcome is not 'no-answer'
  or i.incoming = 1 and i.kind in ('email', 'message', 'letter', 'gift', 'card'))"""


def of_contact(db: SqliteDatabase, contact_id: int) -> list[Opportunity]:
    """A contact's opportunities, the open ones first, then by age, with touches, attempts and conversations."""
    found = db.execute_sql(
        f"""select o.id, o.contact_id, o.title, o.amount, o.currency, o.answer, o.proposal_on, o.concern,
          coalesce(sum({_TOUCH}), 0), coalesce(sum(i.outcome is 'no-answer'), 0), coalesce(sum({_CONVERSATION}), 0)
        from opportunity o left join interaction i on i.opportunity_id = o.id
        where o.contact_id = ? group by o.id order by o.answer is not null, o.id""",
        (contact_id,),
    )
    return [_opportunity(r) for r in found]


def _opportunity(
    r: tuple[int, int, str, int | None, str | None, str | None, str | None, str, int, int, int],
) -> Opportunity:
    return Opportunity(
        *r[:5],
        Outcome(r[5]) if r[5] else None,
        date.fromisoformat(r[6]) if r[6] else None,
        *r[7:],
    )


def resource_titled(db: SqliteDatabase, title: str) -> int | None:
    """A resource on the shelf by its id or its title, whatever the case."""
    if title.isascii() and title.isdigit() and len(title) < 19:  # beyond, no id of SQLite
        found = db.execute_sql("select id from resource where id = ?", (int(title),)).fetchone()
        if found:
            return int(found[0])
    found = db.execute_sql("select id from resource where title = ? collate nocase", (title,)).fetchone()
    return int(found[0]) if found else None


def titles(db: SqliteDatabase) -> list[str]:
    """The shelf, by title."""
    return [title for (title,) in db.execute_sql("select title from resource order by title collate nocase, id")]


def suggested(db: SqliteDatabase, contact_id: int) -> str | None:
    """The resource not yet given that shares most tags with the contact's and their needs'; oldest first, or None."""
    found = db.execute_sql(
        """select r.title, count(distinct mine.tag_id) as shared from resource r
        join tagging theirs on theirs.kind = 'resource' and theirs.row_id = r.id
        join tagging mine on mine.tag_id = theirs.tag_id and (mine.kind = 'contact' and mine.row_id = :contact
          or mine.kind = 'fact' and mine.row_id in (select id from fact where contact_id = :contact and kind = 'need'))
        where not exists (select 1 from given g where g.contact_id = :contact and g.resource_id = r.id)
        group by r.id order by shared desc, r.added_at, r.id limit 1""",
        {"contact": contact_id},
    ).fetchone()
    return found[0] if found else None
