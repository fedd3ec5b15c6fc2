create table budget (
    project_id uuid primary key references project,
    basis      text    not null check (basis in ('HT', 'TTC')),
    version    integer not null default 0
);

create sequence budget_line_position;

create table budget_line (
    id          uuid primary key,
    project_id  uuid           not null references budget,
    position    bigint         not null default nextval('budget_line_position'),
    section     text           not null check (section in ('EXPENSE', 'INCOME')),
    account     text           not null default '' check (length(account) <= 6),
    heading     text           not null,
    label       text           not null default '' check (length(label) <= 160),
    quantity    numeric(12, 3) not null check (quantity >= 0),
    unit        text           not null default '' check (length(unit) <= 30),
    unit_price  numeric(12, 4) not null check (unit_price >= 0),
    -- round() of numeric rounds half away from zero: half-up for amounts that are never negative.
    amount      numeric(20, 2) not null generated always as (round(quantity * unit_price, 2)) stored,
    vat_rate    numeric(6, 3)  not null default 0 check (vat_rate between 0 and 100),
    certainty   text check (certainty in ('ACQUIRED', 'REQUESTED', 'HOPED')),
    funder      text           not null default '' check (length(funder) <= 120),
    funder_type text,
    version     integer        not null default 0
);
create index budget_line_project on budget_line (project_id, position);

-- Every change of a line, with what it was before: who did what, and what undo needs.
create table budget_change (
    id         bigint generated always as identity primary key,
    project_id uuid        not null references budget,
    line_id    uuid        not null,
    person_id  uuid        not null references person,
    at         timestamptz not null default now(),
    before     jsonb,
    after      jsonb
);
create index budget_change_project on budget_change (project_id, id);
create trigger budget_change_stays before update or delete on budget_change
    for each row execute function refuse_change();
create trigger budget_change_not_emptied before truncate on budget_change execute function refuse_change();
