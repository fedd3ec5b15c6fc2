package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// K-C2.3-3: the report is certified by the legal representative, at a place and on a day that is not to come; not
/// before the project is over.
class TheRepresentativeSigns implements Check<FinancialReport> {

    private static final String CODE = "K-C2.3-3";

    @Override
    public List<Finding> examine(FinancialReport report, Dossier dossier) {
        if (report.isProvisional(dossier.project().endsOn())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (report.signatory().isBlank()) {
            findings.add(at("signatory", "finding.K-C2.3-3.signatory"));
        }
        LocalDate day = report.signedOn();
        if (report.signedAt().isBlank() || day == null) {
            findings.add(at(day == null ? "signedOn" : "signedAt", "finding.K-C2.3-3.signature"));
        }
        if (day != null && day.isAfter(dossier.today())) {
            findings.add(at("signedOn", "finding.K-C2.3-3.future"));
        }
        return findings;
    }

    private static Finding at(String place, String message) {
        return new Finding(CODE, Severity.WARNING, place, message, List.of());
    }
}
