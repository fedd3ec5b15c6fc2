package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.Projects;
import fr.coulisses.referential.Correspondence;
import fr.coulisses.referential.CorrespondenceType;
import fr.coulisses.referential.Correspondences;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.referential.SheetImports;
import fr.coulisses.referential.TestSheets;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoulissesTest
class EvidenceCarryingTest {

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final Projects projects;
    private final Referentials referentials;
    private final SheetImports imports;
    private final Correspondences correspondences;
    private final EvidenceCarrying carrying;
    private final CarriedEvidence carried;
    private final Matrices matrices;
    private final JdbcClient jdbc;
    private Team team;
    private PersonSummary administrator;
    private Referential target;
    private UUID diagnostic;
    private UUID version;

    @Autowired
    EvidenceCarryingTest(
            TestSchool school,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            Projects projects,
            Referentials referentials,
            SheetImports imports,
            Correspondences correspondences,
            EvidenceCarrying carrying,
            CarriedEvidence carried,
            Matrices matrices,
            JdbcClient jdbc) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.projects = projects;
        this.referentials = referentials;
        this.imports = imports;
        this.correspondences = correspondences;
        this.carrying = carrying;
        this.carried = carried;
        this.matrices = matrices;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void claimUnderTheOldSheet() {
        administrator = school.open(Role.ADMIN);
        target = TestSheets.copy(school, referentials, imports);
        team = school.teamWithBudget("budget-concert.csv");
        UUID budget = start("forecast-budget", "C2.1", "Mon budget.");
        version = school.as(
                team.student(), () -> reviews.submit(budget, Map.of(), "").id());
        diagnostic = start("diagnostic", "C1.2", "Mon diagnostic.");
    }

    private UUID start(String kind, String competency, String commentary) {
        return school.as(team.student(), () -> {
            UUID artefact = artefacts.start(team.project(), kind, kind).id();
            claims.intend(artefact, competency, Commentary.of(commentary));
            return artefact;
        });
    }

    @Test
    void carriesClaimsAlongAConfirmedTableAndLeavesTheJudgedOnesAsTheyAre() {
        confirm(proposed());
        carry();
        assertThat(school.as(team.tutor(), () -> projects.get(team.project())).referentialId())
                .isEqualTo(target.id());
        assertThat(school.as(team.jury(), () -> carried.of(team.project())))
                .extracting(
                        CarriedClaim::versionId,
                        CarriedClaim::studentId,
                        CarriedClaim::fromCode,
                        CarriedClaim::competencyCode,
                        CarriedClaim::type,
                        CarriedClaim::confirmedBy)
                .containsExactly(tuple(
                        version,
                        team.student().id(),
                        "C2.1",
                        "C2.1",
                        CorrespondenceType.IDENTICAL,
                        team.tutor().id()));
        assertThat(school.as(team.tutor(), () -> reviews.get(version)).claims())
                .extracting(Claim::competency, claim -> claim.commentary().did())
                .containsExactly(tuple("C2.1", "Mon budget."));
        assertThat(jdbc.sql("select referential_id from claim where version_id = ?")
                        .param(version)
                        .query(UUID.class)
                        .single())
                .isNotEqualTo(target.id());
        assertThat(intended(diagnostic)).containsExactly(tuple("C1.2", "Mon diagnostic."));
    }

    @Test
    void countsACarriedClaimWhereItWasCarriedToAndNowhereElse() {
        List<Correspondence> lines = new ArrayList<>(proposed());
        // What was C2.1 and C2.2 is C2.2 now; the new C2.1 asks for something else.
        lines.removeIf(line -> "C2.1".equals(line.oldCode()) || "C2.2".equals(line.oldCode()));
        lines.add(new Correspondence("C2.1", "C2.2", CorrespondenceType.MERGED));
        lines.add(new Correspondence("C2.2", "C2.2", CorrespondenceType.MERGED));
        lines.add(new Correspondence(null, "C2.1", CorrespondenceType.NEW));
        confirm(lines);
        assertThat(counted("C2.1")).containsExactly(tuple(CellState.SUBMITTED, ""));
        carry();
        assertThat(counted("C2.1")).isEmpty();
        assertThat(counted("C2.2")).containsExactly(tuple(CellState.SUBMITTED, "C2.1"));
        assertThat(school.as(
                        team.student(), () -> matrices.ofStudent(team.student().id())))
                .singleElement()
                .satisfies(matrix -> assertThat(
                                matrix.matrix().claims("C2.2", team.student().id()))
                        .hasSize(1));
    }

    private List<Tuple> counted(String competency) {
        return school
                .as(team.tutor(), () -> matrices.of(team.project()))
                .claims(competency, team.student().id())
                .stream()
                .map(cell -> tuple(cell.state(), cell.carriedFrom()))
                .toList();
    }

    @Test
    void mapsIntendedClaimsThatWereMergedAndKeepsBothCommentaries() {
        school.as(team.student(), () -> claims.intend(diagnostic, "C1.2", Commentary.of("Un.")));
        List<Correspondence> lines = new ArrayList<>(proposed());
        // What was C1.1 and C1.2 is C1.2 now; the new C1.1 has no predecessor.
        lines.removeIf(line -> "C1.1".equals(line.oldCode()) || "C1.2".equals(line.oldCode()));
        lines.add(new Correspondence("C1.1", "C1.2", CorrespondenceType.MERGED));
        lines.add(new Correspondence("C1.2", "C1.2", CorrespondenceType.MERGED));
        lines.add(new Correspondence(null, "C1.1", CorrespondenceType.NEW));
        confirm(lines);
        jdbc.sql("insert into intended_claim (artefact_id, student_id, competency_code, did) values (?, ?, ?, ?)")
                .params(diagnostic, team.student().id(), "C1.1", "Deux.")
                .update();
        carry();
        assertThat(intended(diagnostic)).containsExactly(tuple("C1.2", "Deux.\n\nUn."));
    }

    @Test
    void saysWhatCannotBeCarriedAndKeepsItInTheLog() {
        List<Correspondence> lines = new ArrayList<>(proposed());
        lines.removeIf(line -> "C1.2".equals(line.oldCode()));
        lines.add(new Correspondence("C1.2", null, CorrespondenceType.REMOVED));
        lines.add(new Correspondence(null, "C1.2", CorrespondenceType.NEW));
        confirm(lines);
        MovePreview preview = preview();
        assertThat(preview.leftBehind())
                .extracting(CarriedLine::oldCode, CarriedLine::obstacle)
                .containsExactly(tuple("C1.2", "assessment.move.removed"));
        carry();
        assertThat(intended(diagnostic)).isEmpty();
        assertThat(jdbc.sql("select left_behind::text from project_move where project_id = ?")
                        .param(team.project())
                        .query(String.class)
                        .single())
                .contains("Mon diagnostic.");
    }

    @Test
    void movesNothingWithoutAConfirmedTableOrAfterAChange() {
        refuses("assessment.refused.move.unconfirmed", preview());
        confirm(proposed());
        MovePreview seen = preview();
        school.as(team.student(), () -> claims.intend(diagnostic, "C1.2", Commentary.of("Autrement.")));
        refuses("assessment.refused.move.changed", seen);
        carry();
        refuses("project.refused.moved", seen);
    }

    @Test
    void isTheSchoolsToDecide() {
        assertThatThrownBy(() -> school.as(team.student(), () -> carrying.preview(team.project(), target.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.as(team.jury(), () -> carrying.targets(team.project())))
                .isInstanceOf(NotFound.class);
        assertThat(school.as(administrator, () -> carrying.preview(team.project(), target.id()))
                        .lines())
                .hasSize(3);
    }

    @Test
    void neverChangesWhatWasCarried() {
        confirm(proposed());
        carry();
        for (String statement : List.of(
                "update carried_evidence set competency_code = 'C1.1'",
                "delete from carried_evidence",
                "delete from project_move")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("never change");
        }
    }

    private List<Correspondence> proposed() {
        UUID before = before();
        return school.as(administrator, () -> correspondences.proposed(before, target.id()))
                .lines();
    }

    private UUID before() {
        return school.as(team.tutor(), () -> projects.get(team.project())).referentialId();
    }

    private void confirm(List<Correspondence> lines) {
        UUID before = before();
        school.as(administrator, () -> correspondences.confirm(before, target.id(), lines));
    }

    private MovePreview preview() {
        return school.as(team.tutor(), () -> carrying.preview(team.project(), target.id()));
    }

    private void carry() {
        MovePreview preview = preview();
        school.as(team.tutor(), () -> carrying.carry(team.project(), target.id(), preview));
    }

    private void refuses(String label, MovePreview seen) {
        assertThatThrownBy(() -> school.as(team.tutor(), () -> carrying.carry(team.project(), target.id(), seen)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
    }

    private List<org.assertj.core.groups.Tuple> intended(UUID artefact) {
        return school.as(team.student(), () -> claims.intended(artefact)).stream()
                .map(claim -> tuple(claim.competency(), claim.commentary().did()))
                .toList();
    }
}
