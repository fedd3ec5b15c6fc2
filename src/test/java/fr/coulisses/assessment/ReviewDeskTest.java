package fr.coulisses.assessment;

import static fr.coulisses.Reviewed.judgements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.Reviewed;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoulissesTest
class ReviewDeskTest {

    private final TestSchool school;
    private final Reviewed reviewed;
    private final Reviews reviews;
    private final SecondReadings seconds;
    private final Amendments amendments;
    private final JdbcClient jdbc;
    private Team team;
    private UUID version;

    @Autowired
    ReviewDeskTest(
            TestSchool school,
            Reviewed reviewed,
            Reviews reviews,
            SecondReadings seconds,
            Amendments amendments,
            JdbcClient jdbc) {
        this.school = school;
        this.reviewed = reviewed;
        this.reviews = reviews;
        this.seconds = seconds;
        this.amendments = amendments;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void submit() {
        team = school.teamWithBudget("budget-concert.csv");
        version = reviewed.submitted(team, "Budget");
    }

    @Test
    void leavesAVersionUntakenUntilSomebodyWritesOrTakesIt() {
        reviewed.read(team.tutor(), version);
        assertThat(reviewed.read(team.tutor(), version).state()).isEqualTo(ReviewState.SUBMITTED);
        Review kept = school.as(team.tutor(), () -> reviews.keep(version, "Un début", List.of(), 0));
        assertThat(kept.state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(kept.reviewerId()).isEqualTo(team.tutor().id());
    }

    @Test
    void handsOverToAnotherTutorOfTheProjectOnly() {
        PersonSummary colleague = reviewed.colleague(team);
        school.as(team.tutor(), () -> reviews.keep(version, "Un début", List.of(), 0));
        refuses(
                "assessment.refused.colleague",
                team.tutor(),
                () -> reviews.handOver(version, team.student().id(), ""));
        refuses(
                "assessment.refused.colleague",
                team.tutor(),
                () -> reviews.handOver(version, team.tutor().id(), ""));
        Review handed = school.as(team.tutor(), () -> reviews.handOver(version, colleague.id(), "Tu connais le lieu."));
        assertThat(handed.reviewerId()).isEqualTo(colleague.id());
        assertThat(handed.comment()).isEqualTo("Un début");
        assertThat(handed.log().getLast())
                .extracting(StateChange::event, StateChange::person, StateChange::about, StateChange::reason)
                .containsExactly(
                        ReviewEvent.HANDED_OVER, team.tutor().fullName(), colleague.fullName(), "Tu connais le lieu.");
    }

    @Test
    void putsAVersionBackForWhoeverTakesItNext() {
        school.as(team.tutor(), () -> reviews.take(version));
        Review back = school.as(team.tutor(), () -> reviews.putBack(version));
        assertThat(back.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(back.reviewerId()).isNull();
        assertThat(school.as(reviewed.colleague(team), () -> reviews.take(version))
                        .state())
                .isEqualTo(ReviewState.IN_REVIEW);
    }

    @Test
    void refusesAReviewerWhoIsAlsoAnAuthor() {
        jdbc.sql("insert into claim (id, version_id, student_id, referential_id, competency_code, did) "
                        + "select ?, version_id, ?, referential_id, 'C1.1', '' from claim where version_id = ? limit 1")
                .params(UUID.randomUUID(), team.tutor().id(), version)
                .update();
        refuses("assessment.refused.ownWork", team.tutor(), () -> reviews.take(version));
        refuses("assessment.refused.ownWork", team.tutor(), () -> reviews.keep(version, "Bravo", List.of(), 0));
        refuses(
                "assessment.refused.ownWork",
                team.tutor(),
                () -> reviews.decide(version, Decision.ACCEPT, "", List.of(), 0));
    }

    @Test
    void keepsAPreparedDecisionFromTheTeamUntilTheBatchIsReleased() {
        UUID other = reviewed.submitted(team, "Deuxième budget");
        reviewed.prepare(team.tutor(), version);
        Review prepared = reviewed.prepare(team.tutor(), other);
        assertThat(prepared.state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(prepared.prepared()).isEqualTo(Decision.ACCEPT);
        assertThat(reviewed.read(team.student(), other).comment()).isEmpty();
        assertThat(reviewed.read(team.student(), other).prepared()).isNull();
        assertThat(school.as(team.tutor(), () -> reviews.release(List.of(version, other))))
                .isEqualTo(2);
        assertThat(reviewed.read(team.student(), other).comment()).isEqualTo("Solide.");
        assertThat(reviewed.read(team.student(), version).state()).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void releasesTheWholeBatchOrNothing() {
        UUID undecided = reviewed.submitted(team, "Pas encore décidé");
        reviewed.prepare(team.tutor(), version);
        refuses("assessment.refused.notPrepared", team.tutor(), () -> reviews.release(List.of(version, undecided)));
        assertThat(reviewed.read(team.student(), version).state()).isEqualTo(ReviewState.IN_REVIEW);
    }

    @Test
    void putsAPreparedDecisionBackIntoWaitingWhenItIsChanged() {
        Review prepared = reviewed.prepare(team.tutor(), version);
        Review changed =
                school.as(team.tutor(), () -> reviews.keep(version, "Plus si sûr", List.of(), prepared.edition()));
        assertThat(changed.prepared()).isNull();
    }

    @Test
    void waitsForTheSecondReadingThatWasAsked() {
        PersonSummary colleague = reviewed.colleague(team);
        school.as(team.tutor(), () -> seconds.ask(version, colleague.id(), "La TVA te semble juste ?"));
        assertThatThrownBy(() -> reviewed.accept(team.tutor(), version))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.label()).isEqualTo("assessment.refused.secondReading"));
        UUID claim = reviewed.read(team.tutor(), version).claims().getFirst().id();
        SecondReading kept =
                school.as(colleague, () -> seconds.keep(version, "Je regarde", Map.of(claim, Level.IN_PROGRESS), 0));
        assertThat(kept.isGiven()).isFalse();
        refuses("assessment.refused.changedMeanwhile", colleague, () -> seconds.keep(version, "Ailleurs", Map.of(), 0));
        SecondReading given =
                school.as(colleague, () -> seconds.give(version, "Juste.", Map.of(claim, Level.ACQUIRED), 1));
        assertThat(given.levels()).containsEntry(claim, Level.ACQUIRED);
        refuses(
                "assessment.refused.secondReadingGiven",
                colleague,
                () -> seconds.give(version, "Encore", Map.of(claim, Level.ACQUIRED), given.edition()));
        assertThat(reviewed.accept(team.tutor(), version).state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(reviewed.read(team.tutor(), version).log())
                .extracting(StateChange::event, StateChange::about)
                .contains(tuple(ReviewEvent.SECOND_ASKED, colleague.fullName()), tuple(ReviewEvent.SECOND_GIVEN, null));
    }

    @Test
    void goesOnWithoutASecondReadingForAReason() {
        PersonSummary colleague = reviewed.colleague(team);
        school.as(team.tutor(), () -> seconds.ask(version, colleague.id(), ""));
        refuses("assessment.refused.reason", team.tutor(), () -> seconds.withdraw(version, " "));
        school.as(team.tutor(), () -> seconds.withdraw(version, "Absent jusqu’au jury."));
        assertThat(reviewed.accept(team.tutor(), version).log())
                .extracting(StateChange::event, StateChange::reason)
                .contains(tuple(ReviewEvent.SECOND_WITHDRAWN, "Absent jusqu’au jury."));
    }

    @Test
    void asksForALevelOfEveryClaimInASecondReading() {
        PersonSummary colleague = reviewed.colleague(team);
        school.as(team.tutor(), () -> seconds.ask(version, colleague.id(), ""));
        refuses("assessment.refused.noLevel", colleague, () -> seconds.give(version, "Bien", Map.of(), 0));
        assertThat(school.as(colleague, () -> seconds.of(version)).orElseThrow().isGiven())
                .isFalse();
    }

    @Test
    void changesAReleasedJudgementForAReasonThatStays() {
        Review accepted = reviewed.accept(team.tutor(), version);
        List<Judgement> harder = judgements(accepted, Level.NOT_ACQUIRED, "La TVA manque.");
        refuses(
                "assessment.refused.reason",
                team.tutor(),
                () -> amendments.amend(
                        version, Decision.sendBack(Defect.INCORRECT), "", "Revoir.", harder, accepted.edition()));
        Review changed = school.as(
                team.tutor(),
                () -> amendments.amend(
                        version,
                        Decision.sendBack(Defect.INCORRECT),
                        "J’avais lu une autre version.",
                        "Revoir.",
                        harder,
                        accepted.edition()));
        assertThat(changed.state()).isEqualTo(ReviewState.SENT_BACK);
        assertThat(changed.defect()).isEqualTo(Defect.INCORRECT);
        assertThat(changed.log().getLast())
                .extracting(StateChange::event, StateChange::reason)
                .containsExactly(ReviewEvent.AMENDED, "J’avais lu une autre version.");
        JudgementChange change =
                school.as(team.student(), () -> amendments.of(version)).getFirst();
        assertThat(change.before().get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(change.after().get("judgements").get(0).get("level").asString())
                .isEqualTo("NOT_ACQUIRED");
        refuses(
                "assessment.refused.changedMeanwhile",
                team.tutor(),
                () -> amendments.amend(version, Decision.ACCEPT, "Encore", "", harder, accepted.edition()));
    }

    @Test
    void changesNothingOfAVersionThatIsNotDecided() {
        refuses(
                "assessment.refused.notDecided",
                team.tutor(),
                () -> amendments.amend(version, Decision.ACCEPT, "Erreur", "", List.of(), 0));
    }

    @Test
    void replacesAVersionBySuccessorsThatProveAllOfIt() {
        UUID artefact = reviewed.read(team.tutor(), version).version().artefactId();
        reviewed.sendBack(team.tutor(), version);
        UUID second = reviewed.submit(team, artefact);
        reviewed.accept(team.tutor(), second);
        assertThat(reviewed.read(team.student(), version).state()).isEqualTo(ReviewState.SUPERSEDED);
        assertThat(reviewed.read(team.student(), version).comment())
                .as("what was said of it stays readable")
                .isEqualTo("Détaillez la billetterie.");
    }

    @Test
    void tellsTheSecondOfTwoReviewersThatTheFirstHasDecided() {
        PersonSummary colleague = reviewed.colleague(team);
        Review seen = reviewed.read(colleague, version);
        reviewed.accept(team.tutor(), version);
        refuses(
                "assessment.refused.decided",
                colleague,
                () -> reviews.decide(
                        version,
                        Decision.sendBack(Defect.INCOMPLETE),
                        "Non.",
                        judgements(seen, Level.NOT_ACQUIRED, "Non."),
                        seen.edition()));
        assertThat(reviewed.read(team.student(), version).comment()).isEqualTo("Solide.");
    }

    private void refuses(String label, PersonSummary person, Runnable attempt) {
        assertThatThrownBy(() -> school.as(person, attempt))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
    }
}
