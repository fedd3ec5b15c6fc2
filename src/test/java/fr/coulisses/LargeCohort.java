package fr.coulisses;

import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A cohort as large as a school has one, written straight into the database: each student carries a project of their
/// own whose artefacts were submitted twice and claim three competencies with two criteria each.
@TestComponent
public class LargeCohort {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestSchool school;

    LargeCohort(JdbcClient jdbc, TransactionTemplate transaction, TestSchool school) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.school = school;
    }

    /// @param tutor follows all of its projects
    public record Made(UUID cohort, PersonSummary tutor) {}

    public Made make(int students, int artefacts) {
        PersonSummary tutor = school.open(Role.TUTOR);
        UUID cohort = UUID.randomUUID();
        transaction.executeWithoutResult(status -> write(cohort, tutor.id(), students, artefacts));
        jdbc.sql("analyze").update();
        return new Made(cohort, tutor);
    }

    private void write(UUID cohort, UUID tutor, int students, int artefacts) {
        jdbc.sql("insert into cohort (id, name) values (?, ?)")
                .params(cohort, "Promotion " + cohort)
                .update();
        jdbc.sql("""
                        insert into person (id, email, given_name, family_name, role, password_hash)
                        select gen_random_uuid(), 'promotion-' || :cohort || '-' || n || '@coulisses.example',
                            'Prénom ' || n, 'Nom ' || lpad(n::text, 3, '0'), 'STUDENT', 'none'
                        from generate_series(1, :students) n""")
                .param("cohort", cohort.toString())
                .param("students", students)
                .update();
        jdbc.sql("""
                        insert into cohort_member
                        select :cohort, id from person where email like 'promotion-' || :text || '-%'""").param("cohort", cohort).param("text", cohort.toString()).update();
        jdbc.sql("""
                        insert into project (id, referential_id, title, nature, type, vat_regime, created_by)
                        select gen_random_uuid(), (select id from referential where code = 'RNCP39603' order by revision
                            desc limit 1), 'Projet mesuré', 'FICTITIOUS', 'CONCERT', 'NOT_LIABLE', m.person_id
                        from cohort_member m where m.cohort_id = ?""").param(cohort).update();
        String made = "(select p.* from project p join cohort_member m on m.person_id = p.created_by"
                + " where m.cohort_id = :cohort)";
        jdbc.sql("insert into project_member select p.id, p.created_by, 'TEAM' from " + made + " p union all "
                        + "select p.id, :tutor, 'TUTOR' from " + made + " p")
                .param("cohort", cohort)
                .param("tutor", tutor)
                .update();
        jdbc.sql("""
                        insert into artefact (id, project_id, kind, title, draft, draft_by)
                        select gen_random_uuid(), p.id, case when n %% 2 = 0 then 'diagnostic' else 'forecast-budget' end,
                            'Livrable ' || n, '{}', p.created_by
                        from %s p, generate_series(1, :artefacts) n""".formatted(made))
                .param("cohort", cohort)
                .param("artefacts", artefacts)
                .update();
        String theirs = "(select a.* from artefact a join " + made + " p on p.id = a.project_id)";
        jdbc.sql("""
                        insert into artefact_version (id, artefact_id, number, referential_id, content, project,
                            parameters, findings, note, sha256, submitted_by)
                        select gen_random_uuid(), a.id, n, p.referential_id, '{}', '{}', '{}', '[]', '',
                            encode(sha256('{}'), 'hex'), a.draft_by
                        from %s a join project p on p.id = a.project_id, generate_series(1, 2) n""".formatted(theirs)).param("cohort", cohort).update();
        String versions =
                "(select v.*, a.project_id from artefact_version v join " + theirs + " a on a.id = v.artefact_id)";
        jdbc.sql("""
                        insert into review (version_id, project_id, state)
                        select v.id, v.project_id, case when v.number = 1 then 'SENT_BACK'
                            else (array['ACCEPTED', 'SUBMITTED', 'IN_REVIEW'])[1 + abs(hashtext(v.id::text)) %% 3] end
                        from %s v""".formatted(versions)).param("cohort", cohort).update();
        jdbc.sql("""
                        insert into claim (id, version_id, student_id, referential_id, competency_code, did)
                        select gen_random_uuid(), v.id, v.submitted_by, v.referential_id, c.code, 'Mon travail.'
                        from %s v join lateral (
                            select code from competency where referential_id = v.referential_id
                            order by hashtext(v.artefact_id::text || code) limit 3) c on true""".formatted(versions)).param("cohort", cohort).update();
        jdbc.sql("""
                        insert into claim_criterion
                        select c.id, c.competency_code || '-K' || n, ''
                        from claim c join %s v on v.id = c.version_id, generate_series(1, 2) n""".formatted(versions)).param("cohort", cohort).update();
        jdbc.sql("""
                        insert into judgement (claim_id, level)
                        select c.id, case when abs(hashtext(c.id::text)) %% 4 = 0 then 'IN_PROGRESS' else 'ACQUIRED' end
                        from claim c join %s v on v.id = c.version_id
                        join review r on r.version_id = v.id and r.state in ('ACCEPTED', 'SENT_BACK')""".formatted(versions)).param("cohort", cohort).update();
        jdbc.sql("""
                        insert into criterion_outcome
                        select c.id, c.competency_code || '-K1', 'MET'
                        from claim c join %s v on v.id = c.version_id join judgement j on j.claim_id = c.id""".formatted(versions)).param("cohort", cohort).update();
    }
}
