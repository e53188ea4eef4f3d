-- Rules that are off for one contact ("stop this for her"), their numbers with a space between them.

alter table contact add column stops text not null default '';
