-- What a claim counts for, once more: found from the claim on, so that the few claims of a project are read by their
-- index however many there are in the school.
create or replace view counted_claim as
select c.id as claim_id, c.version_id, c.student_id, k.competency_code, k.with_criteria, k.carried_from
from claim c
join artefact_version v on v.id = c.version_id
join artefact a on a.id = v.artefact_id
join project p on p.id = a.project_id
cross join lateral (
    select c.competency_code, true as with_criteria, '' as carried_from where c.referential_id = p.referential_id
    union all
    select e.competency_code, e.type = 'IDENTICAL' and e.competency_code = e.from_code, e.from_code
    from carried_evidence e where e.claim_id = c.id and e.referential_id = p.referential_id) k;
