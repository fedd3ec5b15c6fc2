package fr.coulisses.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a student claims of a competency with one version of an artefact, or means to claim with its draft.
///
/// @param versionId `null` for a claim that is only intended
/// @param number of the version; 0 for a claim that is only intended
/// @param newerDraft whether the artefact was edited after its newest version
/// @param waiting the number of a newer version that waits for its judgement; 0 for none
/// @param at when it was judged, else submitted, else written
/// @param carriedFrom the competency of an older revision that it was made for; empty for a claim of this revision
/// @param criteria the criteria that it addresses or that were judged, by code
public record MatrixCell(
        UUID artefactId,
        UUID studentId,
        String competency,
        CellState state,
        @Nullable UUID versionId,
        int number,
        boolean newerDraft,
        int waiting,
        Instant at,
        String carriedFrom,
        Map<String, CellState> criteria) {

    public MatrixCell {
        criteria = Map.copyOf(criteria);
    }

    /// What the claim is of, whichever version makes it.
    record Subject(UUID studentId, String competency, UUID artefactId) {}

    Subject subject() {
        return new Subject(studentId, competency, artefactId);
    }

    MatrixCell withoutDraft() {
        return new MatrixCell(
                artefactId, studentId, competency, state, versionId, number, false, waiting, at, carriedFrom, criteria);
    }

    MatrixCell beside(boolean draft, int newer, Map<String, CellState> addressed) {
        return new MatrixCell(
                artefactId, studentId, competency, state, versionId, number, draft, newer, at, carriedFrom, addressed);
    }

    /// The stronger of two claims with one artefact, with the criteria of both.
    MatrixCell and(MatrixCell other) {
        MatrixCell stronger = state.compareTo(other.state) >= 0 ? this : other;
        Map<String, CellState> both = new HashMap<>(criteria);
        other.criteria.forEach((code, said) -> both.merge(code, said, CellState::strongest));
        return stronger.beside(stronger.newerDraft, stronger.waiting, both);
    }

    MatrixCell of(UUID somebody) {
        return new MatrixCell(
                artefactId,
                somebody,
                competency,
                state,
                versionId,
                number,
                newerDraft,
                waiting,
                at,
                carriedFrom,
                criteria);
    }
}
