package fr.coulisses.assessment;

import fr.coulisses.referential.CorrespondenceType;
import java.time.Instant;
import java.util.UUID;

/// A claim under an older revision that counts for a competency of a newer one.
///
/// Its state and its judgement are those of the claim, read where it stands; nothing of them is copied.
///
/// @param fromCode the competency it was made for, or under which it was carried before
/// @param referentialId the newer revision
public record CarriedClaim(
        UUID claimId,
        UUID versionId,
        UUID studentId,
        String fromCode,
        UUID referentialId,
        String competencyCode,
        CorrespondenceType type,
        UUID confirmedBy,
        Instant confirmedAt) {}
