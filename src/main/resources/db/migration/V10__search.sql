-- What people search: words without accents, capitals and signs. Both extensions come with PostgreSQL and may be created by the
-- owner of the database.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- A text as it is searched: a space before every word. The body is bound to the dictionary when it is made, so that the function
-- stays the same whatever the search path of a session, a dump or a restore is.
create function search_text(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(' ' || lower(unaccent('unaccent'::regdictionary, normalize($1))), '[^[:alnum:]]+', ' ', 'g');

alter table artefact add column words text not null generated always as (search_text(title)) stored;
alter table project add column words text not null generated always as (search_text(title)) stored;
alter table person
    add column words text not null generated always as (search_text(given_name || ' ' || family_name)) stored;

-- One index for what a title begins with, in the order of titles; one for what stands inside.
create index artefact_words_start on artefact (words text_pattern_ops);
create index artefact_words on artefact using gin (words gin_trgm_ops);
create index artefact_kind on artefact (kind);
create index project_words_start on project (words text_pattern_ops);
create index project_words on project using gin (words gin_trgm_ops);
create index person_words_start on person (words text_pattern_ops);
create index person_words on person using gin (words gin_trgm_ops);

-- What an administrator finds before typing: what is newest.
create index artefact_newest on artefact (created_at);
create index project_newest on project (created_at);

-- The list of accounts, in its order.
create index person_name on person (family_name, given_name, email);
