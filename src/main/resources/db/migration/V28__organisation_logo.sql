-- The logo of the organisation that carries a project, drawn again small when it came in: a data URI of a PNG or a JPEG.
alter table project
    add organisation_logo text not null default '' check (length(organisation_logo) <= 64000);
