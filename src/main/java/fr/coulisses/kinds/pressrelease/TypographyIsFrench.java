package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// R-C4.4-11: the texts keep French typography: one finding for each sort of trouble in each text.
class TypographyIsFrench implements Check<PressRelease> {

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        return release.written().stream().flatMap(TypographyIsFrench::of).toList();
    }

    private static Stream<Finding> of(PressRelease.PlacedText text) {
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
