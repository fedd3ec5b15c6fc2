-- Agreed budgets: the initial one (number 0) and its revisions, each whole as it was agreed. Nobody alters them.
create table budget_revision (
    id         uuid primary key,
    project_id uuid        not null references project,
    number     integer     not null check (number >= 0),
    on_day     date        not null,
    reason     text        not null check (length(reason) <= 2000),
    lines      jsonb       not null,
    person_id  uuid        not null references person,
    -- Who agreed in the school that the project was opened from, where it was not done here.
    done_by    text check (length(done_by) between 1 and 200),
    at         timestamptz not null,
    unique (project_id, number)
);
create trigger budget_revision_stays before update or delete on budget_revision
    for each row execute function refuse_change();
create trigger budget_revision_not_emptied before truncate on budget_revision execute function refuse_change();

-- What a team expects of a budget line at completion, and why.
create table line_outlook (
    project_id uuid           not null references project,
    line_id    uuid           not null,
    forecast   numeric(12, 2) check (forecast >= 0),
    comment    text           not null check (length(comment) <= 2000),
    changed_by uuid           not null references person,
    changed_at timestamptz    not null,
    primary key (project_id, line_id)
);

-- The figures of the tracking as they stood at a reporting date. Nobody alters them.
create table frozen_tracking (
    id         uuid primary key,
    project_id uuid        not null references project,
    number     integer     not null check (number > 0),
    on_day     date        not null,
    figures    jsonb       not null,
    person_id  uuid        not null references person,
    done_by    text check (length(done_by) between 1 and 200),
    at         timestamptz not null,
    unique (project_id, number)
);
create trigger frozen_tracking_stays before update or delete on frozen_tracking
    for each row execute function refuse_change();
create trigger frozen_tracking_not_emptied before truncate on frozen_tracking execute function refuse_change();
