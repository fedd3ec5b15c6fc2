package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C4.1-03: a note has its source, the day it was published, the day it was read, and what follows for the project;
/// a watch is worth the decisions it sheds light on.
class NotesAreComplete implements Check<Watch> {

    @Override
    public List<Finding> examine(Watch watch, Dossier dossier) {
        return watch.notes().stream()
                .flatMap(note -> Stream.of(
                                lacking(watch.source(note.source()).isEmpty(), note, "source", "source"),
                                lacking(note.publishedOn() == null, note, "publishedOn", "published"),
                                lacking(note.readOn() == null, note, "readOn", "read"),
                                lacking(!note.hasConsequence(), note, "impact", "consequence"))
                        .flatMap(each -> each))
                .toList();
    }

    private static Stream<Finding> lacking(boolean lacks, Note note, String field, String name) {
        return lacks
                ? Stream.of(new Finding(
                        "R-C4.1-03",
                        Severity.WARNING,
                        "notes/" + note.id() + "/" + field,
                        "finding.R-C4.1-03." + name,
                        List.of(note.title().isBlank() ? "…" : note.title())))
                : Stream.empty();
    }
}
