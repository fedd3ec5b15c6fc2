package fr.coulisses.assessment;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What every writing into a review asks for first: a tutor who is not its author, claims that exist, words that fit.
@Component
class ReviewWriting {

    private static final int MOST = 8000;

    private final ReviewRecords records;
    private final Referentials referentials;
    private final ProjectAccess access;

    ReviewWriting(ReviewRecords records, Referentials referentials, ProjectAccess access) {
        this.records = records;
        this.referentials = referentials;
        this.access = access;
    }

    /// The tutor who asks, once it is sure that this is not their own work.
    SignedInPerson requireReviewer(ArtefactVersion version) {
        SignedInPerson tutor = access.require(version.projectId(), Right.REVIEW);
        requireNotTheAuthor(version, tutor.id());
        return tutor;
    }

    void requireNotTheAuthor(ArtefactVersion version, UUID tutor) {
        if (records.isAuthor(version.id(), tutor)) {
            throw new Refusal("assessment.refused.ownWork");
        }
    }

    /// Whether a colleague may be asked: a tutor of the project who is neither the one who asks nor its author.
    Colleague requireColleague(ArtefactVersion version, UUID asking, UUID asked) {
        return records.colleagues(version.projectId(), asking).stream()
                .filter(colleague -> colleague.id().equals(asked))
                .filter(colleague -> !records.isAuthor(version.id(), colleague.id()))
                .findFirst()
                .orElseThrow(() -> new Refusal("assessment.refused.colleague"));
    }

    /// Saves what a tutor wrote, if nobody saved since they read.
    void save(ArtefactVersion version, String comment, Collection<Judgement> judgements, int edition) {
        List<Judgement> kept = checked(version, comment, judgements);
        if (!records.comment(version.id(), comment, edition)) {
            throw new Refusal("assessment.refused.changedMeanwhile");
        }
        kept.forEach(records::judge);
    }

    private List<Judgement> checked(ArtefactVersion version, String comment, Collection<Judgement> judgements) {
        List<UUID> claimed =
                records.claims(version.id()).stream().map(Claim::id).toList();
        List<String> criteria = referentials
                .get(version.referentialId())
                .competencies()
                .flatMap(competency -> competency.criteria().stream())
                .map(Referential.Criterion::code)
                .toList();
        requireShort(comment);
        List<Judgement> kept = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (!claimed.contains(judgement.claimId())
                    || !criteria.containsAll(judgement.outcomes().keySet())) {
                throw new NotFound();
            }
            requireShort(judgement.comment());
            kept.add(judgement);
        }
        return kept;
    }

    static void requireShort(String comment) {
        if (comment.length() > MOST) {
            throw new Refusal("assessment.refused.commentLength");
        }
    }

    /// @throws Refusal when a claim has no level, or one below acquired without a comment, or nothing is said of what
    /// is
    /// expected of a version that is sent back
    static void requireComplete(Review review, Decision decision) {
        if (decision.isSentBack() && review.comment().isBlank()) {
            throw new Refusal("assessment.refused.sendBackComment");
        }
        for (Claim claim : review.claims()) {
            Judgement judgement = review.judgement(claim);
            if (judgement.level() == null) {
                throw new Refusal("assessment.refused.noLevel", claim.competency(), claim.studentName());
            }
            if (judgement.level() != Level.ACQUIRED && judgement.comment().isBlank()) {
                throw new Refusal("assessment.refused.noComment", claim.competency(), claim.studentName());
            }
        }
    }

    static void requireOpen(ReviewState state) {
        if (state == ReviewState.SUPERSEDED) {
            throw new Refusal("assessment.refused.superseded");
        }
        if (!state.isOpen()) {
            throw new Refusal("assessment.refused.decided");
        }
    }
}
