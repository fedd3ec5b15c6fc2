-- What a cash plan, a break-even point and a spreadsheet need to know of a line.
alter table budget_line
    add column scheme      text not null default '' check (length(scheme) <= 120),
    add column due         text not null default '' check (length(due) <= 400),
    add column variability text not null default 'FIXED' check (variability in ('FIXED', 'PER_ENTRY', 'PER_REVENUE'));
update budget_line set variability = 'PER_ENTRY' where heading = 'TICKETING';
-- A certainty speaks of money that somebody else decides about, not of a team's own forecast.
update budget_line set certainty = null
where heading in ('TICKETING', 'OWN_REVENUE', 'OWN_FUNDS') and certainty = 'HOPED';
-- Room for a line between two others, as often as one likes.
alter table budget_line alter column position type numeric;

-- How many people come, and what a ticket of each unit lets in.
alter table budget add column tickets jsonb not null default '{}';

-- What one person did at once, which one undo takes back.
create table budget_gesture (
    id         bigint generated always as identity primary key,
    project_id uuid        not null references budget,
    person_id  uuid        not null references person,
    at         timestamptz not null default now(),
    kind       text        not null,
    -- DONE can be undone, UNDONE can be done again, DROPPED was overtaken, REPLAY is the undoing or redoing itself.
    state      text        not null default 'DONE' check (state in ('DONE', 'UNDONE', 'DROPPED', 'REPLAY'))
);
create index budget_gesture_stack on budget_gesture (project_id, person_id, id) where state in ('DONE', 'UNDONE');
alter table budget_change
    add column gesture_id bigint references budget_gesture,
    add column position   numeric;
create index budget_change_gesture on budget_change (gesture_id);

-- Every open sheet of the project hears of it, on whichever node it is open.
create function tell_budget_gesture() returns trigger language plpgsql as $$
begin
    perform pg_notify('budget', new.project_id::text);
    return new;
end $$;
create trigger budget_gesture_is_told after insert on budget_gesture
    for each row execute function tell_budget_gesture();

-- The quotes that justify a line. A line that was deleted and comes back finds its own again.
create table budget_quote (
    id         uuid primary key,
    project_id uuid        not null references budget,
    line_id    uuid        not null,
    name       text        not null check (length(name) between 1 and 160),
    media_type text        not null,
    size       integer     not null check (size > 0),
    content    bytea       not null,
    added_by   uuid        not null references person,
    added_at   timestamptz not null default now()
);
create index budget_quote_line on budget_quote (project_id, line_id);
