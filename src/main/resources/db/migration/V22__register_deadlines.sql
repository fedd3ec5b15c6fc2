-- The days by which something of an entry has to be done, as its register sees them: written anew with every change of
-- the entry, so that reminders and calendars find them by day.
create table register_deadline (
    entry_id  uuid      not null references register_entry on delete cascade,
    day       date      not null,
    place     text      not null check (length(place) <= 300),
    label     text      not null,
    arguments text[]    not null,
    -- So many days ahead people are reminded.
    ahead     integer[] not null,
    -- What the entry is called.
    name      text      not null
);
create index register_deadline_entry on register_deadline (entry_id);
create index register_deadline_day on register_deadline (day);

-- A notification may say what has to be done in the words of a label.
alter table notification add column label text, add column arguments text[];
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind in ('SUBMITTED', 'SENT_BACK', 'ACCEPTED', 'AMENDED',
    'REMARK', 'DUE_SOON', 'EXTENSION', 'SECOND_READING', 'OBJECTION', 'GUEST', 'DEADLINE'));
