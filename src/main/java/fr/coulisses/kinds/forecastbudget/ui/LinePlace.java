package fr.coulisses.kinds.forecastbudget.ui;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.ui.LineNote;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The cell that a finding is about, read from its place `lines/{id}/{column}`.
record LinePlace(UUID line, Column column) {

    static Optional<LinePlace> of(Finding finding) {
        return of(finding.place());
    }

    /// Nothing for a path that is none, which may come from outside.
    static Optional<LinePlace> of(String path) {
        String[] steps = path.split("/");
        try {
            return steps.length == 3 && steps[0].equals("lines")
                    ? Optional.of(new LinePlace(UUID.fromString(steps[1]), Column.valueOf(steps[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The findings about single lines, as notes under them.
    static List<LineNote> notes(List<Finding> findings, Function<Finding, String> sentence) {
        return findings.stream()
                .flatMap(finding -> of(finding)
                        .map(place -> new LineNote(
                                place.line(),
                                place.column(),
                                finding.severity() == Severity.BLOCKING,
                                sentence.apply(finding)))
                        .stream())
                .toList();
    }
}
