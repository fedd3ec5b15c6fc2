package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.parameter.ParameterSnapshot;
import java.util.List;
import java.util.Optional;

/// The very reduced rates of VAT, which tickets of the first performances of a show may have: that of the mainland, of
/// Corsica and of the overseas departments.
final class VeryReducedVat {

    static final List<String> CODES = List.of("P-TVA-TRES-REDUIT", "P-TVA-TRES-REDUIT-CORSE", "P-TVA-TRES-REDUIT-DOM");

    private VeryReducedVat() {}

    /// The code of the very reduced rate that a line has.
    static Optional<String> codeOf(BudgetLine line, ParameterSnapshot figures) {
        if (line.entry().vatRate().signum() == 0) {
            return Optional.empty();
        }
        return CODES.stream()
                .filter(code -> figures.decimal(code).compareTo(line.entry().vatRate()) == 0)
                .findFirst();
    }
}
