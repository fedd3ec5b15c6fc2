-- A gesture on the schedule that was undone can be done again, until the person does something else.
alter table schedule_gesture
    add column state text not null default 'DROPPED' check (state in ('DONE', 'UNDONE', 'REPLAY', 'DROPPED'));
update schedule_gesture set state = 'DONE' where not undone;
drop index schedule_gesture_stack;
alter table schedule_gesture drop column undone, alter column state drop default;
create index schedule_gesture_stack on schedule_gesture (project_id, person_id, state, id);
create index schedule_gesture_newest on schedule_gesture (project_id, id);

-- What a merge of two contacts did, as long as it can be taken back.
create table contact_merge (
    gone_id    uuid primary key references contact on delete cascade,
    kept_id    uuid        not null references contact on delete cascade,
    project_id uuid        not null references project,
    person_id  uuid        not null references person,
    at         timestamptz not null default now(),
    -- The fields of the one that was kept, before and after.
    before     jsonb       not null,
    made       jsonb       not null,
    -- What was said with the one that is gone, and the contacts that had been merged into it before.
    entries    uuid[]      not null,
    led        uuid[]      not null
);
create index contact_merge_kept on contact_merge (kept_id);
create index contact_merge_project on contact_merge (project_id);

-- Whoever asks to be erased leaves the log too: its rows stay, with fewer fields or none.
alter table contact_change drop constraint contact_change_what_check;
alter table contact_change add constraint contact_change_what_check
    check (what in ('ADDED', 'CHANGED', 'MERGED', 'UNMERGED', 'DELETED', 'ERASED'));
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
begin
    if TG_OP = 'UPDATE' and to_jsonb(new) - 'before' - 'after' = to_jsonb(old) - 'before' - 'after'
        and coalesce(new.before <@ old.before, new.before is null)
        and coalesce(new.after <@ old.after, new.after is null) then
        return new;
    end if;
    raise exception 'Rows of % can only lose fields', tg_table_name;
end $$;
drop trigger contact_change_stays on contact_change;
create trigger contact_change_stays before update or delete on contact_change
    for each row execute function refuse_change_but_erasure();
create index contact_change_erased on contact_change (project_id, id) where what = 'ERASED';

-- A contact is searched by its name and by the name of the person one speaks with there.
alter table contact add column words text not null generated always as
    (search_text(coalesce(fields ->> 'NAME', '') || ' ' || coalesce(fields ->> 'CONTACT_PERSON', ''))) stored;
create index contact_words_start on contact (words text_pattern_ops) where merged_into is null;
create index contact_words on contact using gin (words gin_trgm_ops) where merged_into is null;
