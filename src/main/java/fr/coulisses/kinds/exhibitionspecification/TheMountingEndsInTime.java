package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// R-C3.3-05: everything hangs before the day of the opening, and nothing is taken down before the last day is
/// over.
class TheMountingEndsInTime implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        Cover cover = specification.cover();
        return specification.mounting().stream()
                .flatMap(step -> examine(step, cover).stream())
                .toList();
    }

    private static Optional<Finding> examine(MountingStep step, Cover cover) {
        LocalDate day = step.day();
        boolean strike = step.phase() == Phase.STRIKE;
        LocalDate limit = strike ? cover.closesOn() : cover.opensOn();
        if (day == null || limit == null) {
            return Optional.empty();
        }
        boolean wrong = strike ? day.isBefore(limit) : !day.isBefore(limit);
        return wrong ? Optional.of(finding(step, strike ? "strike" : "mounting", day, limit)) : Optional.empty();
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
