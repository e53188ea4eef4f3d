-- A sitting by the second, so that short ones add up; and how many minutes were asked for then.

alter table sitting rename column minutes to seconds;
update sitting set seconds = seconds * 60;
alter table sitting add column goal integer not null default 10;
