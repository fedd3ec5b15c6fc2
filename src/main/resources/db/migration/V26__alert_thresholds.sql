-- From which deviation the lines of a project are orange, and above which red, where its team decided otherwise than
-- usual.
create table alert_threshold (
    project_id uuid primary key references project,
    orange     numeric(5, 2) not null check (orange > 0),
    red        numeric(5, 2) not null check (red >= orange and red <= 100),
    changed_by uuid          not null references person,
    changed_at timestamptz   not null
);
