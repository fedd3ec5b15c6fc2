package fr.coulisses.assessment.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Versions;
import fr.coulisses.assessment.CellState;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class BlockFilesTest {

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Versions versions;
    private final Claims claims;
    private final BlockFiles files;
    private Team team;
    private UUID first;
    private UUID second;

    @Autowired
    BlockFilesTest(TestSchool school, Artefacts artefacts, Versions versions, Claims claims, BlockFiles files) {
        this.school = school;
        this.artefacts = artefacts;
        this.versions = versions;
        this.claims = claims;
        this.files = files;
    }

    @BeforeEach
    void writeTwoBudgets() {
        team = school.teamWithBudget("budget-concert.csv");
        first = start("Budget A");
        second = start("Budget B");
    }

    @Test
    void showEveryCompetencyOfTheBlockAndWhatItRestsOn() {
        intend(first);
        BlockFile file = school.as(team.student(), () -> files.of(team.project(), "BC02"));
        assertThat(file.evidence())
                .hasSameSizeAs(file.block().competencies())
                .filteredOn(evidence -> evidence.competency().code().equals("C2.1"))
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.state()).isEqualTo(CellState.DRAFT);
                    assertThat(evidence.pieces())
                            .extracting(piece -> piece.artefact().id())
                            .containsExactly(first);
                });
        assertThat(file.covered()).isEqualTo(1);
        assertThat(file.preflights()).extracting(look -> look.artefact().id()).containsExactlyInAnyOrder(first, second);
        assertThatThrownBy(() -> school.as(team.student(), () -> files.of(team.project(), "BC99")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areSubmittedTogether() {
        intend(first);
        intend(second);
        assertThat(submit(first, second)).hasSize(2);
        assertThat(count(first)).isEqualTo(1);
        assertThat(count(second)).isEqualTo(1);
    }

    @Test
    void areSubmittedAsAWholeOrNotAtAllAndSayWhichArtefactIsInTheWay() {
        intend(first);
        assertThatThrownBy(() -> submit(first, second)).isInstanceOfSatisfying(ArtefactRefused.class, refused -> {
            assertThat(refused.arguments()).containsExactly("Budget B");
            assertThat(refused.reason().label()).isEqualTo("assessment.refused.noClaim");
        });
        assertThat(count(first)).isZero();
    }

    @Test
    void refuseNothingAtAllAndWhatIsOfAnotherProject() {
        assertThatThrownBy(this::submit).isInstanceOf(Refusal.class).hasMessageContaining("submission.refused.nothing");
        Team others = school.teamWithBudget("budget-concert.csv");
        UUID elsewhere = school.as(
                others.student(),
                () -> artefacts
                        .start(others.project(), "forecast-budget", "Ailleurs")
                        .id());
        assertThatThrownBy(() -> submit(elsewhere)).isInstanceOf(NotFound.class);
    }

    private UUID start(String title) {
        return school.as(
                team.student(),
                () -> artefacts.start(team.project(), "forecast-budget", title).id());
    }

    private void intend(UUID artefact) {
        school.as(team.student(), () -> claims.intend(artefact, "C2.1", Commentary.NONE));
    }

    private List<?> submit(UUID... chosen) {
        return school.as(
                team.student(),
                () -> files.submit(
                        team.project(),
                        List.of(chosen).stream()
                                .map(artefact -> new Submission(artefact, Map.of(), ""))
                                .toList()));
    }

    private int count(UUID artefact) {
        return school.as(team.student(), () -> versions.of(artefact)).size();
    }
}
