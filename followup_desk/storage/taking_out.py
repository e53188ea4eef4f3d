# SPDX-License-Identifier: MIT
"""Taking people out of the desk with all that is theirs, through the journal, so that undo brings everything back.

What happened with others present, too, becomes theirs, and what stays no longer points at what goes. Rows are taken out
before those that they rest on: undo puts them back the other way round.
"""

from collections.abc import Collection

from followup_desk.storage import tables
from followup_desk.storage.erased_images import OWNED, RESTING
from followup_desk.storage.journal import Journal
from followup_desk.storage.sql_words import numbered
from followup_desk.storage.tables import JOURNALLED

_IN_ORDER = ("question", "follow_up", "interaction", "relation", "card", "occasion", "opportunity")
"""What hangs on a row goes before it; facts, methods and positions after, for tags and organisations."""
_AT_LAST = ("fact", "method", "position")
_OF_ORGANISATION = ("method", "fact")


def take_out(journal: Journal, people: Collection[int]) -> None:
    """These people, and what is theirs alone."""
    who = numbered(people)
    _hand_over(journal, who)
    gone = {table: _ids(journal, table, f"contact_id in {who}") for table in (*OWNED, "interaction")}
    gone["contact"] = list(people)
    for table, column, target in RESTING:
        stays = "true" if table == target else f"id not in {numbered(gone[table])}"
        _let_go(journal, table, column, f"{column} in {numbered(gone[target])} and {stays}")
    _untag(journal, f"kind = 'contact' and row_id in {who} or kind = 'fact' and row_id in {numbered(gone['fact'])}")
    happened = numbered(gone["interaction"])
    _unlink_present(journal, f"contact_id in {who} or interaction_id in {happened}")
    _delete(journal, "given", _ids(journal, "given", f"contact_id in {who} or interaction_id in {happened}"))
    _delete(journal, "apart", _ids(journal, "apart", f"one_id in {who} or other_id in {who}"))
    for table in (*_IN_ORDER, *_AT_LAST, "contact"):
        _delete(journal, table, gone[table])


def take_out_unused(journal: Journal, after: dict[str, int], upto: dict[str, int]) -> None:
    """Of the organisations, resources, days off and tags that came after some numbers and up to others: all that
    nobody has, is at, or was given."""

    def came(table: str) -> str:
        return f"{table}.id > {after[table]} and {table}.id <= {upto[table]}"

    given = "select resource_id from given"
    resources = _ids(journal, "resource", f"{came('resource')} and id not in ({given})")
    _untag(journal, f"kind = 'resource' and row_id in {numbered(resources)}")
    _delete(journal, "resource", resources)
    peopled = "select organisation_id from position"
    organisations = _ids(journal, "organisation", f"{came('organisation')} and id not in ({peopled})")
    for table in _OF_ORGANISATION:
        ids = _ids(journal, table, f"organisation_id in {numbered(organisations)}")
        if table == "fact":
            _untag(journal, f"kind = 'fact' and row_id in {numbered(ids)}")
        _delete(journal, table, ids)
    _delete(journal, "organisation", organisations)
    _delete(journal, "day_off", _ids(journal, "day_off", came("day_off")))
    _delete(journal, "tag", _ids(journal, "tag", f"{came('tag')} and id not in (select tag_id from tagging)"))


def _hand_over(journal: Journal, who: str) -> None:
    """What happened with others present becomes theirs."""
    found = journal.db.execute_sql(
        f"""select i.id, (select p.contact_id from present p join contact c on c.id = p.contact_id
            where p.interaction_id = i.id and p.contact_id not in {who}
            order by c.deleted_at is not null, p.contact_id limit 1) other
        from interaction i where i.contact_id in {who} and other is not null"""
    )
    for interaction_id, other in found.fetchall():
        journal.update(tables.Interaction, interaction_id, other, contact_id=other)


def _let_go(journal: Journal, table: str, column: str, where: str) -> None:
    """Of those of one table among themselves, too: no order of theirs would fit."""
    whose = "id" if table == "contact" else "contact_id"
    found = journal.db.execute_sql(f"select id, {whose} from {table} where {where}").fetchall()
    for row_id, contact_id in found:
        named = _named(journal, row_id) if table == "relation" else {}
        journal.update(JOURNALLED[table], row_id, contact_id, **{column: None}, **named)


def _named(journal: Journal, relation_id: int) -> dict[str, str]:
    """Somebody close to a person who stays is still called by their name."""
    (name,) = journal.db.execute_sql(
        """select case when r.other_name <> '' then r.other_name else c.display end
        from relation r join contact c on c.id = r.other_id where r.id = ?""",
        (relation_id,),
    ).fetchone()
    return {"other_name": name}


def _untag(journal: Journal, where: str) -> None:
    found = journal.db.execute_sql(f"select kind, row_id, tag_id from tagging where {where}").fetchall()
    for kind, row_id, tag_id in found:
        whose = row_id if kind == "contact" else None
        journal.unlink(tables.Tagging, whose, kind=kind, row_id=row_id, tag_id=tag_id)


def _unlink_present(journal: Journal, where: str) -> None:
    found = journal.db.execute_sql(f"select contact_id, at, interaction_id from present where {where}").fetchall()
    for contact_id, at, interaction_id in found:
        journal.unlink(tables.Present, contact_id, contact_id=contact_id, at=at, interaction_id=interaction_id)


def _ids(journal: Journal, table: str, where: str) -> list[int]:
    return [row_id for (row_id,) in journal.db.execute_sql(f"select id from {table} where {where} order by id")]


def _delete(journal: Journal, table: str, ids: Collection[int]) -> None:
    whose = {"contact": "id", "given": "contact_id"}.get(
        table, "contact_id" if table in (*OWNED, "interaction") else ""
    )
    found = journal.db.execute_sql(f"select id, {whose or 'null'} from {table} where id in {numbered(ids)}").fetchall()
    journal.delete_many(JOURNALLED[table], found)
