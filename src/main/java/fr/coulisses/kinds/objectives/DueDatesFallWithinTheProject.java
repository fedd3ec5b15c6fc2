package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// R-C1.3-06: an objective is due between the first day of the project and twelve months after its last. A project
/// without dates says nothing about them.
class DueDatesFallWithinTheProject implements Check<Objectives> {

    /// After the last day of the project: until then its report (bilan) can tell.
    private static final int MONTHS = 12;

    @Override
    public List<Finding> examine(Objectives objectives, Dossier dossier) {
        LocalDate first = dossier.project().startsOn();
        LocalDate last =
                dossier.project().endsOn() == null ? first : dossier.project().endsOn();
        return objectives.operational().stream()
                .flatMap(row -> outside(row, first, last).stream())
                .toList();
    }

    private static Optional<Finding> outside(
            OperationalObjective row, @Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate due = row.dueOn();
        if (due != null && first != null && due.isBefore(first)) {
            return Optional.of(finding(row, "finding.R-C1.3-06.early", due, first));
        }
        if (due != null && last != null && due.isAfter(last.plusMonths(MONTHS))) {
            return Optional.of(finding(row, "finding.R-C1.3-06.late", due, last.plusMonths(MONTHS)));
        }
        return Optional.empty();
    }

    private static Finding finding(OperationalObjective row, String message, LocalDate due, LocalDate bound) {
        return new Finding(
                "R-C1.3-06",
                Severity.WARNING,
                "operational/" + row.id() + "/dueOn",
                message,
                List.of(row.title(), Formats.date(due), Formats.date(bound)));
    }
}
