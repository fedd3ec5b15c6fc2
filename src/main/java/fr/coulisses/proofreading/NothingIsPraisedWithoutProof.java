package fr.coulisses.proofreading;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-C4.4-10: a text for the public praises nothing without proof; a fact, a figure or a quotation says more. What is
/// quoted may praise.
///
/// @param texts those of a content that are read
public record NothingIsPraisedWithoutProof<C>(Function<C, List<PlacedText>> texts) implements Check<C> {

    @Override
    public List<Finding> examine(C content, Dossier dossier) {
        return texts.apply(content).stream()
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
