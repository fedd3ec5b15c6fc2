package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.Account;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.FunderType;
import fr.coulisses.budget.Section;
import java.util.Comparator;
import java.util.List;

/// The lines in the order of the single subsidy form (cerfa 12156): by class, within 74 by the level of the funder,
/// contributions in kind last.
final class FormOrder {

    /// The lines of one two-digit class.
    record ClassLines(String number, List<BudgetLine> lines) {
        String labelKey() {
            return "budget.account." + number;
        }
    }

    private FormOrder() {}

    /// The classes of a section that have lines; in kind or monetary ones.
    static List<ClassLines> classes(List<BudgetLine> lines, Section section, boolean inKind) {
        return Account.classes(section).stream()
                .filter(number -> new Account(number).isInKind() == inKind)
                .map(number -> new ClassLines(number, of(lines, section, number)))
                .filter(found -> !found.lines().isEmpty())
                .toList();
    }

    private static List<BudgetLine> of(List<BudgetLine> lines, Section section, String number) {
        return lines.stream()
                .filter(line -> line.entry().section() == section)
                .filter(line -> line.entry().accountNumber().classNumber().equals(number))
                .sorted(Comparator.comparing((BudgetLine line) -> funderRank(line))
                        .thenComparing(line -> line.entry().account()))
                .toList();
    }

    private static int funderRank(BudgetLine line) {
        FunderType type = line.entry().funderType();
        return type == null ? FunderType.values().length : type.ordinal();
    }
}
