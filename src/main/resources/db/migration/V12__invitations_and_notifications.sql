-- A professional from outside, who sees one version by a link. Of the link only the SHA-256 is kept.
create table invitation (
    id             uuid primary key,
    version_id     uuid        not null references artefact_version,
    secret_hash    text        not null unique check (length(secret_hash) = 64),
    name           text        not null check (length(name) between 1 and 120),
    email          text        not null default '' check (length(email) <= 254),
    message        text        not null default '' check (length(message) <= 2000),
    invited_by     uuid        not null references person,
    invited_at     timestamptz not null default now(),
    expires_at     timestamptz not null check (expires_at > invited_at),
    revoked_at     timestamptz,
    recommendation text check (recommendation in ('ACCEPT', 'REWORK', 'NO_OPINION')),
    opinion        text        not null default '' check (length(opinion) <= 4000),
    recommended_at timestamptz,
    shared_at      timestamptz
);
create index invitation_version on invitation (version_id, invited_at);

-- What they opened, and when.
create table invitation_visit (
    id            bigint generated always as identity primary key,
    invitation_id uuid        not null references invitation,
    seen          text        not null check (seen in ('PAGE', 'PDF')),
    at            timestamptz not null default now()
);
create index invitation_visit_invitation on invitation_visit (invitation_id, id);
create trigger invitation_visit_stays before update or delete on invitation_visit
    for each row execute function refuse_change();
create trigger invitation_visit_not_emptied before truncate on invitation_visit execute function refuse_change();

-- A remark is a person's or a guest's.
alter table remark
    add column invitation_id uuid references invitation,
    add constraint remark_has_one_author check (num_nonnulls(author_id, invitation_id) = 1);
create index remark_invitation on remark (invitation_id) where invitation_id is not null;

-- Links that were tried and open nothing, kept so that guessing is slow on every node and after a restart.
create table link_guess (
    id      bigint generated always as identity primary key,
    address text        not null,
    at      timestamptz not null default now()
);
create index link_guess_address on link_guess (address, at);

-- What somebody is told. `once` keeps the same thing from being told twice, whichever node finds it.
create table notification (
    id            bigint generated always as identity primary key,
    person_id     uuid        not null references person,
    kind          text        not null check (kind in ('SUBMITTED', 'SENT_BACK', 'ACCEPTED', 'REMARK', 'DUE_SOON', 'EXTENSION',
        'SECOND_READING', 'OBJECTION', 'GUEST')),
    at            timestamptz not null default now(),
    read_at       timestamptz,
    title         text        not null default '',
    artefact_kind text        not null default '',
    number        integer     not null default 0,
    project       text        not null default '',
    who           text        not null default '',
    day           date,
    address       text        not null check (length(address) <= 300),
    once          text,
    mailing       text        not null default 'APPLICATION' check (mailing in ('APPLICATION', 'AT_ONCE', 'DAILY')),
    mail_id       bigint,
    unique (person_id, once)
);
create index notification_person on notification (person_id, id desc);
create index notification_unread on notification (person_id) where read_at is null;
create index notification_daily on notification (person_id) where mailing = 'DAILY' and mail_id is null;

create table notification_choice (
    person_id uuid not null references person,
    kind      text not null,
    mailing   text not null check (mailing in ('APPLICATION', 'AT_ONCE', 'DAILY')),
    primary key (person_id, kind)
);

-- The e-mails that wait to be sent, were sent or failed; their text is written when they are sent.
create table mail (
    id         bigint generated always as identity primary key,
    person_id  uuid        not null references person,
    made_at    timestamptz not null default now(),
    digest_of  date,
    attempts   integer     not null default 0,
    next_at    timestamptz not null default now(),
    sent_at    timestamptz,
    given_up_at timestamptz,
    failure    text        not null default '' check (length(failure) <= 500),
    unique (person_id, digest_of)
);
create index mail_waiting on mail (next_at) where sent_at is null and given_up_at is null;
alter table notification add foreign key (mail_id) references mail;
create index notification_mail on notification (mail_id) where mail_id is not null;

-- The bell of every open page hears of it, on whichever node it is open.
create function tell_notification() returns trigger language plpgsql as $$
begin
    perform pg_notify('notification', new.person_id::text);
    return new;
end $$;
create trigger notification_is_told after insert or update of read_at on notification
    for each row execute function tell_notification();

-- The link by which a calendar program reads the dates of one person.
create table calendar_link (
    person_id   uuid primary key references person,
    secret_hash text        not null unique check (length(secret_hash) = 64),
    made_at     timestamptz not null default now(),
    read_at     timestamptz
);
