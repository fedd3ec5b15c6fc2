-- What a student means to claim with the next version of an artefact.
create table intended_claim (
    artefact_id     uuid not null references artefact,
    student_id      uuid not null references person,
    competency_code text not null,
    commentary      text not null default '' check (length(commentary) <= 4000),
    primary key (artefact_id, student_id, competency_code)
);

-- A claim without a version cannot exist, and neither moves afterwards.
create table claim (
    id              uuid primary key,
    version_id      uuid not null references artefact_version,
    student_id      uuid not null references person,
    referential_id  uuid not null,
    competency_code text not null,
    commentary      text not null,
    unique (version_id, student_id, competency_code),
    foreign key (referential_id, competency_code) references competency (referential_id, code)
);
create index claim_student on claim (student_id);
create trigger claim_stays before update or delete on claim for each row execute function refuse_change();
create trigger claim_not_emptied before truncate on claim execute function refuse_change();

create table review (
    version_id  uuid primary key references artefact_version,
    project_id  uuid    not null references project,
    state       text    not null
        check (state in ('SUBMITTED', 'IN_REVIEW', 'SENT_BACK', 'ACCEPTED', 'SUPERSEDED')),
    reviewer_id uuid references person,
    comment     text    not null default '' check (length(comment) <= 8000),
    version     integer not null default 0
);
create index review_project on review (project_id);
create index review_state on review (state);

create table judgement (
    claim_id uuid primary key references claim,
    level    text check (level in ('ACQUIRED', 'IN_PROGRESS', 'NOT_ACQUIRED')),
    comment  text    not null default '' check (length(comment) <= 8000),
    version  integer not null default 0
);

create table criterion_outcome (
    claim_id       uuid not null references claim,
    criterion_code text not null,
    outcome        text not null check (outcome in ('MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE')),
    primary key (claim_id, criterion_code)
);

create table state_change (
    id         bigint generated always as identity primary key,
    version_id uuid        not null references artefact_version,
    from_state text,
    to_state   text        not null,
    person_id  uuid        not null references person,
    at         timestamptz not null default now(),
    reason     text        not null default ''
);
create index state_change_version on state_change (version_id, id);
create trigger state_change_stays before update or delete on state_change
    for each row execute function refuse_change();
create trigger state_change_not_emptied before truncate on state_change execute function refuse_change();
