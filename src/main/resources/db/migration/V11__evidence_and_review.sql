-- From a draft to a judgement that stands.

-- The commentary of a claim in its three parts; what was written before answers the first.
alter table intended_claim rename column commentary to did;
alter table intended_claim
    add column how        text not null default '' check (length(how) <= 4000),
    add column shows      text not null default '' check (length(shows) <= 4000),
    add column self_level text check (self_level in ('ACQUIRED', 'IN_PROGRESS', 'NOT_ACQUIRED'));
alter table claim rename column commentary to did;
alter table claim
    add column how        text not null default '',
    add column shows      text not null default '',
    add column self_level text check (self_level in ('ACQUIRED', 'IN_PROGRESS', 'NOT_ACQUIRED'));

-- Which criteria a claim addresses, and where in the artefact one sees it; an empty place means the whole.
create table intended_criterion (
    artefact_id     uuid not null,
    student_id      uuid not null,
    competency_code text not null,
    criterion_code  text not null,
    place           text not null default '' check (length(place) <= 300),
    primary key (artefact_id, student_id, competency_code, criterion_code),
    foreign key (artefact_id, student_id, competency_code) references intended_claim on delete cascade
);
create table claim_criterion (
    claim_id       uuid not null references claim,
    criterion_code text not null,
    place          text not null,
    primary key (claim_id, criterion_code)
);
create trigger claim_criterion_stays before update or delete on claim_criterion
    for each row execute function refuse_change();
create trigger claim_criterion_not_emptied before truncate on claim_criterion execute function refuse_change();

-- What each student of a team did of an artefact: while it is a draft, and as it was submitted.
create table intended_contribution (
    artefact_id uuid not null references artefact,
    student_id  uuid not null references person,
    share       text not null default '' check (length(share) <= 2000),
    primary key (artefact_id, student_id)
);
create table contribution (
    version_id uuid not null references artefact_version,
    student_id uuid not null references person,
    share      text not null,
    primary key (version_id, student_id)
);
create trigger contribution_stays before update or delete on contribution
    for each row execute function refuse_change();
create trigger contribution_not_emptied before truncate on contribution execute function refuse_change();
-- The others confirm it or object; the last word of each counts, the earlier ones stay.
create table contribution_answer (
    id         bigint generated always as identity primary key,
    version_id uuid        not null,
    student_id uuid        not null,
    person_id  uuid        not null references person check (person_id <> student_id),
    confirmed  boolean     not null,
    reason     text        not null default '' check (length(reason) <= 1000),
    at         timestamptz not null default now(),
    foreign key (version_id, student_id) references contribution,
    check (confirmed or reason <> '')
);
create index contribution_answer_version on contribution_answer (version_id, student_id);
create trigger contribution_answer_stays before update or delete on contribution_answer
    for each row execute function refuse_change();
create trigger contribution_answer_not_emptied before truncate on contribution_answer execute function refuse_change();

-- How this school reviews.
create table review_policy (
    only_row                    boolean primary key default true check (only_row),
    self_level_after_judgement  boolean not null default false,
    version                     integer not null default 0
);
insert into review_policy default values;

-- Until when an artefact of a kind is to be submitted, and who has longer.
create table due_date (
    id        uuid primary key,
    cohort_id uuid    not null references cohort,
    kind      text    not null,
    due_on    date    not null,
    note      text    not null default '' check (length(note) <= 500),
    version   integer not null default 0,
    unique (cohort_id, kind)
);
create table due_extension (
    due_date_id uuid        not null references due_date on delete cascade,
    person_id   uuid        not null references person,
    due_on      date        not null,
    reason      text        not null check (length(reason) between 1 and 500),
    given_by    uuid        not null references person,
    given_at    timestamptz not null default now(),
    primary key (due_date_id, person_id)
);

-- A decision may wait for the others of its batch; a version that came back says why in one word.
alter table review
    add column prepared    text check (prepared in ('SENT_BACK', 'ACCEPTED')),
    add column defect      text check (defect in ('INCORRECT', 'INCOMPLETE', 'OUTDATED')),
    add column released_at timestamptz;
update review set released_at = s.at
from (select version_id, max(at) as at from state_change where to_state in ('SENT_BACK', 'ACCEPTED') group by version_id) s
where s.version_id = review.version_id;
create index review_reviewer on review (reviewer_id) where state in ('SUBMITTED', 'IN_REVIEW');

-- The log tells more than states: who took a version, handed it over, asked for a second reading, changed a judgement.
alter table state_change
    add column event    text not null default 'MOVED' check (event in
        ('MOVED', 'HANDED_OVER', 'SECOND_ASKED', 'SECOND_GIVEN', 'SECOND_WITHDRAWN', 'AMENDED')),
    add column about_id uuid references person;

-- The day a version was due, the earliest of its students', each with their extension, and how late it was. What counts
-- is the first submission of the artefact: a version that came back and was reworked is not late for it.
create view version_due as
select v.id as version_id, due.due_on,
    greatest(0, (earliest.at at time zone 'Europe/Paris')::date - due.due_on) as days_late
from artefact_version v
join lateral (
    select min(coalesce(e.due_on, d.due_on)) as due_on
    from artefact a
    join claim c on c.version_id = v.id
    join cohort_member m on m.person_id = c.student_id
    join due_date d on d.cohort_id = m.cohort_id and d.kind = a.kind
    left join due_extension e on e.due_date_id = d.id and e.person_id = c.student_id
    where a.id = v.artefact_id) due on due.due_on is not null
join lateral (
    select min(submitted_at) as at from artefact_version
    where artefact_id = v.artefact_id and number <= v.number) earliest on true;

-- A second pair of eyes.
create table second_reading (
    version_id uuid primary key references artefact_version,
    reader_id  uuid        not null references person,
    asked_by   uuid        not null references person check (asked_by <> reader_id),
    asked_at   timestamptz not null default now(),
    question   text        not null default '' check (length(question) <= 2000),
    comment    text        not null default '' check (length(comment) <= 8000),
    given_at   timestamptz,
    version    integer     not null default 0
);
create index second_reading_reader on second_reading (reader_id) where given_at is null;
create table second_level (
    claim_id uuid primary key references claim,
    level    text not null check (level in ('ACQUIRED', 'IN_PROGRESS', 'NOT_ACQUIRED'))
);

-- A judgement that was changed after its release: what it was, what it is, who and why.
create table judgement_change (
    id         bigint generated always as identity primary key,
    version_id uuid        not null references artefact_version,
    person_id  uuid        not null references person,
    at         timestamptz not null default now(),
    reason     text        not null check (length(reason) between 1 and 2000),
    before     jsonb       not null,
    after      jsonb       not null
);
create index judgement_change_version on judgement_change (version_id, id);
create trigger judgement_change_stays before update or delete on judgement_change
    for each row execute function refuse_change();
create trigger judgement_change_not_emptied before truncate on judgement_change execute function refuse_change();

-- What is said of a place of a version, and the answers to it. Not shared: the author's own until the decision is released.
create table remark (
    id          uuid primary key,
    version_id  uuid        not null references artefact_version,
    answers     uuid references remark,
    place       text        not null check (length(place) <= 300),
    author_id   uuid references person,
    text        text        not null check (length(text) between 1 and 4000),
    at          timestamptz not null default now(),
    shared_at   timestamptz,
    resolved_at timestamptz
);
create index remark_version on remark (version_id, at);

-- Sentences a tutor uses again.
create table phrase (
    id              uuid primary key,
    owner_id        uuid    not null references person,
    competency_code text    not null default '',
    text            text    not null check (length(text) between 1 and 2000),
    shared          boolean not null default false
);
create index phrase_owner on phrase (owner_id);
