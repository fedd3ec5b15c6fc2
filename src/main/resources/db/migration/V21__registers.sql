-- The registers whose entries are written in a form and go from state to state: funding requests, contracts…
create table register_entry (
    id         uuid primary key,
    project_id uuid        not null references project,
    register   text        not null check (length(register) between 1 and 40),
    state      text        not null check (length(state) between 1 and 40),
    -- The day it came into its state.
    state_on   date        not null,
    content    jsonb       not null,
    -- What the entry is called, and the words it is searched by.
    name       text        not null,
    words      text        not null generated always as (search_text(name)) stored,
    added_at   timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    changed_by uuid        not null references person,
    version    integer     not null default 0
);
create index register_entry_project on register_entry (project_id, register, added_at);
create index register_entry_words_start on register_entry (words text_pattern_ops);
create index register_entry_words on register_entry using gin (words gin_trgm_ops);

-- Every step of an entry: who, from where, to where, on which day, why. Nobody alters it; it goes with its entry.
create table register_move (
    id         bigint generated always as identity primary key,
    entry_id   uuid        not null references register_entry on delete cascade,
    from_state text        not null,
    to_state   text        not null,
    on_day     date        not null,
    note       text        not null check (length(note) <= 2000),
    person_id  uuid        not null references person,
    -- Who did it in the school that the project was opened from, where it was not done here.
    done_by    text check (length(done_by) between 1 and 200),
    at         timestamptz not null
);
create index register_move_entry on register_move (entry_id, id);
create function refuse_change_but_removal() returns trigger language plpgsql as $$
begin
    if TG_OP = 'DELETE' and not exists (select 1 from register_entry where id = old.entry_id) then
        return old;
    end if;
    raise exception 'Rows of % cannot be changed', tg_table_name;
end $$;
create trigger register_move_stays before update or delete on register_move
    for each row execute function refuse_change_but_removal();
create trigger register_move_not_emptied before truncate on register_move execute function refuse_change();

-- What is attached to an entry, at a place of its content or to the whole of it.
create table register_file (
    id         uuid primary key,
    entry_id   uuid        not null references register_entry on delete cascade,
    place      text        not null check (length(place) <= 300),
    name       text        not null check (length(name) between 1 and 160),
    media_type text        not null,
    size       integer     not null,
    sha256     text        not null,
    content    bytea       not null,
    added_by   uuid        not null references person,
    added_at   timestamptz not null default now()
);
create index register_file_entry on register_file (entry_id, added_at);
