package fr.coulisses.tracking.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;

/// R-X-18: what is committed lies before the end of the project and its settlement, so that a funder accepts it.
class ExpensesLieInTheTimeOfTheProject implements TrackingRule {

    private static final String CODE = "R-X-18";
    private static final int MONTHS = 6;

    @Override
    public List<EntryFinding> examine(TrackingDossier dossier) {
        LocalDate end = dossier.dossier().project().endsOn();
        if (end == null) {
            return List.of();
        }
        LocalDate last = end.plusMonths(MONTHS);
        return dossier.standing()
                .filter(entry -> entry.content().issuedOn() != null
                        && entry.content().issuedOn().isAfter(last))
                .map(entry -> TrackingRule.at(entry, CODE, Severity.WARNING, "issuedOn", "after", Formats.date(last)))
                .toList();
    }
}
