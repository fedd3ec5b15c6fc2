package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A line of a budget as the form of a funder shows it: kept with a file, so that the file stays what it was.
///
/// @param id of the line in the budget
/// @param account the number as typed
/// @param funderType the row of account 74; `null` elsewhere
public record FormLine(
        String id,
        Section section,
        String account,
        String label,
        @Nullable FunderType funderType,
        Money amount) {

    /// Within a class of the form: account 74 by the level of the funder, everything by account.
    public static final Comparator<FormLine> WITHIN_A_CLASS =
            Comparator.comparingInt(FormLine::funderRank).thenComparing(FormLine::account);

    public FormLine {
        section = Objects.requireNonNullElse(section, Section.EXPENSE);
        account = Objects.requireNonNullElse(account, "").strip();
        label = Objects.requireNonNullElse(label, "");
        amount = Objects.requireNonNullElse(amount, Money.ZERO);
    }

    public static FormLine of(BudgetLine line) {
        Entry entry = line.entry();
        return new FormLine(
                line.id().toString(),
                entry.section(),
                entry.account(),
                entry.label(),
                entry.funderType(),
                entry.amount());
    }

    public Account accountNumber() {
        return new Account(account);
    }

    /// Below the monetary totals: accounts 86 and 87.
    public boolean isInKind() {
        return accountNumber().isInKind();
    }

    /// What the lines of one side come to, contributions in kind apart.
    public static Money sum(List<FormLine> lines, Section section, boolean inKind) {
        return lines.stream()
                .filter(line -> line.section() == section && line.isInKind() == inKind)
                .map(FormLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private int funderRank() {
        return funderType == null ? FunderType.values().length : funderType.ordinal();
    }
}
