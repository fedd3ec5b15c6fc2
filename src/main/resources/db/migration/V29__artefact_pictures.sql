-- Photographs that belong to an artefact: JPEG, drawn again when they came in. A content names them by their SHA-256, so
-- that they are the same ones in a copy and in an archive. They are written once; versions go on naming what a draft does
-- not name any more.
create table artefact_picture (
    artefact_id uuid        not null references artefact on delete cascade,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    width       integer     not null check (width > 0),
    height      integer     not null check (height > 0),
    content     bytea       not null check (length(content) between 1 and 600000),
    added_by    uuid        not null references person,
    added_at    timestamptz not null default now(),
    primary key (artefact_id, sha256)
);
-- What is compressed already is stored as it is.
alter table artefact_picture alter column content set storage external;
create trigger artefact_picture_stays before update on artefact_picture
    for each row execute function refuse_change();
