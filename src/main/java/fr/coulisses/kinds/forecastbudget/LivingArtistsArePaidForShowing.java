package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.1-13: an exhibition of living artists pays their right of public presentation, at least the minimum that
/// the ministry recommends: P-EXPO-MONO for one artist, P-EXPO-COLL for each of several, and P-EXPO-PCT of the
/// ticket revenue where that is more.
class LivingArtistsArePaidForShowing implements Check<ForecastBudget> {

    private static final String MONOGRAPHIC = "P-EXPO-MONO";
    private static final String COLLECTIVE = "P-EXPO-COLL";
    private static final String SHARE = "P-EXPO-PCT";

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        boolean needed = new Event(dossier.project()).showsLivingArtists()
                && budget.lines().stream().anyMatch(line -> line.entry().section() == Section.EXPENSE);
        if (!needed) {
            return List.of();
        }
        ParameterSnapshot figures = dossier.atTheEvent().parameters();
        List<BudgetLine> lines = budget.lines().stream()
                .filter(line -> line.entry().section() == Section.EXPENSE)
                .filter(LineWords.SHOWING_RIGHT::in)
                .toList();
        Money least = least(lines, budget, dossier, figures);
        Money planned = lines.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
        if (!lines.isEmpty() && planned.compareTo(least) >= 0) {
            return List.of();
        }
        return List.of(new Finding(
                "R-C2.1-13",
                Severity.WARNING,
                Cell.ofFirst(lines, Column.UNIT_PRICE),
                lines.isEmpty() ? "finding.R-C2.1-13.missing" : "finding.R-C2.1-13.low",
                List.of(
                        Figure.amount(new Money(figures.decimal(MONOGRAPHIC))),
                        Figure.amount(new Money(figures.decimal(COLLECTIVE))),
                        Figure.amount(planned),
                        Figure.amount(least))));
    }

    private static Money least(
            List<BudgetLine> lines, ForecastBudget budget, Dossier dossier, ParameterSnapshot figures) {
        BigDecimal artists = lines.stream()
                .map(BudgetLine::entry)
                .filter(entry -> LineWords.PER_ARTIST.in(entry.unit()))
                .map(Entry::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean alone = artists.compareTo(BigDecimal.ONE) == 0 || lines.stream().anyMatch(LineWords.MONOGRAPHIC::in);
        Money minimum = alone
                ? new Money(figures.decimal(MONOGRAPHIC))
                : Money.product(artists.max(BigDecimal.ONE), figures.decimal(COLLECTIVE));
        Money revenue = Tickets.of(budget).revenueBeforeVat(dossier.project().vatRegime());
        Money share = Money.product(revenue.euros(), figures.decimal(SHARE).movePointLeft(2));
        return share.compareTo(minimum) > 0 ? share : minimum;
    }
}
