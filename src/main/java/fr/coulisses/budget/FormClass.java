package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// A two-digit class of the single subsidy form (cerfa 12156) with its lines in the order of the form.
///
/// @param number `60` to `79`, `86`, `87`; empty for the lines whose account does not fit their side
public record FormClass(String number, List<FormLine> lines) {

    public FormClass {
        lines = List.copyOf(lines);
    }

    /// All classes of one side in the order of the form, those without a line too: a form is read row by row. What fits
    /// none of them stands at the end.
    public static List<FormClass> of(List<FormLine> lines, Section section, boolean inKind) {
        List<FormLine> left = new ArrayList<>(lines.stream()
                .filter(line -> line.section() == section && line.isInKind() == inKind)
                .sorted(FormLine.WITHIN_A_CLASS)
                .toList());
        List<FormClass> classes = new ArrayList<>();
        for (String number : Account.classes(section)) {
            if (new Account(number).isInKind() == inKind) {
                List<FormLine> found = left.stream()
                        .filter(line -> line.accountNumber().classNumber().equals(number))
                        .toList();
                left.removeAll(found);
                classes.add(new FormClass(number, found));
            }
        }
        if (!left.isEmpty()) {
            classes.add(new FormClass("", left));
        }
        return classes;
    }

    public Money amount() {
        return lines.stream().map(FormLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
