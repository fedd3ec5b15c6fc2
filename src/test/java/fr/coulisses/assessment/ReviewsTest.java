package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Draft;
import fr.coulisses.assessment.queue.QueueCounts;
import fr.coulisses.assessment.queue.QueueFilter;
import fr.coulisses.assessment.queue.QueueItem;
import fr.coulisses.assessment.queue.QueueScope;
import fr.coulisses.assessment.queue.ReviewQueue;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@CoulissesTest
class ReviewsTest {

    private static final String COMPETENCY = "C2.1";

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final ReviewQueue queue;
    private final Matrices matrices;
    private final Budgets budgets;
    private Team team;
    private UUID budget;

    @Autowired
    ReviewsTest(
            TestSchool school,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            ReviewQueue queue,
            Matrices matrices,
            Budgets budgets) {
        this.queue = queue;
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.matrices = matrices;
        this.budgets = budgets;
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
    void refusesToSubmitWithoutAClaim() {
        refuses("assessment.refused.noClaim", team.student(), () -> reviews.submit(budget, Map.of(), ""));
    }

    @Test
    void turnsTheIntentionsOfTheWholeTeamIntoClaims() {
        intend(team.student(), "J’ai construit les charges.");
        intend(team.fellow(), "J’ai trouvé les financeurs.");
        Review review = read(team.tutor(), submit());
        assertThat(review.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(review.claims())
                .extracting(
                        Claim::studentId,
                        Claim::competency,
                        claim -> claim.commentary().did())
                .containsExactlyInAnyOrder(
                        tuple(team.student().id(), COMPETENCY, "J’ai construit les charges."),
                        tuple(team.fellow().id(), COMPETENCY, "J’ai trouvé les financeurs."));
    }

    @Test
    void keepsTheCommentaryOfAVersionWhenTheStudentRewritesTheirs() {
        intend(team.student(), "Avant.");
        UUID version = submit();
        intend(team.student(), "Après.");
        school.as(team.student(), () -> claims.abandon(budget, COMPETENCY));
        assertThat(read(team.student(), version).claims())
                .extracting(claim -> claim.commentary().did())
                .containsExactly("Avant.");
    }

    @Test
    void supersedesAVersionThatStillWaitsButNoneThatWasDecided() {
        intend(team.student(), "");
        UUID first = submit();
        UUID second = submit();
        school.as(team.tutor(), () -> reviews.take(second));
        UUID third = submit();
        sendBack(third);
        UUID fourth = submit();
        assertThat(school.as(team.student(), () -> reviews.history(budget)))
                .extracting(SubmittedVersion::id, SubmittedVersion::state)
                .containsExactly(
                        tuple(fourth, ReviewState.SUBMITTED),
                        tuple(third, ReviewState.SENT_BACK),
                        tuple(second, ReviewState.SUPERSEDED),
                        tuple(first, ReviewState.SUPERSEDED));
        refuses("assessment.refused.superseded", team.tutor(), () -> accept(first));
    }

    @Test
    void acceptsWhatWasJudged() {
        intend(team.student(), "");
        Review accepted = accept(submit());
        assertThat(accepted.state()).isEqualTo(ReviewState.ACCEPTED);
        Review seen = read(team.student(), accepted.version().id());
        assertThat(seen.judgement(seen.claims().getFirst()).level()).isEqualTo(Level.ACQUIRED);
        assertThat(seen.judgement(seen.claims().getFirst()).outcomes()).containsEntry("C2.1-K1", Outcome.MET);
        assertThat(seen.comment()).isEqualTo("Solide.");
        assertThat(seen.reviewerId()).isEqualTo(team.tutor().id());
    }

    @Test
    void asksForALevelForEveryClaimAndForACommentBelowAcquired() {
        intend(team.student(), "");
        intend(team.fellow(), "");
        UUID version = submit();
        Review review = take(version);
        Judgement first = acquired(review.claims().get(0));
        refuses(
                "assessment.refused.noLevel",
                team.tutor(),
                () -> reviews.decide(version, Decision.ACCEPT, "", List.of(first), review.edition()));
        Judgement mute = new Judgement(review.claims().get(1).id(), Level.IN_PROGRESS, " ", Map.of());
        refuses(
                "assessment.refused.noComment",
                team.tutor(),
                () -> reviews.decide(version, Decision.ACCEPT, "", List.of(first, mute), review.edition()));
        assertThat(read(team.tutor(), version).state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(read(team.tutor(), version).judgements()).isEmpty();
    }

    @Test
    void saysWhatIsExpectedWhenItSendsBack() {
        intend(team.student(), "");
        UUID version = submit();
        Review review = take(version);
        Judgement judgement = acquired(review.claims().getFirst());
        refuses(
                "assessment.refused.sendBackComment",
                team.tutor(),
                () -> reviews.decide(
                        version, Decision.sendBack(Defect.INCOMPLETE), "  ", List.of(judgement), review.edition()));
        assertThat(sendBack(version).log().getLast())
                .extracting(StateChange::from, StateChange::to, StateChange::reason)
                .containsExactly(ReviewState.IN_REVIEW, ReviewState.SENT_BACK, "Détaillez la billetterie.");
    }

    @Test
    void refusesCommentsAbove8000Characters() {
        intend(team.student(), "");
        UUID version = submit();
        Review review = take(version);
        String endless = "x".repeat(8001);
        refuses(
                "assessment.refused.commentLength",
                team.tutor(),
                () -> reviews.keep(version, endless, List.of(), review.edition()));
        Judgement judgement = new Judgement(review.claims().getFirst().id(), null, endless, Map.of());
        refuses(
                "assessment.refused.commentLength",
                team.tutor(),
                () -> reviews.keep(version, "", List.of(judgement), review.edition()));
    }

    @Test
    void judgesOnlyTheClaimsAndCriteriaOfTheVersion() {
        intend(team.student(), "");
        UUID version = submit();
        Review review = take(version);
        Judgement foreign = new Judgement(UUID.randomUUID(), Level.ACQUIRED, "", Map.of());
        Judgement invented =
                new Judgement(review.claims().getFirst().id(), Level.ACQUIRED, "", Map.of("C9.9-K1", Outcome.MET));
        for (Judgement judgement : List.of(foreign, invented)) {
            assertThatThrownBy(() -> school.as(
                            team.tutor(),
                            () -> reviews.decide(version, Decision.ACCEPT, "", List.of(judgement), review.edition())))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void changesNothingOnceItIsDecided() {
        intend(team.student(), "");
        Review decided = accept(submit());
        UUID version = decided.version().id();
        List<Judgement> judgements = List.copyOf(decided.judgements().values());
        refuses(
                "assessment.refused.decided",
                team.tutor(),
                () -> reviews.keep(version, "Non.", judgements, decided.edition()));
        refuses(
                "assessment.refused.decided",
                team.tutor(),
                () -> reviews.decide(
                        version, Decision.sendBack(Defect.INCOMPLETE), "Non.", judgements, decided.edition()));
        assertThat(take(version).state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(read(team.tutor(), version)).isEqualTo(decided);
    }

    @Test
    void overwritesNothingThatAnotherTutorKeptMeanwhile() {
        intend(team.student(), "");
        UUID version = submit();
        Review seen = take(version);
        school.as(team.tutor(), () -> reviews.keep(version, "Premier.", List.of(), seen.edition()));
        refuses(
                "assessment.refused.changedMeanwhile",
                team.tutor(),
                () -> reviews.keep(version, "Second.", List.of(), seen.edition()));
        assertThat(read(team.tutor(), version).comment()).isEqualTo("Premier.");
    }

    @Test
    void hidesAJudgementUntilItIsReleased() {
        intend(team.student(), "");
        UUID version = submit();
        Review taken = take(version);
        keep(taken);
        assertThat(read(team.tutor(), version).comment()).isEqualTo("Brouillon du tuteur.");
        for (PersonSummary person : List.of(team.student(), team.fellow(), team.jury())) {
            assertThat(read(person, version).comment()).isEmpty();
            assertThat(read(person, version).judgements()).isEmpty();
        }
        assertThat(school.asAdministrator(() -> reviews.get(version)).judgements())
                .isEmpty();
    }

    @Test
    void neverReleasesWhatATutorKeptOfAVersionThatWasSuperseded() {
        intend(team.student(), "");
        UUID version = submit();
        keep(take(version));
        submit();
        assertThat(read(team.tutor(), version).comment()).isEqualTo("Brouillon du tuteur.");
        for (PersonSummary person : List.of(team.student(), team.jury())) {
            assertThat(read(person, version).state()).isEqualTo(ReviewState.SUPERSEDED);
            assertThat(read(person, version).comment()).isEmpty();
            assertThat(read(person, version).judgements()).isEmpty();
        }
    }

    @Test
    void isDoneByATutorOfTheProjectOnly() {
        intend(team.student(), "");
        UUID version = submit();
        Team others = school.team(ProjectSheet.titled("Ailleurs"));
        for (PersonSummary person : List.of(team.student(), team.jury(), others.tutor())) {
            assertThatThrownBy(() -> school.as(person, () -> reviews.take(version)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> school.as(person, () -> reviews.decide(version, Decision.ACCEPT, "", List.of(), 0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> school.as(
                            person,
                            () -> reviews.decide(version, Decision.sendBack(Defect.INCOMPLETE), "Non.", List.of(), 0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> school.as(person, () -> reviews.keep(version, "", List.of(), 0)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(read(team.tutor(), version).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void queuesWhatWaitsForTheTutorsOfTheProject() {
        intend(team.student(), "");
        UUID version = submit();
        assertThat(school.as(team.tutor(), () -> queue.of(QueueFilter.WAITING, 0, 10)))
                .extracting(QueueItem::versionId, QueueItem::project, QueueItem::competencies)
                .containsExactly(tuple(version, "Nuits de la halle", COMPETENCY));
        accept(version);
        assertThat(school.as(team.tutor(), () -> queue.of(QueueFilter.WAITING, 0, 10)))
                .isEmpty();
        assertThat(school.as(team.tutor(), () -> queue.of(QueueFilter.of(QueueScope.ALL), 0, 10)))
                .hasSize(1);
        assertThatThrownBy(() -> school.as(team.student(), () -> queue.of(QueueFilter.WAITING, 0, 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void queuesInPiecesWhatWaitsLongestAndThenWhatWasDecidedLast() {
        List<UUID> versions = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            budget = school.as(
                    team.student(),
                    () -> artefacts
                            .start(team.project(), "forecast-budget", "Budget")
                            .id());
            intend(team.student(), "");
            versions.add(submit());
        }
        accept(versions.get(0));
        accept(versions.get(1));
        take(versions.get(2));
        List<UUID> order = List.of(versions.get(2), versions.get(3), versions.get(1), versions.get(0));
        assertThat(piece(false, 0, 3)).isEqualTo(order.subList(0, 3));
        assertThat(piece(false, 3, 3)).isEqualTo(order.subList(3, 4));
        assertThat(piece(true, 1, 3)).isEqualTo(order.subList(1, 2));
        assertThat(school.as(team.tutor(), queue::counts)).isEqualTo(new QueueCounts(1, 1, 0));
        assertThatThrownBy(() -> school.as(team.student(), queue::counts)).isInstanceOf(NotFound.class);
    }

    @Test
    void logsEveryChangeWithWhoAndWhy() {
        intend(team.student(), "");
        ArtefactVersion version = school.as(team.student(), () -> reviews.submit(budget, Map.of(), "Devis ajoutés."));
        take(version.id());
        assertThat(accept(version.id()).log())
                .extracting(StateChange::from, StateChange::to, StateChange::person, StateChange::reason)
                .containsExactly(
                        tuple(null, ReviewState.SUBMITTED, team.student().fullName(), "Devis ajoutés."),
                        tuple(
                                ReviewState.SUBMITTED,
                                ReviewState.IN_REVIEW,
                                team.tutor().fullName(),
                                ""),
                        tuple(
                                ReviewState.IN_REVIEW,
                                ReviewState.ACCEPTED,
                                team.tutor().fullName(),
                                "Solide."));
    }

    @Test
    void showsInTheMatrixHowFarAClaimHasCome() {
        assertThat(cell()).isEqualTo(CellState.NOTHING);
        intend(team.student(), "");
        assertThat(cell()).isEqualTo(CellState.DRAFT);
        UUID first = submit();
        assertThat(cell()).isEqualTo(CellState.SUBMITTED);
        sendBack(first);
        assertThat(cell()).isEqualTo(CellState.TO_REWORK);
        accept(submit());
        assertThat(cell()).isEqualTo(CellState.ACCEPTED);
        assertThat(newerDraft()).isFalse();
        write("Une phrase de plus.");
        assertThat(newerDraft()).isTrue();
        assertThat(cell()).isEqualTo(CellState.ACCEPTED);
    }

    @Test
    void seesThatTheRegisterMovedAfterTheVersion() {
        intend(team.student(), "");
        submit();
        assertThat(newerDraft()).isFalse();
        school.as(team.fellow(), () -> budgets.add(team.project(), Entry.blank(Section.EXPENSE), null));
        assertThat(newerDraft()).isTrue();
    }

    @Test
    void submitsWhileAFellowGoesOnWriting() throws Exception {
        intend(team.student(), "");
        List<Future<?>> both = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                String text = "Phrase " + round;
                both.add(threads.submit(() -> write(text)));
                both.add(threads.submit(this::submit));
            }
        }
        for (Future<?> each : both) {
            assertThat(each.get()).isNotNull();
        }
    }

    private List<UUID> piece(boolean openOnly, int offset, int limit) {
        return school
                .as(
                        team.tutor(),
                        () -> queue.of(openOnly ? QueueFilter.WAITING : QueueFilter.of(QueueScope.ALL), offset, limit))
                .stream()
                .map(QueueItem::versionId)
                .toList();
    }

    private void intend(PersonSummary student, String commentary) {
        school.as(student, () -> claims.intend(budget, COMPETENCY, Commentary.of(commentary)));
    }

    private UUID submit() {
        return school.as(
                team.student(), () -> reviews.submit(budget, Map.of(), "").id());
    }

    private Draft write(String assumptions) {
        return school.as(team.fellow(), () -> {
            Draft draft = artefacts.draft(budget);
            return artefacts
                    .save(
                            budget,
                            draft.content(),
                            ((ObjectNode) draft.content().deepCopy()).put("assumptions", assumptions))
                    .draft();
        });
    }

    private Review read(PersonSummary person, UUID version) {
        return school.as(person, () -> reviews.get(version));
    }

    private Review take(UUID version) {
        return school.as(team.tutor(), () -> reviews.take(version));
    }

    private void keep(Review taken) {
        Judgement thought = new Judgement(
                taken.claims().getFirst().id(), Level.NOT_ACQUIRED, "À revoir.", Map.of("C2.1-K1", Outcome.NOT_MET));
        school.as(
                team.tutor(),
                () -> reviews.keep(taken.version().id(), "Brouillon du tuteur.", List.of(thought), taken.edition()));
    }

    private Review accept(UUID version) {
        Review review = take(version);
        List<Judgement> judgements =
                review.claims().stream().map(ReviewsTest::acquired).toList();
        return school.as(
                team.tutor(), () -> reviews.decide(version, Decision.ACCEPT, "Solide.", judgements, review.edition()));
    }

    private Review sendBack(UUID version) {
        Review review = take(version);
        List<Judgement> judgements = review.claims().stream()
                .map(claim -> new Judgement(claim.id(), Level.IN_PROGRESS, "Incomplet.", Map.of()))
                .toList();
        return school.as(
                team.tutor(),
                () -> reviews.decide(
                        version,
                        Decision.sendBack(Defect.INCOMPLETE),
                        "Détaillez la billetterie.",
                        judgements,
                        review.edition()));
    }

    private static Judgement acquired(Claim claim) {
        return new Judgement(claim.id(), Level.ACQUIRED, "", Map.of("C2.1-K1", Outcome.MET));
    }

    private CellState cell() {
        return school.as(team.student(), () -> matrices.of(team.project()))
                .state(COMPETENCY, team.student().id());
    }

    private boolean newerDraft() {
        return school.as(team.student(), () -> matrices.of(team.project()))
                .cell(COMPETENCY, budget, team.student().id())
                .orElseThrow()
                .newerDraft();
    }

    private void refuses(String label, PersonSummary person, Runnable work) {
        assertThatThrownBy(() -> school.as(person, work))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo(label);
    }
}
