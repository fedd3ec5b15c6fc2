package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Dues;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.FunderType;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lines, budgets and projects as short as a rule can be told in.
final class Lines {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Lines() {}

    static BudgetLine expense(
            String account, Heading heading, String label, String quantity, String unit, String price) {
        return line(Section.EXPENSE, account, heading, label, quantity, unit, price);
    }

    static BudgetLine expense(String account, Heading heading, String label, String amount) {
        return expense(account, heading, label, "1", "forfait", amount);
    }

    static BudgetLine income(String account, Heading heading, String label, String amount) {
        return line(Section.INCOME, account, heading, label, "1", "forfait", amount);
    }

    static BudgetLine tickets(String quantity, String price) {
        return line(Section.INCOME, "706", Heading.TICKETING, "Billetterie", quantity, "billet", price);
    }

    static BudgetLine vat(BudgetLine line, String rate) {
        Entry entry = line.entry();
        return with(line, new BigDecimal(rate), entry.due(), entry.certainty(), entry.funderType());
    }

    static BudgetLine due(BudgetLine line, int year, int month) {
        Entry entry = line.entry();
        return with(line, entry.vatRate(), Dues.in(YearMonth.of(year, month)), entry.certainty(), entry.funderType());
    }

    static BudgetLine sure(BudgetLine line, @Nullable Certainty certainty) {
        Entry entry = line.entry();
        return with(line, entry.vatRate(), entry.due(), certainty, entry.funderType());
    }

    static BudgetLine by(BudgetLine line, FunderType funder) {
        Entry entry = line.entry();
        return with(line, entry.vatRate(), entry.due(), entry.certainty(), funder);
    }

    static ForecastBudget budget(BudgetLine... lines) {
        return budget(Basis.TTC, lines);
    }

    static ForecastBudget budget(Basis basis, BudgetLine... lines) {
        return new ForecastBudget("", basis, TicketPlan.USUAL, List.of(lines));
    }

    static ProjectSheet project(ProjectType type, Discipline... disciplines) {
        return project(type, VatRegime.NOT_LIABLE, "", null, null, disciplines);
    }

    static ProjectSheet project(
            ProjectType type,
            VatRegime regime,
            String brief,
            @Nullable Integer capacity,
            @Nullable Integer sessions,
            Discipline... disciplines) {
        return new ProjectSheet(
                "Essai",
                Nature.FICTITIOUS,
                type,
                List.of(disciplines),
                brief,
                "",
                "",
                "",
                LocalDate.of(2027, 4, 23),
                LocalDate.of(2027, 4, 24),
                null,
                sessions,
                null,
                capacity,
                regime,
                Organisation.UNKNOWN);
    }

    static List<Finding> findings(Check<ForecastBudget> check, ForecastBudget budget, ProjectSheet project) {
        return check.examine(budget, new Dossier(project, TODAY, ParameterSnapshot.shipped(TODAY)));
    }

    private static BudgetLine line(
            Section section,
            String account,
            Heading heading,
            String label,
            String quantity,
            String unit,
            String price) {
        return new BudgetLine(
                UUID.randomUUID(),
                Entry.of(section, account, heading, label, new BigDecimal(quantity), unit, new BigDecimal(price)));
    }

    private static BudgetLine with(
            BudgetLine line, BigDecimal vat, Dues due, @Nullable Certainty certainty, @Nullable FunderType funder) {
        Entry entry = line.entry();
        return new BudgetLine(
                line.id(),
                new Entry(
                        entry.section(),
                        entry.account(),
                        entry.heading(),
                        entry.label(),
                        entry.quantity(),
                        entry.unit(),
                        entry.unitPrice(),
                        vat,
                        entry.variability(),
                        due,
                        certainty,
                        entry.funder(),
                        funder,
                        entry.scheme()));
    }
}
