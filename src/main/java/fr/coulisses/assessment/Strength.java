package fr.coulisses.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How strongly a student has proved a competency.
///
/// @param state the strongest over all artefacts
/// @param proofs how many artefacts claim it
/// @param at when something last happened to them; `null` while there is none
public record Strength(
        CellState state, int proofs, @Nullable Instant at) {

    static final Strength NONE = new Strength(CellState.NOTHING, 0, null);

    static Strength of(MatrixCell cell) {
        return new Strength(cell.state(), 1, cell.at());
    }

    Strength and(Strength other) {
        Instant latest = at == null || (other.at != null && other.at.isAfter(at)) ? other.at : at;
        return new Strength(CellState.strongest(state, other.state), proofs + other.proofs, latest);
    }
}
