package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-C4.4-10: a release praises nothing without proof; a fact, a figure or a quotation says more. What is
/// quoted may praise.
class NothingIsPraisedWithoutProof implements Check<PressRelease> {

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        return release.written().stream()
                .flatMap(text -> Stream.of(Superlatives.in(text.text()))
                        .filter(words -> !words.isEmpty())
                        .map(words -> Finding.of(
                                "R-C4.4-10",
                                Severity.ADVICE,
                                text.place(),
                                words.stream().map(Formats::quoted).collect(Collectors.joining(", ")))))
                .toList();
    }
}
