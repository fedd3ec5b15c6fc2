-- The legal figures: what each is called and measured in.
create table parameter (
    code  text primary key check (length(code) between 1 and 60),
    label text    not null check (length(label) between 1 and 200),
    unit  text    not null check (length(unit) <= 60),
    rank  integer not null
);

-- One row per figure and period. Without a first day: since always, as far as its source says; without a last day: until
-- the next one begins. What a school types is dated and says where it comes from.
create table parameter_value (
    id         uuid primary key,
    code       text    not null references parameter,
    origin     text    not null check (origin in ('SHIPPED', 'SCHOOL')),
    value      text    not null check (length(value) <= 80),
    valid_from date,
    valid_to   date check (valid_to >= valid_from),
    source     text    not null check (length(source) <= 400),
    status     text    not null check (status in ('VERIFIED', 'MEMORY', 'TO_VERIFY')),
    comment    text    not null check (length(comment) <= 1000),
    version    integer not null default 0,
    unique nulls not distinct (code, origin, valid_from),
    check (origin = 'SHIPPED' or (valid_from is not null and value <> '' and source <> ''))
);

-- Every change of a value, with what it was before; without a person, a release brought it.
create table parameter_change (
    id        bigint generated always as identity primary key,
    code      text        not null references parameter,
    value_id  uuid        not null,
    person_id uuid references person,
    at        timestamptz not null default now(),
    before    jsonb,
    after     jsonb
);
create index parameter_change_code on parameter_change (code, id);
create trigger parameter_change_stays before update or delete on parameter_change
    for each row execute function refuse_change();
create trigger parameter_change_not_emptied before truncate on parameter_change execute function refuse_change();

-- One row, whose stamp every change replaces: by it a node knows whether what it has read is still so, and holding it
-- keeps two changes from happening at once.
create table parameter_register (
    only_row boolean primary key default true check (only_row),
    stamp    uuid not null
);
insert into parameter_register (stamp) values (gen_random_uuid());
