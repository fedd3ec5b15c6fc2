package fr.coulisses.assessment;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the students of a team mean to claim with an artefact: each for themselves.
@Service
public class Claims {

    private final JdbcClient jdbc;
    private final Artefacts artefacts;
    private final Projects projects;
    private final Referentials referentials;
    private final ProjectAccess access;

    Claims(JdbcClient jdbc, Artefacts artefacts, Projects projects, Referentials referentials, ProjectAccess access) {
        this.jdbc = jdbc;
        this.artefacts = artefacts;
        this.projects = projects;
        this.referentials = referentials;
        this.access = access;
    }

    /// The claims that the team intends with an artefact; who left the team claims nothing any more.
    @Transactional(readOnly = true)
    public List<IntendedClaim> intended(UUID artefact) {
        artefacts.draft(artefact);
        Map<UUID, Map<String, List<AddressedCriterion>>> criteria = criteria(artefact);
        return jdbc.sql("""
                        select i.student_id, i.competency_code, i.did, i.how, i.shows, i.self_level
                        from intended_claim i
                        join artefact a on a.id = i.artefact_id
                        join project_member m
                            on m.project_id = a.project_id and m.person_id = i.student_id and m.part = 'TEAM'
                        where i.artefact_id = ? order by i.competency_code, i.student_id""")
                .param(artefact)
                .query((row, number) -> {
                    UUID student = row.getObject(1, UUID.class);
                    String competency = row.getString(2);
                    return new IntendedClaim(
                            student,
                            competency,
                            new Commentary(row.getString(3), row.getString(4), row.getString(5)),
                            Level.named(row.getString(6)),
                            criteria.getOrDefault(student, Map.of()).getOrDefault(competency, List.of()));
                })
                .list();
    }

    private Map<UUID, Map<String, List<AddressedCriterion>>> criteria(UUID artefact) {
        Map<UUID, Map<String, List<AddressedCriterion>>> found = new HashMap<>();
        jdbc.sql("""
                        select student_id, competency_code, criterion_code, place
                        from intended_criterion where artefact_id = ? order by criterion_code""").param(artefact).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), student -> new HashMap<>())
                    .computeIfAbsent(row.getString(2), competency -> new ArrayList<>())
                    .add(new AddressedCriterion(row.getString(3), row.getString(4)));
        });
        return found;
    }

    /// Tags an artefact to a competency that its kind can evidence; for oneself.
    ///
    /// @throws Refusal when this kind cannot evidence it, or a part of the commentary is above 4,000 characters
    @Transactional
    public void intend(UUID artefact, String competency, Commentary commentary) {
        Artefact found = artefacts.draft(artefact).artefact();
        SignedInPerson student = access.require(found.projectId(), Right.WRITE);
        boolean possible = referential(found).evidencedBy(found.kind()).stream()
                .anyMatch(possibleOne -> possibleOne.code().equals(competency));
        if (!possible) {
            throw new Refusal("assessment.refused.kind", competency);
        }
        commentary.requireShort();
        jdbc.sql("""
                        insert into intended_claim (artefact_id, student_id, competency_code, did, how, shows)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (artefact_id, student_id, competency_code)
                        do update set did = excluded.did, how = excluded.how, shows = excluded.shows""")
                .params(artefact, student.id(), competency, commentary.did(), commentary.how(), commentary.shows())
                .update();
    }

    /// Takes back what one intended to claim; versions already submitted keep theirs.
    @Transactional
    public void abandon(UUID artefact, String competency) {
        Artefact found = artefacts.draft(artefact).artefact();
        SignedInPerson student = access.require(found.projectId(), Right.WRITE);
        jdbc.sql("delete from intended_claim where artefact_id = ? and student_id = ? and competency_code = ?")
                .params(artefact, student.id(), competency)
                .update();
    }

    private Referential referential(Artefact artefact) {
        return referentials.get(projects.get(artefact.projectId()).referentialId());
    }
}
