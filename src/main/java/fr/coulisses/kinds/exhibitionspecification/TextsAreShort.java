package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// R-C3.1-07: a text that is read standing is no longer than usage has it: 400 signs for a label, 1 000 for a
/// room, 1 500 for a section (`usages.csv`).
class TextsAreShort implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.texts().stream()
                .flatMap(text -> examine(specification, text))
                .toList();
    }

    private static Stream<Finding> examine(ExhibitionSpecification specification, ExhibitionText text) {
        int most = most(text.kind());
        int signs = text.text().codePointCount(0, text.text().length());
        return signs <= most
                ? Stream.empty()
                : Stream.of(new Finding(
                        "R-C3.1-07",
                        Severity.ADVICE,
                        "texts/" + text.id() + "/text",
                        "finding.R-C3.1-07.long",
                        List.of(
                                text.title().isBlank()
                                        ? specification
                                                .work(text.work())
                                                .map(Work::called)
                                                .orElse("…")
                                        : text.title(),
                                Figure.number(BigDecimal.valueOf(signs)),
                                Figure.number(BigDecimal.valueOf(most)))));
    }

    private static int most(@Nullable TextKind kind) {
        return switch (kind) {
            case null -> Integer.MAX_VALUE;
            case LABEL -> UsagesCsv.number("labelSigns").intValue();
            case ROOM, DIRECTION -> UsagesCsv.number("roomSigns").intValue();
            case SECTION, INTRODUCTION -> UsagesCsv.number("sectionSigns").intValue();
        };
    }
}
