package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.1-11: a concert or variety show with tickets has a line for the tax of the CNM: P-TAXE-CNM of the ticket
/// revenue before VAT (CIBS L.452-14 s.).
///
/// Classical and traditional music, theatre, dance and exhibitions owe none. What music is played can only be
/// guessed from the words of the project: without a sign of popular music a missing line is a warning, which can be
/// justified.
class VarietyTaxIsPaid implements Check<ForecastBudget> {

    private static final String CODE = "P-TAXE-CNM";

    /// The revenue may be rounded to the euro before the rate is applied.
    private static final Money TOLERANCE = Money.of("0.02");

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        Event event = new Event(dossier.project());
        Money revenue = Tickets.of(budget).revenueBeforeVat(dossier.project().vatRegime());
        if (!event.isMusicOnStage() || revenue.isZero()) {
            return List.of();
        }
        Dossier then = dossier.atTheEvent();
        BigDecimal rate = then.parameters().decimal(CODE);
        Money due = Money.product(revenue.euros(), rate.movePointLeft(2));
        List<BudgetLine> lines = budget.lines().stream()
                .filter(line -> line.entry().section() == Section.EXPENSE)
                .filter(VarietyTaxIsPaid::isTheTax)
                .toList();
        List<String> figures = List.of(Figure.amount(due), Figure.percent(rate), Figure.amount(revenue));
        if (lines.isEmpty()) {
            return missing(event, budget, then, figures);
        }
        Money planned = lines.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
        boolean right = planned.minus(due).absolute().compareTo(TOLERANCE) <= 0;
        return right
                ? List.of()
                : List.of(new Finding(
                        "R-C2.1-11",
                        then.severity(Severity.BLOCKING, CODE),
                        Cell.ofFirst(lines, Column.UNIT_PRICE),
                        "finding.R-C2.1-11.amount",
                        Stream.concat(figures.stream(), Stream.of(Figure.amount(planned)))
                                .toList()));
    }

    private static boolean isTheTax(BudgetLine line) {
        boolean filed = line.entry().heading() == Heading.TAXES
                || line.entry().account().startsWith("63");
        return LineWords.VARIETY_TAX.in(line) || (filed && LineWords.CNM.in(line));
    }

    private static List<Finding> missing(Event event, ForecastBudget budget, Dossier then, List<String> figures) {
        boolean learned = event.speaksOf(LineWords.LEARNED_OR_TRADITIONAL_MUSIC, budget);
        boolean popular = event.speaksOf(LineWords.POPULAR_MUSIC, budget);
        if (learned && !popular) {
            return List.of();
        }
        boolean sure = popular && !learned;
        return List.of(new Finding(
                "R-C2.1-11",
                sure ? then.severity(Severity.BLOCKING, CODE) : Severity.WARNING,
                "",
                sure ? "finding.R-C2.1-11.missing" : "finding.R-C2.1-11.unsure",
                figures));
    }
}
