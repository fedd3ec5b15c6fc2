package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.3-05: everything hangs before the day of the opening, and nothing is taken down before the last day is over.
class TheMountingEndsInTime implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        LocalDate opens = specification.cover().opensOn();
        LocalDate closes = specification.cover().closesOn();
        return specification.mounting().stream()
                .flatMap(step -> {
                    LocalDate day = step.day();
                    if (day == null) {
                        return Stream.empty();
                    }
                    boolean late = step.phase() != Phase.STRIKE && opens != null && !day.isBefore(opens);
                    boolean early = step.phase() == Phase.STRIKE && closes != null && day.isBefore(closes);
                    return late && opens != null
                            ? Stream.of(finding(step, "mounting", day, opens))
                            : early && closes != null
                                    ? Stream.of(finding(step, "strike", day, closes))
                                    : Stream.empty();
                })
                .toList();
    }

    private static Finding finding(MountingStep step, String message, LocalDate day, LocalDate limit) {
        return new Finding(
                "R-C3.3-05",
                Severity.BLOCKING,
                "mounting/" + step.id() + "/day",
                "finding.R-C3.3-05." + message,
                List.of(step.task(), Formats.date(day), Formats.date(limit)));
    }
}
