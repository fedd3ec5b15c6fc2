package fr.coulisses.proofreading;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// R-C4.4-11: the texts keep French typography: one finding for each sort of trouble in each text.
///
/// @param texts those of a content that are read
public record TypographyIsFrench<C>(Function<C, List<PlacedText>> texts) implements Check<C> {

    @Override
    public List<Finding> examine(C content, Dossier dossier) {
        return texts.apply(content).stream().flatMap(TypographyIsFrench::of).toList();
    }

    private static Stream<Finding> of(PlacedText text) {
        Map<FrenchTypography.Trouble, String> first = new EnumMap<>(FrenchTypography.Trouble.class);
        FrenchTypography.read(text.text()).forEach(advice -> first.putIfAbsent(advice.trouble(), advice.place()));
        return first.entrySet().stream()
                .map(each -> Finding.of(
                        "R-C4.4-11",
                        Severity.ADVICE,
                        text.place(),
                        Figure.label(each.getKey().labelKey()),
                        each.getValue()));
    }
}
