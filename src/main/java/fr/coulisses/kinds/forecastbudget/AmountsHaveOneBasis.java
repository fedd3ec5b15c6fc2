package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.shared.DecimalText;
import java.util.List;
import java.util.regex.Pattern;

/// R-C2.1-06: all amounts have the same basis, HT or TTC. The basis belongs to the whole budget; what can be found is a
/// line that was typed in the other one: its label says of this very price or amount that it is « HT » or « TTC ».
class AmountsHaveOneBasis implements Check<ForecastBudget> {

    private static final Pattern STATED = Pattern.compile(
            "(\\d[\\d\\s\\u00a0\\u202f]*+(?:[.,]\\d++)?+)[\\s\\u00a0\\u202f]*+€[\\s\\u00a0\\u202f]*+(HT|TTC)\\b");

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        return budget.lines().stream()
                .filter(line -> line.entry().vatRate().signum() > 0)
                .filter(line -> saysTheOtherBasis(line, budget.basis()))
                .map(line -> Finding.of(
                        "R-C2.1-06",
                        Severity.BLOCKING,
                        Cell.of(line, Column.UNIT_PRICE),
                        line.entry().label(),
                        budget.basis().name(),
                        Figure.percent(line.entry().vatRate())))
                .toList();
    }

    private static boolean saysTheOtherBasis(BudgetLine line, Basis basis) {
        return STATED.matcher(line.entry().label())
                .results()
                .filter(stated -> !stated.group(2).equals(basis.name()))
                .flatMap(stated -> DecimalText.parse(stated.group(1)).stream())
                .anyMatch(stated -> stated.compareTo(line.entry().unitPrice()) == 0
                        || stated.compareTo(line.amount().euros()) == 0);
    }
}
