-- What is still to be announced, and what was. When a follow-up of a day rings is worked out where the laptop is then,
-- so only moments are stored; the flag follows from the rows, and no announcement was ever written before this step.

alter table follow_up add column day_begun integer not null default 0;
drop index follow_up_to_announce;
update follow_up set announce_at = coalesce(snoozed_until, due_at),
  to_announce = (select deleted_at from contact where id = contact_id) is null where state = 'open';
create index follow_up_rings_at on follow_up (announce_at)
  where state = 'open' and to_announce = 1 and announce_at is not null;
create index follow_up_rings_on on follow_up (due_on)
  where state = 'open' and to_announce = 1 and announce_at is null;

-- What was announced does not hold a follow-up fast: undo takes it out, and redo brings back the same number.
drop table announcement;
create table announcement (
  id integer primary key autoincrement, follow_up_id integer not null, key text not null,
  claimed_at integer not null, shown_at integer, server text, number text, digest_id integer, answer text,
  answered_at integer, unique (follow_up_id, key)
) strict;
create index announcement_unconfirmed on announcement (claimed_at) where shown_at is null and answer is null;
create index announcement_unanswered on announcement (server, id) where shown_at is not null and answer is null;

create table day_notice (
  kind text not null, day text not null, claimed_at integer not null, shown_at integer, server text,
  primary key (kind, day)
) strict, without rowid;
