package fr.coulisses.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.School;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.assessment.submission.Preflights;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@CoulissesTest
class ProjectExaminationTest {

    private static final String AXIS = "6c8f0000-0000-4000-8000-0000000000a1";

    private final TestSchool people;
    private final School school;
    private final Artefacts artefacts;
    private final ProjectExamination examinations;
    private final Waivers waivers;
    private final Preflights preflights;
    private final CountedStatements statements;
    private final JdbcClient jdbc;
    private Team team;
    private UUID diagnostic = new UUID(0, 0);

    @Autowired
    ProjectExaminationTest(
            TestSchool people,
            School school,
            Artefacts artefacts,
            ProjectExamination examinations,
            Waivers waivers,
            Preflights preflights,
            CountedStatements statements,
            JdbcClient jdbc) {
        this.people = people;
        this.school = school;
        this.artefacts = artefacts;
        this.examinations = examinations;
        this.waivers = waivers;
        this.preflights = preflights;
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void writeAnAxisThatRestsOnNothing() {
        team = people.team(ProjectSheet.titled("Nuits examinées"));
        diagnostic = write("diagnostic", "Diagnostic du canal", """
            {"axes": [{"id": "%s", "title": "Ouvrir la halle"}],
             "swot": [{"id": "s1", "text": "Équipe soudée"}]}\
            """.formatted(AXIS));
    }

    @Test
    void saysWhatTheChecksOfArtefactsAndTheRulesBetweenThemFind() {
        Examination examination = examined();
        assertThat(examination.groups()).extracting(ExaminedGroup::title).containsExactly("Diagnostic du canal", "");
        assertThat(examination.groups().getFirst().blocks()).containsExactly("BC01");
        assertThat(examination.findings())
                .extracting(
                        finding -> finding.group().isOfTheProject(),
                        finding -> finding.finding().code())
                .contains(org.assertj.core.groups.Tuple.tuple(false, "R-C1.2-04"))
                .contains(org.assertj.core.groups.Tuple.tuple(true, "R-X-01"));
        assertThat(examination
                        .with(new FindingFilter(FindingFilter.ACROSS, null, null, true))
                        .findings())
                .isNotEmpty()
                .allMatch(finding -> finding.group().isOfTheProject());
        assertThat(examination
                        .with(new FindingFilter("BC01", Severity.ADVICE, null, true))
                        .findings())
                .allMatch(finding -> finding.severity() == Severity.ADVICE);
    }

    @Test
    void keepsWhyAWarningMayStandUntilItsAuthorTakesItBack() {
        ExaminedFinding warning = warning();
        waive(warning.target(), "Axe posé par la commande.");
        ExaminedFinding waived = found(warning.target());
        assertThat(waived.isWaived()).isTrue();
        assertThat(examined().waived()).isEqualTo(1);
        assertThatThrownBy(() -> people.as(team.fellow(), () -> waivers.withdraw(team.project(), warning.target())))
                .isInstanceOf(Refusal.class);
        people.as(team.student(), () -> waivers.withdraw(team.project(), warning.target()));
        assertThat(found(warning.target()).isWaived()).isFalse();
        assertThat(people.as(team.tutor(), () -> waivers.log(team.project())))
                .extracting(Waiver::justification)
                .containsExactly("Axe posé par la commande.", "");
    }

    @Test
    void letsAnAdministratorTakeItBackAndNobodyAlterTheLog() {
        WaiverTarget target = warning().target();
        waive(target, "Choisi.");
        school.does(School.ARIANE, () -> waivers.withdraw(team.project(), target));
        assertThat(found(target).isWaived()).isFalse();
        assertThatThrownBy(() -> jdbc.sql("update waiver_entry set justification = 'Autre' where project_id = ?")
                        .param(team.project())
                        .update())
                .hasMessageContaining("waiver_entry");
    }

    @Test
    void offersTheReasonAtSubmission() {
        ExaminedFinding own = examined().findings().stream()
                .filter(finding -> !finding.group().isOfTheProject() && finding.severity() == Severity.WARNING)
                .findFirst()
                .orElseThrow();
        waive(own.target(), "Nous l’écrirons après la visite.");
        assertThat(people.as(team.student(), () -> preflights.of(diagnostic)).justifications())
                .containsEntry(own.finding().code(), "Nous l’écrirons après la visite.");
    }

    @Test
    void refusesToWaiveWithoutAReasonWhatBlocksAndWhatIsNotFound() {
        ExaminedFinding blocking = examined().findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> waive(blocking.target(), "Pas envie.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> waive(warning().target(), "  ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> waive(warning().target(), "x".repeat(501))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> waive(new WaiverTarget(null, "R-X-99", "", ""), "Rien."))
                .isInstanceOf(Refusal.class);
        assertThat(people.as(team.student(), () -> waivers.log(team.project()))).isEmpty();
    }

    @Test
    void isForThoseWhoFollowTheWork() {
        assertThatThrownBy(() -> people.as(team.jury(), () -> examinations.of(team.project())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asksFewStatementsHoweverManyArtefactsThereAre() {
        write("demand-study", "Étude", "{\"needs\": [{\"id\": \"n\", \"label\": \"Besoin\"}]}");
        int before = asked();
        for (int i = 0; i < 10; i++) {
            write("diagnostic", "Diagnostic " + i, "{}");
        }
        assertThat(asked()).isEqualTo(before).isLessThanOrEqualTo(12);
    }

    private int asked() {
        statements.reset();
        examined();
        return statements.sent().size();
    }

    private Examination examined() {
        return people.as(team.student(), () -> examinations.of(team.project()));
    }

    private ExaminedFinding warning() {
        return examined().findings().stream()
                .filter(finding -> finding.finding().code().equals("R-X-01"))
                .findFirst()
                .orElseThrow();
    }

    private ExaminedFinding found(WaiverTarget target) {
        return examined().findings().stream()
                .filter(finding -> finding.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private void waive(WaiverTarget target, String reason) {
        people.as(team.student(), () -> examinations.waive(team.project(), List.of(target), reason));
    }

    private UUID write(String kind, String title, String content) {
        return people.as(team.student(), () -> {
            UUID started = artefacts.start(team.project(), kind, title).id();
            artefacts.save(
                    started,
                    artefacts.draft(started).content(),
                    JsonMapper.shared().readTree(content));
            return started;
        });
    }
}
