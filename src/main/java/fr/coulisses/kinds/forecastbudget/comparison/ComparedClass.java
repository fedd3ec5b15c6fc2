package fr.coulisses.kinds.forecastbudget.comparison;

import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.List;

/// The lines of one class of account in two budgets, with what each adds up to.
///
/// @param number of two digits; empty for accounts that fit no class of the section
/// @param before the sum of the class in the first budget, of all its lines, shown here or not
/// @param after the same in the second
/// @param lines in the order of the second budget; what it has no more stands where it stood
public record ComparedClass(
        Section section, boolean inKind, String number, Money before, Money after, List<ComparedLine> lines) {

    public ComparedClass {
        lines = List.copyOf(lines);
    }

    public Money difference() {
        return after.minus(before);
    }

    public String labelKey() {
        return number.isEmpty() ? "forecastbudget.misplaced" : "budget.account." + number;
    }

    /// The same with the lines that differ only; the sums stay those of the whole class.
    ComparedClass onlyDifferences() {
        return new ComparedClass(
                section,
                inKind,
                number,
                before,
                after,
                lines.stream().filter(line -> line.change() != Change.SAME).toList());
    }
}
