-- Who made a revision, and why; those that a release ships have neither.
alter table referential add column note text not null default '' check (length(note) <= 1000);
alter table referential add column loaded_by uuid references person;

-- The next revision of a sheet while an administrator writes it: one per sheet.
create table referential_draft (
    code     text primary key,
    base_id  uuid        not null references referential,
    content  jsonb       not null,
    draft_at timestamptz not null default now(),
    draft_by uuid        not null references person
);

-- Which competency of a newer revision stands for which older one, as an administrator confirmed it.
create table competency_correspondence (
    old_referential_id uuid        not null references referential,
    old_code           text,
    new_referential_id uuid        not null references referential,
    new_code           text,
    type               text        not null
        check (type in ('IDENTICAL', 'REWORDED', 'SPLIT', 'MERGED', 'REMOVED', 'NEW')),
    confirmed_by       uuid        not null references person,
    confirmed_at       timestamptz not null default now(),
    check ((type = 'NEW') = (old_code is null)),
    check ((type = 'REMOVED') = (new_code is null)),
    unique nulls not distinct (old_referential_id, old_code, new_referential_id, new_code),
    foreign key (old_referential_id, old_code) references competency (referential_id, code),
    foreign key (new_referential_id, new_code) references competency (referential_id, code)
);
create index competency_correspondence_new on competency_correspondence (new_referential_id);

-- A project that went over to another revision; what could not be carried is kept in words.
create table project_move (
    id                  uuid primary key,
    project_id          uuid        not null references project,
    from_referential_id uuid        not null references referential,
    to_referential_id   uuid        not null references referential,
    left_behind         jsonb       not null,
    moved_by            uuid        not null references person,
    moved_at            timestamptz not null default now()
);
create index project_move_project on project_move (project_id);

-- A claim under an older revision that counts for a competency of a newer one, because somebody confirmed it.
create table carried_evidence (
    id              uuid primary key,
    move_id         uuid        not null references project_move,
    claim_id        uuid        not null references claim,
    from_code       text        not null,
    referential_id  uuid        not null,
    competency_code text        not null,
    type            text        not null check (type in ('IDENTICAL', 'REWORDED', 'SPLIT', 'MERGED')),
    confirmed_by    uuid        not null references person,
    confirmed_at    timestamptz not null default now(),
    unique (claim_id, referential_id, competency_code),
    foreign key (referential_id, competency_code) references competency (referential_id, code)
);
create index carried_evidence_move on carried_evidence (move_id);

create trigger project_move_stays before update or delete on project_move
    for each row execute function refuse_change();
create trigger project_move_not_emptied before truncate on project_move execute function refuse_change();
create trigger carried_evidence_stays before update or delete on carried_evidence
    for each row execute function refuse_change();
create trigger carried_evidence_not_emptied before truncate on carried_evidence execute function refuse_change();
