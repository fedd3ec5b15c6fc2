package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C4.1-02: each axis has a source and a tool: the five of the competency, and the free ones that have a question.
class EachAxisHasASourceAndATool implements Check<Watch> {

    @Override
    public List<Finding> examine(Watch watch, Dossier dossier) {
        return Stream.of(Axis.values())
                .filter(axis ->
                        Axis.asked().contains(axis) || !watch.questions(axis).isEmpty())
                .flatMap(axis -> Stream.concat(
                        lacking(watch.sources(axis).isEmpty(), axis, "sources", "source"),
                        lacking(watch.tools(axis).isEmpty(), axis, "tools", "tool")))
                .toList();
    }

    private static Stream<Finding> lacking(boolean lacks, Axis axis, String place, String name) {
        return lacks
                ? Stream.of(new Finding(
                        "R-C4.1-02",
                        Severity.BLOCKING,
                        place,
                        "finding.R-C4.1-02." + name,
                        List.of(Figure.label(axis.labelKey()))))
                : Stream.empty();
    }
}
