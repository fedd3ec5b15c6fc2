package fr.coulisses.archive;

import fr.coulisses.assessment.AddressedCriterion;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Defect;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.StateChange;
import fr.coulisses.assessment.contribution.Contribution;
import fr.coulisses.assessment.remark.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was claimed with a version and said of it, as far as whoever made the archive may read it: `evaluation.json`.
///
/// @param releasedAt when the decision was shown to the team; `null` while it was not
record ArchivedEvaluation(
        ReviewState state,
        @Nullable Defect defect,
        @Nullable String reviewer,
        @Nullable Instant releasedAt,
        String comment,
        List<ArchivedClaim> claims,
        List<ArchivedShare> contributions,
        List<ArchivedRemark> remarks,
        List<StateChange> log) {

    /// @param level what the tutor decided; `null` while nobody has, or where it was not released
    record ArchivedClaim(
            String student,
            String competency,
            Commentary commentary,
            @Nullable Level selfLevel,
            List<AddressedCriterion> criteria,
            @Nullable Level level,
            String comment,
            Map<String, Outcome> outcomes) {

        static ArchivedClaim of(Claim claim, Judgement judgement) {
            return new ArchivedClaim(
                    claim.studentName(),
                    claim.competency(),
                    claim.commentary(),
                    claim.selfLevel(),
                    claim.criteria(),
                    judgement.level(),
                    judgement.comment(),
                    judgement.outcomes());
        }
    }

    /// What a student said they did, and what the others said of it.
    record ArchivedShare(String student, String share, List<Answer> answers) {

        record Answer(String person, boolean confirmed, String reason, Instant at) {}

        static ArchivedShare of(Contribution contribution) {
            return new ArchivedShare(
                    contribution.student(),
                    contribution.share(),
                    contribution.answers().stream()
                            .map(answer ->
                                    new Answer(answer.person(), answer.confirmed(), answer.reason(), answer.at()))
                            .toList());
        }
    }

    /// @param author the name; `null` for a guest
    record ArchivedRemark(
            String place,
            @Nullable String author,
            String text,
            Instant at,
            @Nullable Instant resolvedAt,
            List<ArchivedRemark> answers) {

        static ArchivedRemark of(Remark remark) {
            return new ArchivedRemark(
                    remark.place(),
                    remark.author(),
                    remark.text(),
                    remark.at(),
                    remark.resolvedAt(),
                    remark.answers().stream().map(ArchivedRemark::of).toList());
        }
    }

    static ArchivedEvaluation of(Review review, List<Contribution> contributions, List<Remark> remarks) {
        return new ArchivedEvaluation(
                review.state(),
                review.defect(),
                review.reviewer(),
                review.releasedAt(),
                review.comment(),
                review.claims().stream()
                        .map(claim -> ArchivedClaim.of(claim, review.judgement(claim)))
                        .toList(),
                contributions.stream().map(ArchivedShare::of).toList(),
                remarks.stream()
                        .filter(Remark::isShared)
                        .map(ArchivedRemark::of)
                        .toList(),
                review.log());
    }
}
