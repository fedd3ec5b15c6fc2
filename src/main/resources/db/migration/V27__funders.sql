-- What a school says otherwise of the funders that a release ships, and the funders that it added; a row that has the id
-- of a shipped funder stands in its place.
create table library_funder (
    id         uuid primary key,
    -- Nothing for a shipped funder that says what the release says.
    sheet      jsonb,
    archived   boolean     not null,
    changed_by uuid        not null references person,
    changed_at timestamptz not null default now()
);
