package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefacts;
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
    private Team team;
    private UUID budget;

    @Autowired
    MatricesTest(TestSchool school, Artefacts artefacts, Claims claims, Reviews reviews, Matrices matrices) {
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
