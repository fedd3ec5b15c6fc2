-- The contacts register of a project: organisations and people outside the school, professional data only.
create table contact (
    id          uuid primary key,
    project_id  uuid        not null references project,
    -- By the names of ContactField; each is asked for, changed, compared and merged by itself.
    fields      jsonb       not null,
    -- The words it is found by, without accents.
    folded      text        not null,
    family      text generated always as (fields ->> 'FAMILY') stored,
    status      text generated always as (fields ->> 'STATUS') stored,
    -- A duplicate stays behind the one that was kept: what refers to it is led on.
    merged_into uuid references contact,
    version     integer     not null default 0,
    added_at    timestamptz not null default now()
);
create index contact_project on contact (project_id, folded) where merged_into is null;
create index contact_merged on contact (merged_into) where merged_into is not null;

-- What was said with a contact, and what is to be done next.
create table contact_entry (
    id         uuid primary key,
    project_id uuid        not null references project,
    contact_id uuid        not null references contact on delete cascade,
    on_day     date        not null,
    channel    text        not null,
    summary    text        not null check (length(summary) <= 2000),
    next_step  text        not null default '' check (length(next_step) <= 300),
    remind_on  date,
    done       boolean     not null default false,
    person_id  uuid        not null references person,
    at         timestamptz not null default now()
);
create index contact_entry_contact on contact_entry (project_id, contact_id, on_day);

-- Every change of a contact: who did what, and what it was before.
create table contact_change (
    id         bigint generated always as identity primary key,
    project_id uuid        not null references project,
    contact_id uuid        not null,
    person_id  uuid        not null references person,
    at         timestamptz not null default now(),
    what       text        not null check (what in ('ADDED', 'CHANGED', 'MERGED', 'DELETED')),
    before     jsonb,
    after      jsonb
);
create index contact_change_contact on contact_change (project_id, contact_id, id);
create trigger contact_change_stays before update or delete on contact_change
    for each row execute function refuse_change();
create trigger contact_change_not_emptied before truncate on contact_change execute function refuse_change();
