# SPDX-License-Identifier: MIT
"""What the shelf shows: resources by page, who has had one and whom it would fit; and the same seen from a person.

A kind that begins with a minus is that of a resource off the shelf: what was given is never forgotten.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from peewee import SqliteDatabase

from followup_desk.domain.folding import fold
from followup_desk.domain.moments import from_seconds
from followup_desk.domain.shelf import Fit, Fitting, Had, HadBy, Resource
from followup_desk.storage.sql_words import numbered

OFF = "-"
ON_SHELF = f"r.kind not like '{OFF}%'"
_MOST_SHARING = 5000
"""People read for one of the tags that may be on half of the desk."""
_LATEST = 100
"""Of what was given a hundred thousand times, so many givings are looked at for the line of a list."""
_GIVEN = f"""select r.id, count(*), count(distinct case when c.deleted_at is null then g.contact_id end), max(i.at)
  from resource r cross join given g on g.resource_id = r.id and g.id >= coalesce(
    (select l.id from given l where l.resource_id = r.id order by l.id desc limit 1 offset {_LATEST - 1}), 0)
  cross join contact c on c.id = g.contact_id cross join interaction i on i.id = g.interaction_id
  where r.id in {{ids}} group by r.id"""
FITTING = f"""with mine as materialized (
    select tag_id from tagging where kind = 'contact' and row_id = :contact
    union select g.tag_id from fact f join tagging g on g.kind = 'fact' and g.row_id = f.id
      where f.contact_id = :contact and f.kind = 'need')
  select r.id, r.title, group_concat(tag.name, char(31)) from mine
    join tagging theirs on theirs.tag_id = mine.tag_id and theirs.kind = 'resource'
    join resource r on r.id = theirs.row_id join tag on tag.id = mine.tag_id
  where {ON_SHELF} and not exists (select 1 from given g where g.contact_id = :contact and g.resource_id = r.id)
  group by r.id order by count(*) desc, r.added_at, r.id limit :limit"""
"""What a contact was not given yet and shares a tag with them or their needs: most shared first, then the oldest."""


def page(db: SqliteDatabase, text: str, offset: int, limit: int) -> list[Resource]:
    """Resources by title whose title, kind or tags hold the text; those off the shelf come last."""
    return counted(db, _resources(db, _ids(db, fold(text), offset, limit)))


def resource(db: SqliteDatabase, resource_id: int) -> Resource | None:
    """One of them; None where there is none of that number."""
    return next(iter(counted(db, _resources(db, [resource_id]))), None)


def counted(db: SqliteDatabase, found: Sequence[Resource]) -> list[Resource]:
    """With how many have had them, and when last: one question for all."""
    if not found:
        return []
    given = {i: row for i, *row in db.execute_sql(_GIVEN.format(ids=numbered(each.id for each in found)))}
    return [_with(each, *given.get(each.id, (0, 0, None))) for each in found]


def count(db: SqliteDatabase) -> int:
    """How many are on the shelf."""
    return int(db.execute_sql(f"select count(*) from resource r where {ON_SHELF}").fetchone()[0])


def had_by(db: SqliteDatabase, resource_id: int, offset: int, limit: int) -> list[HadBy]:
    """Who has had it and is not in the trash, the latest first."""
    found = db.execute_sql(
        """select c.id, c.display, max(i.at) from given g join contact c on c.id = g.contact_id
          join interaction i on i.id = g.interaction_id
        where g.resource_id = ? and c.deleted_at is null
        group by c.id order by max(i.at) desc, c.id limit ? offset ?""",
        (resource_id, limit, offset),
    )
    return [HadBy(i, name, from_seconds(at)) for i, name, at in found]


def fits(db: SqliteDatabase, resource_id: int, limit: int) -> list[Fit]:
    """Whom it would fit and who has not had it: most tags shared first, then who comes up soonest."""
    found = db.execute_sql(
        f"""with wanted as materialized (select tag_id from tagging where kind = 'resource' and row_id = :resource),
          sharing as materialized (
            select * from (select row_id as contact_id, tag_id from tagging
              where tag_id in wanted and kind = 'contact' limit {_MOST_SHARING})
            union select * from (select f.contact_id, g.tag_id from tagging g join fact f on f.id = g.row_id
              where g.tag_id in wanted and g.kind = 'fact' and f.kind = 'need' limit {_MOST_SHARING}))
        select c.id, c.display, c.next_due, group_concat(tag.name, char(31)) from sharing s
          join contact c on c.id = s.contact_id join tag on tag.id = s.tag_id
        where c.deleted_at is null and coalesce(c.stage, '') <> 'former'
          and not exists (select 1 from given g where g.contact_id = c.id and g.resource_id = :resource)
        group by c.id order by count(*) desc, c.next_due is null, c.next_due, c.sort_key, c.id limit :limit""",
        {"resource": resource_id, "limit": limit},
    )
    return [Fit(i, name, _tags(tags), date.fromisoformat(due) if due else None) for i, name, due, tags in found]


def had(db: SqliteDatabase, contact_id: int, offset: int, limit: int) -> list[Had]:
    """What somebody was given, the latest first; what they were given twice stands twice."""
    found = db.execute_sql(
        """select g.resource_id, i.at from given g join interaction i on i.id = g.interaction_id
        where g.contact_id = ? order by i.at desc, g.id desc limit ? offset ?""",
        (contact_id, limit, offset),
    ).fetchall()
    by_id = {each.id: each for each in _resources(db, [resource_id for resource_id, _ in found])}
    return [Had(by_id[resource_id], from_seconds(at)) for resource_id, at in found]


def fitting(db: SqliteDatabase, contact_id: int, limit: int) -> list[Fitting]:
    """What they were not given yet and shares a tag with them or their needs: most shared first, then the oldest."""
    found = db.execute_sql(FITTING, {"contact": contact_id, "limit": limit}).fetchall()
    by_id = {each.id: each for each in _resources(db, [resource_id for resource_id, *_ in found])}
    return [Fitting(by_id[resource_id], _tags(tags)) for resource_id, _title, tags in found]


_END = "\x1f"


def _tags(joined: str) -> tuple[str, ...]:
    return tuple(sorted((tag for tag in joined.split(_END) if tag), key=fold))


def _ids(db: SqliteDatabase, text: str, offset: int, limit: int) -> list[int]:
    """A shelf has some hundred titles: they are looked through here, since SQL knows no accents."""
    order = f"order by not ({ON_SHELF}), r.title collate nocase, r.id"
    if not text:
        found = db.execute_sql(f"select r.id from resource r {order} limit ? offset ?", (limit, offset))
        return [i for (i,) in found]
    tagged = """select group_concat(tag.norm, ' ') from tagging g join tag on tag.id = g.tag_id
      where g.kind = 'resource' and g.row_id = r.id"""
    found = db.execute_sql(f"select r.id, r.title || ' ' || r.kind, coalesce(({tagged}), '') from resource r {order}")
    words = text.split()
    fitting = [i for i, said, tags in found if all(word in f"{fold(said)} {tags}" for word in words)]
    return fitting[offset : offset + limit]


def _resources(db: SqliteDatabase, ids: Sequence[int]) -> list[Resource]:
    """In the order asked for, without how many have had them."""
    wanted = list(dict.fromkeys(ids))
    found = db.execute_sql(f"select r.id, r.title, r.kind, r.link from resource r where r.id in {numbered(wanted)}")
    rows = {i: (title, kind, link) for i, title, kind, link in found}
    tags = _tags_of(db, wanted)
    return [_resource(i, *rows[i], tags.get(i, ())) for i in wanted if i in rows]


def _resource(resource_id: int, title: str, kind: str, link: str, tags: tuple[str, ...]) -> Resource:
    on_shelf = not kind.startswith(OFF)
    return Resource(id=resource_id, title=title, kind=kind.removeprefix(OFF), link=link, tags=tags, on_shelf=on_shelf)


def _with(one: Resource, given: int, people: int, last: int | None) -> Resource:
    at = None if last is None else from_seconds(last)
    return replace(one, had=people, had_by_more=given == _LATEST, last=at)


def _tags_of(db: SqliteDatabase, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found = db.execute_sql(
        f"""select g.row_id, tag.name from tagging g join tag on tag.id = g.tag_id
        where g.kind = 'resource' and g.row_id in {numbered(ids)} order by g.row_id, tag.norm"""
    )
    tags: dict[int, tuple[str, ...]] = {}
    for resource_id, name in found:
        tags[resource_id] = (*tags.get(resource_id, ()), name)
    return tags
