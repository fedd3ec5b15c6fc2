package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// R-C4.2-04: the days of an action can be: it ends after it has begun, and falls between [Calendar#BEFORE] days
/// before the event and [Calendar#AFTER] days after it.
class ActionsFallIntoTheCalendar implements Check<CommunicationPlan> {

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        return plan.pursued().stream()
                .flatMap(action -> wrong(action, Calendar.of(dossier.project())).stream())
                .toList();
    }

    private static Optional<Finding> wrong(Action action, Optional<Calendar> calendar) {
        LocalDate start = action.start();
        LocalDate last = action.last();
        if (start == null || last == null) {
            return Optional.empty();
        }
        if (last.isBefore(start)) {
            return Optional.of(finding(action, "end", "order", start, last));
        }
        return calendar.flatMap(days -> start.isBefore(days.from())
                ? Optional.of(finding(action, "start", "early", start, days.from()))
                : last.isAfter(days.to())
                        ? Optional.of(finding(action, action.end() == null ? "start" : "end", "late", last, days.to()))
                        : Optional.empty());
    }

    private static Finding finding(Action action, String field, String name, LocalDate day, LocalDate bound) {
        return new Finding(
                "R-C4.2-04",
                Severity.WARNING,
                "actions/" + action.id() + "/" + field,
                "finding.R-C4.2-04." + name,
                List.of(action.title(), Formats.date(day), Formats.date(bound)));
    }
}
