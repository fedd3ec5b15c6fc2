-- Who said so in the school that a project was opened from, where it was not said here.
alter table waiver_entry add column said_by text check (length(said_by) between 1 and 200);
