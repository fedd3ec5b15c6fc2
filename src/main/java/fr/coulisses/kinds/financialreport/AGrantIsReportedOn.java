package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// K-C2.2-4: the report is on one request of the register that was granted.
class AGrantIsReportedOn implements Check<FinancialReport> {

    private static final String CODE = "K-C2.2-4";

    @Override
    public List<Finding> examine(FinancialReport report, Dossier dossier) {
        if (report.request().isEmpty()) {
            return found(Severity.BLOCKING, "finding.K-C2.2-4.reportNone");
        }
        if (!report.hasRequest()) {
            return found(Severity.BLOCKING, "finding.K-C2.2-4.reportGone");
        }
        return report.grant().isGranted() ? List.of() : found(Severity.WARNING, "finding.K-C2.2-4.reportNotGranted");
    }

    private static List<Finding> found(Severity severity, String message) {
        return List.of(new Finding(CODE, severity, "request", message, List.of()));
    }
}
