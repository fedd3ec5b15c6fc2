package fr.coulisses.kinds.budgetreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-C2.3-03: there is a reporting date in every month of production.
class ReportsComeEveryMonth implements Check<BudgetReport> {

    @Override
    public List<Finding> examine(BudgetReport report, Dossier dossier) {
        LocalDate on = report.on();
        if (on == null || report.dates().isEmpty()) {
            return List.of();
        }
        Set<YearMonth> reported = report.dates().stream().map(YearMonth::from).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        YearMonth last = YearMonth.from(on);
        for (YearMonth month = YearMonth.from(report.dates().getFirst());
                month.isBefore(last);
                month = month.plusMonths(1)) {
            if (!reported.contains(month)) {
                findings.add(new Finding(
                        "R-C2.3-03",
                        Severity.WARNING,
                        "figures",
                        "finding.R-C2.3-03.missing",
                        List.of(Figure.month(month))));
            }
        }
        return findings;
    }
}
