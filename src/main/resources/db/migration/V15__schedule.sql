-- The tasks of a project. A schedule begins with its first task.
create table schedule (
    project_id uuid primary key references project
);

create table schedule_task (
    id             uuid primary key,
    project_id     uuid    not null references schedule,
    label          text    not null check (length(label) between 1 and 200),
    lot            text    not null,
    starts_on      date    not null,
    ends_on        date    not null check (ends_on >= starts_on),
    milestone      boolean not null default false,
    responsible    text    not null default '' check (length(responsible) <= 120),
    load           integer not null default 100 check (load between 0 and 100),
    progress       integer not null default 0 check (progress between 0 and 100),
    -- What has to end before; ids of tasks that are gone count for nothing.
    after          uuid[]  not null default '{}',
    baseline_start date,
    baseline_end   date,
    legal_source   text    not null default '' check (length(legal_source) <= 200),
    -- How far from the first public day, as ISO 8601 writes it: P-6M.
    anchor         text,
    moved          boolean not null default false
);
create index schedule_task_project on schedule_task (project_id);

-- Who did what at once: each task before and after, which is what undo reads.
create table schedule_gesture (
    id         bigint generated always as identity primary key,
    project_id uuid        not null references schedule,
    person_id  uuid        not null references person,
    at         timestamptz not null default now(),
    changes    jsonb       not null,
    undone     boolean     not null default false
);
create index schedule_gesture_stack on schedule_gesture (project_id, person_id, id) where not undone;

-- Every open schedule of the project hears of it, on whichever node it is open.
create function tell_schedule_gesture() returns trigger language plpgsql as $$
begin
    perform pg_notify('schedule', new.project_id::text);
    return new;
end $$;
create trigger schedule_gesture_is_told after insert or update on schedule_gesture
    for each row execute function tell_schedule_gesture();
