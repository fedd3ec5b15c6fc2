package fr.coulisses.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One claim in the matrix, intended or made.
///
/// @param versionId `null` for a claim that is only intended
/// @param newerDraft whether the artefact was edited after the version
public record MatrixCell(
        UUID artefactId,
        UUID studentId,
        String competency,
        CellState state,
        @Nullable UUID versionId,
        int number,
        boolean newerDraft) {

    MatrixCell withoutDraft() {
        return new MatrixCell(artefactId, studentId, competency, state, versionId, number, false);
    }
}
