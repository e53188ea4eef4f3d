-- The first schema. Never edited after release: a change is the next numbered file.
-- Instants are integer UTC seconds, days are text YYYY-MM-DD, partial dates are text as in vCard 4.
-- Enumerations are text without CHECK: a newer word must not make an old file unreadable.

create table contact (
  id integer primary key autoincrement, uid text not null unique,
  display text not null, given text not null, family text not null, additional text not null,
  prefix text not null, suffix text not null, nickname text not null, sort_key text not null,
  stage text, stage_before text, followed integer not null, prefers text, hours text not null, zone text, country text,
  referrer_id integer references contact (id), newsletter text not null, newsletter_since text,
  ideal_days integer, longest_days integer, note text not null, photo_id integer references blob (id),
  batch_id integer references import_batch (id), created_at integer not null, deleted_at integer,
  search_text text not null, next_due text, last_touch_at integer, last_conversation_at integer, changed_at integer not null
) strict;
create index contact_by_name on contact (sort_key, id) where deleted_at is null;
create index contact_names on contact (id, sort_key) where deleted_at is null;
create index contact_by_display on contact (display collate nocase) where deleted_at is null;
create index contact_by_next_due on contact (next_due, id) where deleted_at is null;
create index contact_by_stage on contact (stage, next_due, id) where deleted_at is null;
create index contact_by_silence on contact (coalesce(last_conversation_at, created_at), id, stage, ideal_days, longest_days)
  where deleted_at is null and (stage = 'customer' or ideal_days is not null);
create index contact_never_met on contact (sort_key, id)
  where deleted_at is null and followed = 1 and last_touch_at is null and last_conversation_at is null;
create index contact_with_newsletter on contact (sort_key, id) where deleted_at is null and newsletter = 'yes';
create index contact_by_referrer on contact (referrer_id) where referrer_id is not null;
create index contact_in_trash on contact (deleted_at desc, id) where deleted_at is not null;

create table organisation (
  id integer primary key autoincrement, name text not null, norm text not null, note text not null
) strict;
create index organisation_by_norm on organisation (norm);

create table method (
  id integer primary key autoincrement, contact_id integer references contact (id),
  organisation_id integer references organisation (id), kind text not null, value text not null, norm text not null,
  label text not null, position integer not null, state text not null, confirmed_on text
) strict;
create index method_by_norm on method (kind, norm);
create index method_of_contact on method (contact_id);
create index method_of_organisation on method (organisation_id) where organisation_id is not null;

create table position (
  id integer primary key autoincrement, contact_id integer not null references contact (id),
  organisation_id integer not null references organisation (id), title text not null, since text, until text,
  position integer not null
) strict;
create index position_of_contact on position (contact_id, position, id);
create index position_at_organisation on position (organisation_id);

create table relation (
  id integer primary key autoincrement, contact_id integer not null references contact (id),
  other_id integer references contact (id), other_name text not null, role text not null
) strict;
create index relation_of_contact on relation (contact_id);
create index relation_to_contact on relation (other_id);

create table fact (
  id integer primary key autoincrement, contact_id integer references contact (id),
  organisation_id integer references organisation (id), kind text not null, text text not null, confirmed_on text
) strict;
create index fact_of_contact on fact (contact_id);
create index fact_of_organisation on fact (organisation_id) where organisation_id is not null;

create table tag (id integer primary key autoincrement, name text not null, norm text not null unique) strict;
create table tagging (
  kind text not null, row_id integer not null, tag_id integer not null references tag (id),
  primary key (kind, row_id, tag_id)
) strict, without rowid;
create index tagging_by_tag on tagging (tag_id, kind, row_id);

create table occasion (
  id integer primary key autoincrement, contact_id integer not null references contact (id), whose text not null,
  kind text not null, year integer, month integer, day integer, leap_day integer not null, keeps integer not null
) strict;
create index occasion_of_contact on occasion (contact_id);
create index occasion_by_day on occasion (month, day);

create table opportunity (
  id integer primary key autoincrement, contact_id integer not null references contact (id), title text not null,
  amount integer, currency text, answer text, answered_at integer, proposal_on text, concern text not null,
  concern_settled_on text, rests integer not null, strategy text not null
) strict;
create index opportunity_open on opportunity (contact_id) where answer is null;
create index opportunity_of_contact on opportunity (contact_id);

create table interaction (
  id integer primary key autoincrement, contact_id integer not null references contact (id),
  opportunity_id integer references opportunity (id), kind text not null, at integer not null, zone text not null,
  incoming integer not null, outcome text, minutes integer, cost integer, notes text not null,
  significant integer not null, asked integer not null, distracted integer not null, letter_state text,
  batch_id integer references import_batch (id)
) strict;
create index interaction_of_contact on interaction (contact_id, at desc, id desc);
create index interaction_of_opportunity on interaction (opportunity_id, at) where opportunity_id is not null;

create table present (
  contact_id integer not null references contact (id), at integer not null,
  interaction_id integer not null references interaction (id),
  primary key (contact_id, at, interaction_id)
) strict, without rowid;
create index present_at_interaction on present (interaction_id);

create table resource (
  id integer primary key autoincrement, title text not null, kind text not null, link text not null, file text not null,
  added_at integer not null
) strict;
create table given (
  id integer primary key autoincrement, interaction_id integer not null references interaction (id),
  resource_id integer not null references resource (id), contact_id integer not null references contact (id)
) strict;
create index given_to_contact on given (contact_id, resource_id);
create index given_at_interaction on given (interaction_id);
create index given_of_resource on given (resource_id);

create table follow_up (
  id integer primary key autoincrement, uid text not null unique,
  contact_id integer not null references contact (id), opportunity_id integer references opportunity (id),
  occasion_id integer references occasion (id), due_on text not null, due_at integer, zone text, channel text not null,
  why text not null, rule text, reasons text not null, caused_by integer references interaction (id),
  retries integer references follow_up (id), promised integer not null, promise text, state text not null,
  snoozed_until integer, plan_key text, to_announce integer not null, announce_at integer,
  planned_at integer not null, planned_interval integer not null, closed_at integer,
  closed_by integer references interaction (id), dropped_why text not null
) strict;
create index follow_up_open on follow_up (
  due_on, due_at is null, due_at, id, contact_id, snoozed_until, promised, rule, planned_at, planned_interval
) where state = 'open';
create index follow_up_timed on follow_up (due_at, id, contact_id, snoozed_until)
  where state = 'open' and due_at is not null;
create index follow_up_of_contact on follow_up (contact_id, state, due_on, due_at is null, due_at, id, channel, rule);
create index follow_up_missed on follow_up (contact_id) where state = 'dropped' and dropped_why = 'missed';
create index follow_up_to_announce on follow_up (announce_at) where state = 'open' and to_announce = 1;
create unique index follow_up_plan on follow_up (plan_key) where state = 'open';
create index follow_up_of_opportunity on follow_up (opportunity_id) where opportunity_id is not null;
create index follow_up_of_occasion on follow_up (occasion_id) where occasion_id is not null;
create index follow_up_caused on follow_up (caused_by) where caused_by is not null;
create index follow_up_retrying on follow_up (retries) where retries is not null;
create index follow_up_closed on follow_up (closed_by) where closed_by is not null;

create table announcement (
  id integer primary key autoincrement, follow_up_id integer not null references follow_up (id), key text not null,
  claimed_at integer not null, shown_at integer, backend text, native_id text, digest_id integer, answer text,
  answered_at integer, unique (follow_up_id, key)
) strict;
create index announcement_unconfirmed on announcement (claimed_at) where shown_at is null;

create table question (
  id integer primary key autoincrement, contact_id integer not null references contact (id), rule text not null,
  key text not null, args text not null, plan_key text not null, state text not null, asked_at integer not null,
  answered_at integer
) strict;
create unique index question_plan on question (plan_key) where state = 'open';
create index question_of_contact on question (contact_id);

create table act (
  id integer primary key autoincrement, at integer not null, origin text not null, intent text not null,
  label_key text not null, label_args text not null, cause_id integer references act (id), batch_id integer,
  undone_by integer references act (id)
) strict;
create index act_undone on act (undone_by) where undone_by is not null;
create index act_caused on act (cause_id) where cause_id is not null;
create table change (
  act_id integer not null references act (id), seq integer not null, tbl text not null, row_id integer not null,
  op text not null, contact_id integer, before text, primary key (act_id, seq)
) strict, without rowid;
create index change_of_row on change (tbl, row_id);

create table import_batch (
  id integer primary key autoincrement, file text not null, sha256 text not null, at integer not null,
  state text not null, counts text not null
) strict;
create table card (
  contact_id integer primary key references contact (id), format text not null, raw blob not null, hash text not null,
  batch_id integer references import_batch (id)
) strict;
create table blob (id integer primary key autoincrement, sha256 text not null unique, mime text not null, data blob not null) strict;

create table preference (name text primary key, value text not null) strict, without rowid;
create table draft (what text primary key, form text not null, at integer not null) strict, without rowid;
create table sitting (
  id integer primary key autoincrement, day text not null, minutes integer not null, done integer not null, emptied integer not null
) strict;
create table day_off (id integer primary key autoincrement, day text not null unique) strict;

-- Nothing is ranked by how often a word occurs, so no index keeps the lengths of texts (columnsize).
create virtual table search using fts5 (
  search_text, content = 'contact', content_rowid = 'id', columnsize = 0, tokenize = 'trigram case_sensitive 1'
);
create virtual table search_prefix using fts5 (
  search_text, content = 'contact', content_rowid = 'id', columnsize = 0, prefix = '1 2', detail = none,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
create virtual table note_search using fts5 (
  notes, content = 'interaction', content_rowid = 'id', columnsize = 0, prefix = '2 3', detail = none,
  tokenize = 'unicode61 remove_diacritics 2'
);
