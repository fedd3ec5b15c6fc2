-- Why a team lets a warning stand: by project, artefact, rule, place and what the rule says there. The last word of each counts, the earlier ones
-- stay; an empty justification takes it back.
create table waiver_entry (
    id            bigint generated always as identity primary key,
    project_id    uuid        not null references project,
    -- None for a rule about the project as a whole.
    artefact_id   uuid references artefact,
    code          text        not null check (length(code) between 1 and 40),
    place         text        not null check (length(place) <= 500),
    sentence      text        not null check (length(sentence) <= 200),
    justification text        not null check (length(justification) <= 500),
    person_id     uuid        not null references person,
    at            timestamptz not null
);
create index waiver_entry_project on waiver_entry (project_id, id);
create index waiver_entry_artefact on waiver_entry (artefact_id, id) where artefact_id is not null;
create trigger waiver_entry_stays before update or delete on waiver_entry
    for each row execute function refuse_change();
create trigger waiver_entry_not_emptied before truncate on waiver_entry execute function refuse_change();
