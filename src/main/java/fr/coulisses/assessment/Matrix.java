package fr.coulisses.assessment;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.referential.Referential;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The competencies of the referential against the artefacts of one project or of several.
///
/// @param cells one for each student, competency and artefact: the claim that counts
public record Matrix(Referential referential, List<Artefact> artefacts, List<MatrixCell> cells) {

    public Matrix {
        artefacts = List.copyOf(artefacts);
        cells = List.copyOf(cells);
    }

    /// What a student claims of a competency with an artefact.
    public Optional<MatrixCell> cell(String competency, UUID artefact, UUID student) {
        return cells.stream()
                .filter(cell -> cell.competency().equals(competency)
                        && cell.artefactId().equals(artefact)
                        && cell.studentId().equals(student))
                .findFirst();
    }

    /// Everything a student claims of a competency, strongest first.
    public List<MatrixCell> claims(String competency, UUID student) {
        return cells.stream()
                .filter(cell ->
                        cell.competency().equals(competency) && cell.studentId().equals(student))
                .sorted(Comparator.comparing(MatrixCell::state)
                        .thenComparing(MatrixCell::at)
                        .reversed())
                .toList();
    }

    /// The strongest state a student has for a competency, over all artefacts.
    public CellState state(String competency, UUID student) {
        return claims(competency, student).stream()
                .map(MatrixCell::state)
                .findFirst()
                .orElse(CellState.NOTHING);
    }

    /// The strongest state a student has for one criterion of a competency.
    public CellState state(String competency, String criterion, UUID student) {
        return claims(competency, student).stream()
                .map(cell -> cell.criteria().getOrDefault(criterion, CellState.NOTHING))
                .reduce(CellState.NOTHING, CellState::strongest);
    }

    /// When something last happened to the claims of a competency.
    public Optional<Instant> lastActivity(String competency, UUID student) {
        return claims(competency, student).stream().map(MatrixCell::at).max(Comparator.naturalOrder());
    }

    /// How many competencies of a block stand in a state for a student.
    public long count(Referential.Block block, CellState state, UUID student) {
        return block.competencies().stream()
                .filter(competency -> state(competency.code(), student) == state)
                .count();
    }

    /// How much of the whole referential a student has covered.
    public Coverage coverage(UUID student) {
        return Coverage.of(this, student);
    }

    /// What could fill a gap: the artefacts that are there and do not claim the competency, or not this criterion of
    /// it.
    public Gap gap(String competency, UUID student) {
        List<String> kinds = referential.kindsFor(competency);
        List<Artefact> possible = artefacts.stream()
                .filter(artefact -> kinds.contains(artefact.kind()))
                .toList();
        List<Artefact> claimed = possible.stream()
                .filter(artefact -> cell(competency, artefact.id(), student).isPresent())
                .toList();
        return new Gap(
                claimed,
                possible.stream()
                        .filter(artefact -> !claimed.contains(artefact))
                        .toList(),
                kinds);
    }

    /// The whole team as if it were one person: the strongest claim of each artefact counts.
    ///
    /// @param team the id that stands for all of them
    public Matrix asOne(UUID team) {
        Map<MatrixCell.Subject, MatrixCell> strongest = new LinkedHashMap<>();
        cells.stream()
                .map(cell -> cell.of(team))
                .forEach(cell -> strongest.merge(cell.subject(), cell, MatrixCell::and));
        return new Matrix(referential, artefacts, List.copyOf(strongest.values()));
    }

    /// The same without work in progress: no intended claim, no word of newer drafts, no artefact never submitted.
    static Matrix submittedOnly(Referential referential, List<Artefact> artefacts, List<MatrixCell> claims) {
        List<MatrixCell> submitted =
                CountedClaims.of(claims.stream()
                                .filter(cell -> cell.versionId() != null)
                                .toList())
                        .stream()
                        .map(MatrixCell::withoutDraft)
                        .toList();
        List<Artefact> known = artefacts.stream()
                .filter(artefact ->
                        submitted.stream().anyMatch(cell -> cell.artefactId().equals(artefact.id())))
                .toList();
        return new Matrix(referential, known, submitted);
    }
}
