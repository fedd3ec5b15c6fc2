create table project (
    id                 uuid primary key,
    referential_id     uuid        not null references referential,
    title              text        not null check (length(title) between 1 and 120),
    nature             text        not null check (nature in ('REAL', 'FICTITIOUS')),
    type               text        not null check (type in ('CONCERT', 'EXHIBITION', 'FESTIVAL', 'SHOW', 'OTHER')),
    disciplines        text[]      not null default '{}',
    brief              text        not null default '',
    commissioner       text        not null default '',
    territory          text        not null default '',
    insee_code         text        not null default '',
    starts_on          date,
    ends_on            date check (ends_on >= starts_on),
    performances       integer check (performances >= 0),
    ticketed_sessions  integer check (ticketed_sessions >= 0),
    opening_days       integer check (opening_days >= 0),
    capacity           integer check (capacity >= 0),
    vat_regime         text        not null check (vat_regime in ('LIABLE', 'NOT_LIABLE', 'PARTIAL')),
    organisation_name  text        not null default '',
    organisation_form  text,
    siret              text        not null default '',
    rna                text        not null default '',
    ape                text        not null default '',
    address            text        not null default '',
    representative     text        not null default '',
    created_by         uuid        not null references person,
    created_at         timestamptz not null default now(),
    version            integer     not null default 0
);

create table project_member (
    project_id uuid   not null references project,
    person_id  uuid   not null references person,
    part       text   not null check (part in ('TEAM', 'TUTOR', 'JURY')),
    functions  text[] not null default '{}',
    primary key (project_id, person_id)
);
create index project_member_person on project_member (person_id);
