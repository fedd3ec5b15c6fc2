package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.contribution.Contribution;
import fr.coulisses.assessment.contribution.ContributionAnswer;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.contribution.Share;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class ContributionsTest {

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final Contributions contributions;
    private Team team;
    private UUID budget;

    @Autowired
    ContributionsTest(
            TestSchool school, Artefacts artefacts, Claims claims, Reviews reviews, Contributions contributions) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.contributions = contributions;
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
    void areStatedByEachForThemselvesAndFrozenAtSubmission() {
        state(team.student(), "Les charges.");
        state(team.fellow(), "  Les produits. ");
        UUID version = submit();
        state(team.student(), "Tout.");
        assertThat(of(version))
                .extracting(Contribution::share)
                .containsExactlyInAnyOrder("Les charges.", "Les produits.");
        assertThat(school.as(team.tutor(), () -> contributions.intended(budget)))
                .extracting(Share::text)
                .containsExactlyInAnyOrder("Tout.", "Les produits.");
    }

    @Test
    void leaveOutThoseWhoSaidNothing() {
        state(team.student(), "Les charges.");
        assertThat(of(submit()))
                .extracting(Contribution::studentId)
                .containsExactly(team.student().id());
    }

    @Test
    void areConfirmedOrContestedByTheOthersAndTheLastWordCounts() {
        state(team.student(), "Tout, seul.");
        UUID version = submit();
        school.as(
                team.fellow(),
                () -> contributions.object(version, team.student().id(), "J’ai fait la billetterie."));
        assertThat(of(version).getFirst().isContested()).isTrue();
        school.as(
                team.fellow(),
                () -> contributions.confirm(version, team.student().id()));
        Contribution stated = of(version).getFirst();
        assertThat(stated.isContested()).isFalse();
        assertThat(stated.answers())
                .as("the earlier word stays")
                .extracting(ContributionAnswer::confirmed)
                .containsExactly(false, true);
        assertThat(stated.lastWords()).hasSize(1);
    }

    @Test
    void areNotAnsweredByTheirOwnStudent() {
        state(team.student(), "Tout.");
        UUID version = submit();
        UUID own = team.student().id();
        refuses("contribution.refused.own", () -> contributions.confirm(version, own), team.student());
        refuses("contribution.refused.own", () -> contributions.object(version, own, ""), team.student());
        assertThat(of(version).getFirst().answers()).isEmpty();
    }

    @Test
    void areContestedWithAReasonOnly() {
        state(team.student(), "Tout.");
        UUID version = submit();
        UUID student = team.student().id();
        for (String reason : List.of("", "  ", "x".repeat(1001))) {
            refuses("contribution.refused.reason", () -> contributions.object(version, student, reason), team.fellow());
        }
    }

    @Test
    void areAnsweredByStudentsOfTheTeamOnly() {
        state(team.student(), "Tout.");
        UUID version = submit();
        UUID student = team.student().id();
        for (PersonSummary person : List.of(team.tutor(), team.jury())) {
            assertThatThrownBy(() -> school.as(person, () -> contributions.confirm(version, student)))
                    .isInstanceOf(NotFound.class);
        }
        UUID silent = team.fellow().id();
        assertThatThrownBy(() -> school.as(team.student(), () -> contributions.confirm(version, silent)))
                .as("nobody confirms what was not said")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void haveAtMost2000Characters() {
        state(team.student(), "x".repeat(2000));
        refuses("contribution.refused.share", () -> contributions.state(budget, "x".repeat(2001)), team.student());
    }

    private void state(PersonSummary person, String share) {
        school.as(person, () -> contributions.state(budget, share));
    }

    private UUID submit() {
        return school.as(team.student(), () -> {
            claims.intend(budget, "C2.1", Commentary.NONE);
            return reviews.submit(budget, Map.of(), "").id();
        });
    }

    private List<Contribution> of(UUID version) {
        return school.as(team.tutor(), () -> contributions.of(version));
    }

    private void refuses(String label, Runnable work, PersonSummary person) {
        assertThatThrownBy(() -> school.as(person, work))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo(label);
    }
}
