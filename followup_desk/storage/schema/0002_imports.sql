-- What other programs know of people: a card each time a contact came in from one, and who must not be taken for whom.
-- The first schema's `card` had one row a contact; no version ever wrote to it.

drop table card;
create table card (
  id integer primary key autoincrement, contact_id integer not null references contact (id), uid text not null,
  format text not null, content blob not null, hash text not null, batch_id integer references import_batch (id)
) strict;
create index card_of_contact on card (contact_id);
create index card_by_uid on card (uid) where uid <> '';
create index card_by_hash on card (hash);

create table apart (
  id integer primary key autoincrement, one_id integer not null references contact (id),
  other_id integer not null references contact (id)
) strict;
create unique index apart_pair on apart (one_id, other_id);
create index apart_other on apart (other_id);

create index act_of_batch on act (batch_id) where batch_id is not null;
create index contact_of_batch on contact (batch_id) where batch_id is not null;
