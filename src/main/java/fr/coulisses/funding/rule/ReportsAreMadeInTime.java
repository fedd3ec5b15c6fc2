package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingDeadlines;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.Optional;

/// R-C2.2-06: the financial report of a public grant is made within its delay after the fiscal year (loi 2000-321,
/// art. 10).
class ReportsAreMadeInTime implements FundingRule {

    private static final String CODE = "R-C2.2-06";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        return dossier.standing().stream()
                .filter(entry ->
                        entry.content().type() != null && entry.content().type().isPublicSubsidy())
                .filter(entry -> entry.state().isGranted() && entry.state().compareTo(FundingState.REPORTED) < 0)
                .flatMap(entry -> examine(entry, dossier.dossier()).stream())
                .toList();
    }

    private static Optional<EntryFinding> examine(Entry<FundingRequest, FundingState> entry, Dossier dossier) {
        if (entry.content().fiscalYearEnd() == null) {
            return Optional.of(FundingRule.at(entry, CODE, Severity.WARNING, "fiscalYearEnd", "unknown"));
        }
        return FundingDeadlines.report(entry.content(), dossier.parameters())
                .filter(day -> day.isBefore(dossier.today()))
                .map(day -> FundingRule.at(
                        entry,
                        CODE,
                        dossier.severity(Severity.BLOCKING, FundingDeadlines.REPORT_DELAY),
                        "fiscalYearEnd",
                        "late",
                        Formats.date(day)));
    }
}
