-- What is once written here stays: a judgement refers to it years later.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% rows never change', tg_table_name using errcode = 'restrict_violation';
end $$;

create table referential (
    id         uuid primary key,
    code       text        not null,
    revision   integer     not null check (revision > 0),
    title      text        not null,
    expires_on date,
    content    jsonb       not null,
    sha256     text        not null,
    loaded_at  timestamptz not null default now(),
    unique (code, revision)
);

create table competency (
    referential_id uuid    not null references referential,
    code           text    not null,
    block_code     text    not null,
    rank           integer not null,
    primary key (referential_id, code)
);

-- Which kinds of artefact can evidence which competency; a new release may add kinds.
create table kind_competency (
    referential_id  uuid not null,
    kind            text not null,
    competency_code text not null,
    primary key (referential_id, kind, competency_code),
    foreign key (referential_id, competency_code) references competency (referential_id, code)
);

create trigger referential_stays before update or delete on referential
    for each row execute function refuse_change();
create trigger competency_stays before update or delete on competency
    for each row execute function refuse_change();
create trigger referential_not_emptied before truncate on referential execute function refuse_change();
create trigger competency_not_emptied before truncate on competency execute function refuse_change();
