package fr.coulisses.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One claim before a project goes over to another revision, and where it would go.
///
/// @param claimId of a claim in a submitted version; `null` for one that is only intended
/// @param version the number of the submitted version; 0 for one that is only intended
/// @param state of the review of that version; `null` for one that is only intended
/// @param selfLevel where the student thinks to stand
/// @param targets the competencies of the newer revision; empty when it cannot be carried
/// @param obstacle the label of why not; `null` when it can
public record CarriedLine(
        @Nullable UUID claimId,
        UUID artefactId,
        String artefactTitle,
        int version,
        @Nullable ReviewState state,
        UUID studentId,
        String student,
        String oldCode,
        Commentary commentary,
        @Nullable Level selfLevel,
        List<CarriedTarget> targets,
        @Nullable String obstacle) {

    public boolean isIntended() {
        return claimId == null;
    }
}
