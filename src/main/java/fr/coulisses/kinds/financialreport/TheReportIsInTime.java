package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;

/// R-C2.2-06: the report of a public grant is made within its delay after the fiscal year (loi 2000-321, art. 10).
class TheReportIsInTime implements Check<FinancialReport> {

    private static final String CODE = "R-C2.2-06";
    private static final String PLACE = "grant/fiscalYearEnd";

    @Override
    public List<Finding> examine(FinancialReport report, Dossier dossier) {
        if (!report.hasRequest() || !report.grant().isPublicSubsidy()) {
            return List.of();
        }
        if (report.grant().fiscalYearEnd() == null) {
            return List.of(new Finding(CODE, Severity.WARNING, PLACE, "finding.R-C2.2-06.unknown", List.of()));
        }
        LocalDate due = report.grant().dueOn();
        return due == null || !due.isBefore(dossier.today())
                ? List.of()
                : List.of(new Finding(
                        CODE, Severity.WARNING, PLACE, "finding.R-C2.2-06.reportLate", List.of(Formats.date(due))));
    }
}
