package fr.coulisses.report;

import fr.coulisses.account.PersonSummary;
import fr.coulisses.referential.Referential;
import java.time.Instant;
import java.util.List;

/// The evidence of a student, assembled: what every format is written from (« dossier de preuves »).
///
/// @param cohorts the names of their cohorts; empty for none
/// @param blocks those that it is about
/// @param at when it was assembled
public record EvidenceFile(
        PersonSummary student,
        String cohorts,
        Referential referential,
        List<Referential.Block> blocks,
        List<Piece> pieces,
        Instant at) {

    public EvidenceFile {
        blocks = List.copyOf(blocks);
        pieces = List.copyOf(pieces);
    }

    public List<Referential.Competency> competencies() {
        return blocks.stream().flatMap(block -> block.competencies().stream()).toList();
    }

    boolean isWhole() {
        return blocks.size() == referential.blocks().size();
    }

    /// Whether any of its pieces belongs to a fictitious project.
    boolean isFictitious() {
        return pieces.stream().anyMatch(piece -> piece.version().project().isFictitious());
    }

    /// The pieces with which the student claims a competency.
    List<Piece> proving(String competency) {
        return pieces.stream()
                .filter(piece -> piece.proof(competency).isPresent())
                .toList();
    }
}
