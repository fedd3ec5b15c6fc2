create table person (
    id            uuid primary key,
    email         text        not null check (email = lower(email) and length(email) <= 254),
    given_name    text        not null check (length(given_name) <= 80),
    family_name   text        not null check (length(family_name) <= 80),
    role          text        not null check (role in ('ADMIN', 'TUTOR', 'STUDENT', 'JURY')),
    password_hash text        not null,
    language      text        not null default 'fr' check (language in ('fr', 'en')),
    active        boolean     not null default true,
    created_at    timestamptz not null default now(),
    version       integer     not null default 0
);
create unique index person_email on person (email);

create table cohort (
    id         uuid primary key,
    name       text    not null check (length(name) between 1 and 120),
    version    integer not null default 0
);
create unique index cohort_name on cohort (lower(name));

create table cohort_member (
    cohort_id uuid not null references cohort,
    person_id uuid not null references person,
    primary key (cohort_id, person_id)
);
create index cohort_member_person on cohort_member (person_id);

-- Attempts to sign in, kept so that guessing is slow on every node and after a restart.
create table sign_in_attempt (
    id        bigint generated always as identity primary key,
    email     text        not null,
    address   text        not null,
    at        timestamptz not null default now(),
    succeeded boolean     not null
);
create index sign_in_attempt_email on sign_in_attempt (email, at);
create index sign_in_attempt_address on sign_in_attempt (address, at);

-- "Stay signed in": the columns are those of Spring Security's persistent token repository.
create table persistent_logins (
    username  text        not null,
    series    text primary key,
    token     text        not null,
    last_used timestamp   not null
);
create index persistent_logins_username on persistent_logins (username);
