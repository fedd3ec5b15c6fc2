-- What a project that was opened from an archive brought with it of its former life: submitted versions and what was said
-- of them, as files. They are read and leave again with the project; nothing here counts as submitted or judged.
create table imported_history (
    project_id uuid not null references project,
    path       text not null check (length(path) between 1 and 300),
    content    text not null,
    primary key (project_id, path)
);
create trigger imported_history_stays before update or delete on imported_history
    for each row execute function refuse_change();
create trigger imported_history_not_emptied before truncate on imported_history execute function refuse_change();
