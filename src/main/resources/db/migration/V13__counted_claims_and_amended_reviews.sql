-- What a claim counts for in its project: its own competency under the revision that the project runs under, and those
-- it was carried to from an older one. Its criteria go along where nothing but the revision changed.
create view counted_claim as
select c.id as claim_id, c.version_id, c.student_id, c.competency_code, true as with_criteria, '' as carried_from
from claim c
join artefact_version v on v.id = c.version_id
join artefact a on a.id = v.artefact_id
join project p on p.id = a.project_id and p.referential_id = c.referential_id
union all
select c.id, c.version_id, c.student_id, e.competency_code, e.type = 'IDENTICAL' and e.competency_code = e.from_code,
    e.from_code
from carried_evidence e
join claim c on c.id = e.claim_id
join artefact_version v on v.id = c.version_id
join artefact a on a.id = v.artefact_id
join project p on p.id = a.project_id and p.referential_id = e.referential_id;

-- A judgement that was changed is told as such.
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind in ('SUBMITTED', 'SENT_BACK', 'ACCEPTED', 'AMENDED',
    'REMARK', 'DUE_SOON', 'EXTENSION', 'SECOND_READING', 'OBJECTION', 'GUEST'));
