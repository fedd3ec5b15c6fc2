package fr.coulisses.archive;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import java.util.List;

/// A version of the former life of a project, to be read.
///
/// @param document as its kind lays it out today
/// @param submission how it was submitted
/// @param evaluation what was claimed with it and said of it, as far as the archive tells
public record ImportedReading(
        ImportedVersion version, Document document, List<Block> submission, List<Block> evaluation) {

    public ImportedReading {
        submission = List.copyOf(submission);
        evaluation = List.copyOf(evaluation);
    }
}
