create table artefact (
    id         uuid primary key,
    project_id uuid        not null references project,
    kind       text        not null,
    title      text        not null check (length(title) between 1 and 160),
    draft      jsonb       not null,
    draft_at   timestamptz not null default now(),
    draft_by   uuid        not null references person,
    created_at timestamptz not null default now(),
    version    integer     not null default 0
);
create index artefact_project on artefact (project_id);

create table artefact_version (
    id             uuid primary key,
    artefact_id    uuid        not null references artefact,
    number         integer     not null check (number > 0),
    referential_id uuid        not null references referential,
    content        jsonb       not null,
    project        jsonb       not null,
    parameters     jsonb       not null,
    findings       jsonb       not null,
    note           text        not null check (length(note) <= 2000),
    sha256         text        not null,
    submitted_by   uuid        not null references person,
    submitted_at   timestamptz not null default now(),
    unique (artefact_id, number)
);
create trigger artefact_version_stays before update or delete on artefact_version
    for each row execute function refuse_change();
create trigger artefact_version_not_emptied before truncate on artefact_version execute function refuse_change();
