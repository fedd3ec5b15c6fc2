package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.Account;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.FunderType;
import fr.coulisses.budget.Section;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The lines in the order of the single subsidy form (cerfa 12156): by class, within 74 by the level of the funder,
/// contributions in kind last.
final class FormOrder {

    /// The lines of one two-digit class, or with an empty number those whose account does not fit their section.
    record ClassLines(String number, List<BudgetLine> lines) {
        String labelKey() {
            return number.isEmpty() ? "forecastbudget.misplaced" : "budget.account." + number;
        }
    }

    private FormOrder() {}

    /// The classes of a section that have lines; in kind or monetary ones.
    static List<ClassLines> classes(List<BudgetLine> lines, Section section, boolean inKind) {
        return Stream.concat(numbers(section, inKind).stream(), Stream.of(""))
                .map(number -> new ClassLines(number, of(lines, section, inKind, number)))
                .filter(found -> !found.lines().isEmpty())
                .toList();
    }

    /// The classes of a section, in kind or monetary ones, with lines or without.
    static List<String> numbers(Section section, boolean inKind) {
        return Account.classes(section).stream()
                .filter(number -> new Account(number).isInKind() == inKind)
                .toList();
    }

    private static List<BudgetLine> of(List<BudgetLine> lines, Section section, boolean inKind, String number) {
        return lines.stream()
                .filter(line ->
                        line.entry().section() == section && line.entry().isInKind() == inKind)
                .filter(line -> number(line, section, inKind).equals(number))
                .sorted(Comparator.comparing((BudgetLine line) -> funderRank(line))
                        .thenComparing(line -> line.entry().account()))
                .toList();
    }

    private static String number(BudgetLine line, Section section, boolean inKind) {
        String number = line.entry().accountNumber().classNumber();
        return numbers(section, inKind).contains(number) ? number : "";
    }

    private static int funderRank(BudgetLine line) {
        FunderType type = line.entry().funderType();
        return type == null ? FunderType.values().length : type.ordinal();
    }
}
