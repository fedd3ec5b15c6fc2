package fr.coulisses.assessment.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.assessment.AddressedCriterion;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.IntendedClaim;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.SubmittedVersion;
import fr.coulisses.assessment.contribution.Share;
import fr.coulisses.assessment.due.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreflightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UUID INES = UUID.randomUUID();
    private static final UUID THEO = UUID.randomUUID();
    private static final Artefact BUDGET =
            new Artefact(UUID.randomUUID(), UUID.randomUUID(), "forecast-budget", "Budget", Instant.EPOCH, INES);
    private static final IntendedClaim COMPLETE = new IntendedClaim(
            INES, "C2.1", Commentary.of("J’ai tout fait."), null, List.of(new AddressedCriterion("C2.1-K1", "lines")));
    private static final List<Share> ALONE = List.of(new Share(INES, "Inès Morel", ""));
    private static final List<Share> TEAM =
            List.of(new Share(INES, "Inès Morel", "Les charges."), new Share(THEO, "Théo Lambert", ""));

    @Test
    void isReadyWhenEverythingIsSaid() {
        Preflight look = look(List.of(), List.of(COMPLETE), ALONE);
        assertThat(look.isReady()).isTrue();
        assertThat(look.points()).containsExactly(Point.of(Weight.READY, "claims", "C2.1"));
    }

    @Test
    void isBlockedWithoutAClaim() {
        Preflight look = look(List.of(), List.of(), TEAM);
        assertThat(look.isReady()).isFalse();
        assertThat(look.points().getFirst()).isEqualTo(Point.of(Weight.BLOCKING, "noClaim"));
    }

    @Test
    void isBlockedByABlockingFindingAndNotByAWarning() {
        assertThat(look(List.of(finding(Severity.BLOCKING)), List.of(COMPLETE), ALONE)
                        .isReady())
                .isFalse();
        assertThat(look(List.of(finding(Severity.WARNING)), List.of(COMPLETE), ALONE)
                        .isReady())
                .isTrue();
    }

    @Test
    void namesWhoClaimsNothingAndWhoDidNotStateTheirShare() {
        assertThat(look(List.of(), List.of(COMPLETE), TEAM).points())
                .contains(
                        Point.of(Weight.ADVICE, "memberWithoutClaim", "Théo Lambert"),
                        Point.of(Weight.ADVICE, "noShare", "Théo Lambert"));
    }

    @Test
    void namesClaimsWithoutWordsOrCriteriaAndCriteriaWithoutAPlace() {
        IntendedClaim mute = new IntendedClaim(INES, "C1.2", Commentary.NONE, null, List.of());
        IntendedClaim vague = new IntendedClaim(
                INES,
                "C2.1",
                Commentary.of("J’ai tout fait."),
                null,
                List.of(new AddressedCriterion("C2.1-K1", ""), new AddressedCriterion("C2.1-K2", "lines/gone")));
        assertThat(look(List.of(), List.of(mute, vague), ALONE).points())
                .contains(
                        Point.of(Weight.ADVICE, "noCommentary", "C1.2 (Inès Morel)"),
                        Point.of(Weight.ADVICE, "noCriterion", "C1.2 (Inès Morel)"),
                        Point.of(Weight.ADVICE, "noPlace", "C2.1-K1"),
                        Point.of(Weight.ADVICE, "placeGone", "C2.1-K2"));
    }

    @Test
    void saysWhetherTheDateIsMetOnTheDayBeforeTheDayAndTheDayAfter() {
        assertThat(due(TODAY.plusDays(1))).contains(Point.of(Weight.READY, "inTime", "1"));
        assertThat(due(TODAY)).contains(Point.of(Weight.READY, "inTime", "0"));
        assertThat(due(TODAY.minusDays(1))).contains(Point.of(Weight.ADVICE, "late", "1"));
    }

    @Test
    void saysThatNothingChangedAndThatAWaitingVersionIsReplaced() {
        SubmittedVersion waiting =
                new SubmittedVersion(UUID.randomUUID(), 2, Instant.EPOCH, "Inès Morel", ReviewState.SUBMITTED);
        Preflight look = Preflight.of(new PreflightFacts(
                BUDGET,
                List.of(),
                List.of(COMPLETE),
                ALONE,
                places(),
                Optional.of(waiting),
                false,
                Optional.of(new Deadline("forecast-budget", TODAY.minusDays(9), false, "")),
                TODAY));
        assertThat(look.points())
                .contains(Point.of(Weight.ADVICE, "unchanged", "2"), Point.of(Weight.ADVICE, "supersedes", "2"))
                .as("who submitted once is not late for what follows")
                .noneMatch(point -> point.label().endsWith("late"));
        assertThat(look.changed()).isFalse();
    }

    private static List<Point> due(LocalDate day) {
        return Preflight.of(new PreflightFacts(
                        BUDGET,
                        List.of(),
                        List.of(COMPLETE),
                        ALONE,
                        places(),
                        Optional.empty(),
                        true,
                        Optional.of(new Deadline("forecast-budget", day, false, "")),
                        TODAY))
                .points();
    }

    private static Preflight look(List<Finding> findings, List<IntendedClaim> claims, List<Share> team) {
        return Preflight.of(new PreflightFacts(
                BUDGET, findings, claims, team, places(), Optional.empty(), true, Optional.empty(), TODAY));
    }

    private static Places places() {
        return new Places(List.of(Place.list("lines", "Lignes")));
    }

    private static Finding finding(Severity severity) {
        return Finding.of("R-X-1", severity, "");
    }
}
