package fr.coulisses.assessment;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.referential.Referential;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The competencies of the referential against the artefacts of a project.
public record Matrix(Referential referential, List<Artefact> artefacts, List<MatrixCell> cells) {

    /// What a student claims of a competency with an artefact; the newest version counts.
    public Optional<MatrixCell> cell(String competency, UUID artefact, UUID student) {
        return cells.stream()
                .filter(cell -> cell.competency().equals(competency)
                        && cell.artefactId().equals(artefact)
                        && cell.studentId().equals(student))
                .max(Comparator.comparingInt(MatrixCell::number));
    }

    /// The strongest state a student has for a competency, over all artefacts.
    public CellState state(String competency, UUID student) {
        return artefacts.stream()
                .map(artefact -> cell(competency, artefact.id(), student))
                .flatMap(Optional::stream)
                .map(MatrixCell::state)
                .max(Comparator.naturalOrder())
                .orElse(CellState.NOTHING);
    }

    /// How many competencies of a block stand in a state for a student.
    public long count(Referential.Block block, CellState state, UUID student) {
        return block.competencies().stream()
                .filter(competency -> state(competency.code(), student) == state)
                .count();
    }

    /// The same without work in progress: no intended claim, no word of newer drafts, no artefact never submitted.
    Matrix submittedOnly() {
        List<MatrixCell> submitted = cells.stream()
                .filter(cell -> cell.versionId() != null)
                .map(MatrixCell::withoutDraft)
                .toList();
        List<Artefact> known = artefacts.stream()
                .filter(artefact ->
                        submitted.stream().anyMatch(cell -> cell.artefactId().equals(artefact.id())))
                .toList();
        return new Matrix(referential, known, submitted);
    }
}
