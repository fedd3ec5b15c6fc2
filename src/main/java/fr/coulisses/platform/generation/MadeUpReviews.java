package fr.coulisses.platform.generation;

import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.referential.Referential;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Makes up what students claim with a version and what a tutor says of it, with the log of every step.
final class MadeUpReviews {

    private final Tables tables;
    private final Chance chance;

    MadeUpReviews(Tables tables, Chance chance) {
        this.tables = tables;
        this.chance = chance;
    }

    void write(
            MadeUpProject project,
            UUID version,
            UUID student,
            List<Referential.Competency> competencies,
            UUID referential,
            ReviewState wanted,
            Instant submitted) {
        // Without a tutor, nobody takes it.
        UUID tutor = project.tutor();
        boolean taken = tutor != null && wanted != ReviewState.SUBMITTED && wanted != ReviewState.SUPERSEDED;
        ReviewState state = taken || wanted == ReviewState.SUPERSEDED ? wanted : ReviewState.SUBMITTED;
        Instant decided = submitted.plus(Duration.ofHours(20));
        boolean accepted = state == ReviewState.ACCEPTED;
        tables.reviews.add(
                version,
                project.id(),
                state,
                taken ? tutor : null,
                state.isDecided() ? accepted ? "Un travail clair et sourcé." : "Précisez vos hypothèses." : "",
                state.isDecided() ? decided : null);
        tables.changes.add(version, null, ReviewState.SUBMITTED, student, submitted, "");
        if (taken) {
            tables.changes.add(
                    version, ReviewState.SUBMITTED, ReviewState.IN_REVIEW, tutor, decided.minusSeconds(3600), "");
        }
        if (state.isDecided()) {
            tables.changes.add(version, ReviewState.IN_REVIEW, state, tutor, decided, "");
        } else if (state == ReviewState.SUPERSEDED) {
            tables.changes.add(version, ReviewState.SUBMITTED, state, student, decided, "");
        }
        for (Referential.Competency competency : competencies) {
            UUID claim = chance.id();
            tables.claims.add(
                    claim,
                    version,
                    student,
                    referential,
                    competency.code(),
                    "J’ai tenu ce livrable avec l’équipe.",
                    "",
                    "",
                    chance.one(List.of(Level.values())));
            if (state.isDecided()) {
                judge(claim, competency, accepted);
            }
        }
    }

    private void judge(UUID claim, Referential.Competency competency, boolean accepted) {
        Level level = accepted && chance.happens(80) ? Level.ACQUIRED : Level.IN_PROGRESS;
        tables.judgements.add(claim, level, level == Level.ACQUIRED ? "" : "Il manque la source des chiffres.");
        competency
                .criteria()
                .forEach(criterion -> tables.outcomes.add(
                        claim,
                        criterion.code(),
                        level == Level.ACQUIRED || chance.happens(40) ? Outcome.MET : Outcome.PARTLY));
    }
}
