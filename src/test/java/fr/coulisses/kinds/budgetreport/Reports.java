package fr.coulisses.kinds.budgetreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Section;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Reports for the tests of their checks.
final class Reports {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private Reports() {}

    /// A charge that was agreed at 1,000 euros.
    static ReportedLine line(String committed, String forecast, String comment) {
        return line(Section.EXPENSE, "1000", committed, forecast, comment);
    }

    static ReportedLine line(Section section, String revised, String committed, String forecast, String comment) {
        return new ReportedLine(
                "l" + section + committed + forecast,
                "Sonorisation",
                "613",
                section,
                Money.of(revised),
                Money.of(revised),
                Money.of(committed),
                Money.ZERO,
                Money.ZERO,
                Money.of(forecast),
                comment);
    }

    static BudgetReport of(ReportedLine... lines) {
        return new BudgetReport("", "", "", "", "", "", "", TODAY, List.of(TODAY), List.of(lines), null);
    }

    /// The same of a team that is alerted above a percent of its own.
    static BudgetReport alertedAbove(String percent, ReportedLine... lines) {
        return new BudgetReport(
                "", "", "", "", "", "", "", TODAY, List.of(TODAY), List.of(lines), new BigDecimal(percent));
    }

    static BudgetReport on(String... dates) {
        List<LocalDate> days = Stream.of(dates).map(LocalDate::parse).toList();
        return new BudgetReport("", "", "", "", "", "", "", days.getLast(), days, List.of(), null);
    }

    static List<Finding> findings(Check<BudgetReport> check, BudgetReport report) {
        return check.examine(
                report, new Dossier(ProjectSheet.titled("Les Nuits"), TODAY, ParameterSnapshot.shipped(TODAY)));
    }
}
