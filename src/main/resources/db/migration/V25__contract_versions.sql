-- The text of a contract as it was when it became ready to be signed, and when it was sent. Nobody alters it; it goes
-- with its entry.
create table contract_version (
    id        uuid primary key,
    entry_id  uuid        not null references register_entry on delete cascade,
    number    integer     not null check (number > 0),
    state     text        not null check (length(state) between 1 and 40),
    -- The contract as its form had it.
    content   jsonb       not null,
    -- Its articles as they could be read, whatever the library says later.
    articles  jsonb       not null,
    -- The project as it was, whose head stands above the text.
    project   jsonb       not null,
    -- The legal figures that the checks read on that day.
    figures   jsonb       not null,
    sha256    text        not null,
    frozen_at timestamptz not null,
    frozen_by uuid        not null references person,
    -- Who did it in the school that the project was opened from, where it was not done here.
    done_by   text check (length(done_by) between 1 and 200),
    unique (entry_id, number)
);
create trigger contract_version_stays before update or delete on contract_version
    for each row execute function refuse_change_but_removal();
create trigger contract_version_not_emptied before truncate on contract_version execute function refuse_change();
