package fr.coulisses.assessment.submission;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.assessment.CellState;
import fr.coulisses.assessment.MatrixCell;
import fr.coulisses.referential.Referential;
import java.util.List;

/// What a student has for a block: competency by competency, and the artefacts it rests on.
///
/// @param evidence in the order of the sheet, every competency of the block
/// @param preflights of the artefacts that evidence one of them, or could
public record BlockFile(Referential.Block block, List<Evidence> evidence, List<Preflight> preflights) {

    public BlockFile {
        evidence = List.copyOf(evidence);
        preflights = List.copyOf(preflights);
    }

    /// A competency with what the student claims of it.
    ///
    /// @param state the strongest over all artefacts
    public record Evidence(Referential.Competency competency, CellState state, List<Piece> pieces) {
        public Evidence {
            pieces = List.copyOf(pieces);
        }
    }

    /// One artefact that evidences a competency.
    public record Piece(Artefact artefact, MatrixCell cell) {}

    /// How many competencies of the block have something to show.
    public long covered() {
        return evidence.stream()
                .filter(each -> each.state() != CellState.NOTHING)
                .count();
    }
}
