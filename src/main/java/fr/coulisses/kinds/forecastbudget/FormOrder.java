package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Account;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.FunderType;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The lines in the order of the single subsidy form (cerfa 12156): by class, within 74 by the level of the funder,
/// contributions in kind last.
final class FormOrder {

    private static final Comparator<BudgetLine> WITHIN_A_CLASS = Comparator.comparing(FormOrder::funderRank)
            .thenComparing(line -> line.entry().account());

    /// The lines of one two-digit class, or with an empty number those whose account does not fit their section.
    record ClassLines(String number, List<BudgetLine> lines) {
        Money amount() {
            return lines.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
        }

        /// « 60 – Achats », or « Comptes à corriger ».
        String title(Wording wording) {
            return number.isEmpty() ? label(wording) : number + " – " + label(wording);
        }

        String label(Wording wording) {
            return wording.text(number.isEmpty() ? "forecastbudget.misplaced" : "budget.account." + number);
        }
    }

    private FormOrder() {}

    /// The classes of a section that have lines; in kind or monetary ones.
    static List<ClassLines> classes(List<BudgetLine> lines, Section section, boolean inKind) {
        List<String> numbers = numbers(section, inKind);
        Set<String> known = new HashSet<>(numbers);
        Map<String, List<BudgetLine>> found = new HashMap<>();
        for (BudgetLine line : lines) {
            if (line.entry().section() == section && line.entry().isInKind() == inKind) {
                String number = line.entry().accountNumber().classNumber();
                found.computeIfAbsent(known.contains(number) ? number : "", each -> new ArrayList<>())
                        .add(line);
            }
        }
        return Stream.concat(numbers.stream(), Stream.of(""))
                .filter(found::containsKey)
                .map(number -> new ClassLines(
                        number,
                        found.getOrDefault(number, List.of()).stream()
                                .sorted(WITHIN_A_CLASS)
                                .toList()))
                .toList();
    }

    /// The classes of a section, in kind or monetary ones, with lines or without.
    static List<String> numbers(Section section, boolean inKind) {
        return Account.classes(section).stream()
                .filter(number -> new Account(number).isInKind() == inKind)
                .toList();
    }

    private static int funderRank(BudgetLine line) {
        FunderType type = line.entry().funderType();
        return type == null ? FunderType.values().length : type.ordinal();
    }
}
