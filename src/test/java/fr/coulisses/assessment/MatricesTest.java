package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.referential.Referentials;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class MatricesTest {

    private static final String COMPETENCY = "C2.1";

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final Matrices matrices;
    private final Projects projects;
    private final Referentials referentials;
    private Team team;
    private UUID budget;

    @Autowired
    MatricesTest(
            TestSchool school,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            Matrices matrices,
            Projects projects,
            Referentials referentials) {
        this.projects = projects;
        this.referentials = referentials;
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.matrices = matrices;
    }

    @BeforeEach
    void writeABudget() {
        team = school.teamWithBudget("budget-concert.csv");
        budget = school.as(
                team.student(),
                () -> artefacts
                        .start(team.project(), "forecast-budget", "Budget")
                        .id());
    }

    @Test
    void showsAJuryNothingThatWasNotSubmitted() {
        intend(team.student());
        assertThat(seenBy(team.jury()).artefacts()).isEmpty();
        assertThat(seenBy(team.jury()).cells()).isEmpty();
        assertThat(seenBy(team.tutor()).state(COMPETENCY, team.student().id())).isEqualTo(CellState.DRAFT);
        submit();
        assertThat(seenBy(team.jury()).cells())
                .extracting(MatrixCell::state, MatrixCell::newerDraft)
                .containsExactly(tuple(CellState.SUBMITTED, false));
    }

    @Test
    void forgetsTheClaimOfASupersededVersionThatWasTakenBack() {
        intend(team.student());
        submit();
        school.as(team.student(), () -> claims.abandon(budget, COMPETENCY));
        intend(team.fellow());
        submit();
        for (PersonSummary person : new PersonSummary[] {team.student(), team.tutor(), team.jury()}) {
            assertThat(seenBy(person).state(COMPETENCY, team.student().id())).isEqualTo(CellState.NOTHING);
            assertThat(seenBy(person).state(COMPETENCY, team.fellow().id())).isEqualTo(CellState.SUBMITTED);
        }
    }

    @Test
    void keepsTheLastJudgementWhenALaterVersionWasNeverJudged() {
        intend(team.student());
        UUID first = submit();
        sendBack(first);
        submit();
        school.as(team.student(), () -> claims.abandon(budget, COMPETENCY));
        intend(team.fellow());
        submit();
        assertThat(seenBy(team.jury()).cell(COMPETENCY, budget, team.student().id()))
                .hasValueSatisfying(cell -> {
                    assertThat(cell.state()).isEqualTo(CellState.TO_REWORK);
                    assertThat(cell.versionId()).isEqualTo(first);
                });
    }

    @Test
    void keepsAnAcceptedJudgementWhileANewerVersionWaits() {
        intend(team.student());
        UUID first = submit();
        accept(first, Level.ACQUIRED, Outcome.MET);
        submit();
        assertThat(seenBy(team.tutor()).cell(COMPETENCY, budget, team.student().id()))
                .hasValueSatisfying(cell -> {
                    assertThat(cell.state()).isEqualTo(CellState.ACCEPTED);
                    assertThat(cell.versionId()).isEqualTo(first);
                    assertThat(cell.waiting()).isEqualTo(2);
                });
    }

    @Test
    void showsTheReworkedVersionInsteadOfTheOneThatWasSentBack() {
        intend(team.student());
        sendBack(submit());
        submit();
        assertThat(seenBy(team.tutor()).state(COMPETENCY, team.student().id())).isEqualTo(CellState.SUBMITTED);
    }

    @Test
    void tellsAcceptedWorkFromAnAcquiredCompetency() {
        intend(team.student());
        accept(submit(), Level.IN_PROGRESS, Outcome.PARTLY);
        Matrix matrix = seenBy(team.student());
        assertThat(matrix.state(COMPETENCY, team.student().id())).isEqualTo(CellState.JUDGED_BELOW);
        assertThat(matrix.state(COMPETENCY, "C2.1-K1", team.student().id())).isEqualTo(CellState.JUDGED_BELOW);
        assertThat(matrix.coverage(team.student().id()).accepted()).isZero();
    }

    @Test
    void showsAStudentNoOutcomeBeforeItIsReleased() {
        intend(team.student());
        UUID version = submit();
        school.as(team.tutor(), () -> {
            Review review = reviews.take(version);
            reviews.keep(version, "", judgements(review, Level.ACQUIRED, Outcome.MET), review.edition());
        });
        assertThat(seenBy(team.student())
                        .state(COMPETENCY, "C2.1-K1", team.student().id()))
                .isEqualTo(CellState.NOTHING);
        school.as(team.tutor(), () -> {
            Review review = reviews.get(version);
            reviews.decide(
                    version, Decision.ACCEPT, "", judgements(review, Level.ACQUIRED, Outcome.MET), review.edition());
        });
        assertThat(seenBy(team.student())
                        .state(COMPETENCY, "C2.1-K1", team.student().id()))
                .isEqualTo(CellState.ACCEPTED);
    }

    @Test
    void namesWhatWouldFillAGap() {
        Gap claimable = seenBy(team.student()).gap(COMPETENCY, team.student().id());
        assertThat(claimable.possible()).extracting(Artefact::id).containsExactly(budget);
        assertThat(claimable.missingKinds()).doesNotContain("forecast-budget");
        intend(team.student());
        Gap claimed = seenBy(team.student()).gap(COMPETENCY, team.student().id());
        assertThat(claimed.possible()).isEmpty();
        assertThat(claimed.claimed()).extracting(Artefact::id).containsExactly(budget);
        assertThat(seenBy(team.student()).gap("C1.2", team.student().id()).missingKinds())
                .contains("diagnostic");
    }

    @Test
    void countsTheStrongestOfTheWholeTeam() {
        intend(team.student());
        accept(submit(), Level.ACQUIRED, Outcome.MET);
        intend(team.fellow());
        UUID everybody = UUID.randomUUID();
        Matrix together = seenBy(team.tutor()).asOne(everybody);
        assertThat(together.cells()).hasSize(1);
        assertThat(together.state(COMPETENCY, everybody)).isEqualTo(CellState.ACCEPTED);
    }

    @Test
    void showsATutorAStudentInTheProjectsTheyFollowOnly() {
        intend(team.student());
        UUID elsewhere = school.as(
                team.student(),
                () -> projects.start(
                                ProjectSheet.titled("Ailleurs"),
                                referentials.newest("RNCP39603").id())
                        .id());
        assertThat(school.as(
                        team.student(), () -> matrices.ofStudent(team.student().id())))
                .singleElement()
                .satisfies(own -> assertThat(own.projects()).containsKeys(team.project(), elsewhere));
        assertThat(school.as(
                        team.tutor(), () -> matrices.ofStudent(team.student().id())))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.projects()).containsOnlyKeys(team.project());
                    assertThat(seen.matrix().state(COMPETENCY, team.student().id()))
                            .isEqualTo(CellState.DRAFT);
                });
    }

    private Matrix seenBy(PersonSummary person) {
        return school.as(person, () -> matrices.of(team.project()));
    }

    private void intend(PersonSummary student) {
        school.as(student, () -> claims.intend(budget, COMPETENCY, Commentary.of("")));
    }

    private UUID submit() {
        return school.as(
                team.student(), () -> reviews.submit(budget, Map.of(), "").id());
    }

    private void accept(UUID version, Level level, Outcome outcome) {
        school.as(team.tutor(), () -> {
            Review review = reviews.take(version);
            reviews.decide(version, Decision.ACCEPT, "", judgements(review, level, outcome), review.edition());
        });
    }

    private static List<Judgement> judgements(Review review, Level level, Outcome outcome) {
        return review.claims().stream()
                .map(claim -> new Judgement(claim.id(), level, "Vu.", Map.of("C2.1-K1", outcome)))
                .toList();
    }

    private void sendBack(UUID version) {
        school.as(team.tutor(), () -> {
            Review review = reviews.take(version);
            reviews.decide(
                    version,
                    Decision.sendBack(Defect.INCOMPLETE),
                    "Détaillez.",
                    review.claims().stream()
                            .map(claim -> new Judgement(claim.id(), Level.IN_PROGRESS, "Incomplet.", Map.of()))
                            .toList(),
                    review.edition());
        });
    }
}
