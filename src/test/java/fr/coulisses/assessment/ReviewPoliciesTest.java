package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class ReviewPoliciesTest {

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final ReviewPolicies policies;
    private Team team;
    private UUID version;

    @Autowired
    ReviewPoliciesTest(
            TestSchool school, Artefacts artefacts, Claims claims, Reviews reviews, ReviewPolicies policies) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.policies = policies;
    }

    @BeforeEach
    void submit() {
        team = school.teamWithBudget("budget-concert.csv");
        version = school.as(team.student(), () -> {
            UUID budget =
                    artefacts.start(team.project(), "forecast-budget", "Budget").id();
            claims.intend(budget, "C2.1", Commentary.NONE);
            claims.assess(budget, "C2.1", Level.ACQUIRED);
            return reviews.submit(budget, Map.of(), "").id();
        });
    }

    @AfterEach
    void showItAgain() {
        late(false);
    }

    @Test
    void showTheStudentsLevelToTheTutorUnlessTheSchoolSaysOtherwise() {
        assertThat(claimBeforeTheTutor().selfLevel()).isEqualTo(Level.ACQUIRED);
    }

    @Test
    void hideItUntilTheTutorHasKeptALevelOfTheirOwn() {
        late(true);
        assertThat(claimBeforeTheTutor().selfLevel()).isNull();
        Review taken = school.as(team.tutor(), () -> reviews.take(version));
        assertThat(taken.claims().getFirst().selfLevel()).isNull();
        Judgement own = new Judgement(taken.claims().getFirst().id(), Level.IN_PROGRESS, "À préciser.", Map.of());
        school.as(team.tutor(), () -> reviews.keep(version, "", List.of(own), taken.edition()));
        assertThat(claimBeforeTheTutor().selfLevel()).isEqualTo(Level.ACQUIRED);
    }

    @Test
    void neverHideItFromTheStudents() {
        late(true);
        assertThat(school.as(team.student(), () -> reviews.get(version))
                        .claims()
                        .getFirst()
                        .selfLevel())
                .isEqualTo(Level.ACQUIRED);
    }

    @Test
    void tellTheSecondAdministratorWhoChangesThem() {
        ReviewPolicy seen = school.asAdministrator(policies::get);
        school.asAdministrator(() -> policies.set(new ReviewPolicy(true, seen.edition())));
        assertThatThrownBy(() -> school.asAdministrator(() -> policies.set(new ReviewPolicy(false, seen.edition()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("assessment.refused.policyChanged");
    }

    private Claim claimBeforeTheTutor() {
        return school.as(team.tutor(), () -> reviews.get(version)).claims().getFirst();
    }

    private void late(boolean wanted) {
        school.asAdministrator(
                () -> policies.set(new ReviewPolicy(wanted, policies.get().edition())));
    }
}
