package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.RightsDeadlines;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// R-C2.5-12: after the event the Sacem and the Sacd get the list of what was played and the statement of
/// receipts, by which they pay the authors.
class SocietiesGetProgrammeAndReceipts implements RightsRule {

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        Optional<LocalDate> end = RightsDeadlines.end(dossier.dossier()).filter(day -> day.isBefore(dossier.today()));
        if (end.isEmpty()) {
            return List.of();
        }
        return dossier.used().stream()
                .filter(listed -> !listed.state().isLost()
                        && !listed.work().declaration().isComplete()
                        && isDeclared(listed, dossier))
                .map(listed -> RightsRule.at(
                        listed, "R-C2.5-12", Severity.WARNING, place(listed), "late", Formats.date(end.get())))
                .toList();
    }

    private static boolean isDeclared(ListedWork listed, RightsDossier dossier) {
        return dossier.needed(listed).stream().anyMatch(need -> need.clearance().isDeclared());
    }

    private static String place(ListedWork listed) {
        return listed.work().declaration().programmeOn() == null ? "declaration/programmeOn" : "declaration/receiptsOn";
    }
}
