package fr.coulisses.kinds.financialreport;

import fr.coulisses.budget.Account;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/// A post of the table: all lines of one account on one side; of account 74 each line by itself, for the form asks who
/// pays.
///
/// @param id the same for an account of a side, or for a line of account 74, in every report
/// @param detail what the line of account 74 is called; empty for all other accounts
/// @param forecast what the budget of the request says
/// @param actual what was invoiced or received; for contributions in kind what was given
/// @param paid what of it was paid
/// @param requested whether the budget of the request has it at all
/// @param comment what the tracking says of its lines; may be empty
public record Post(
        String id,
        String account,
        String detail,
        Section section,
        Money forecast,
        Money actual,
        Money paid,
        Boolean requested,
        String comment) {

    public Post {
        account = Unwritten.text(account);
        detail = Unwritten.text(detail);
        section = Objects.requireNonNullElse(section, Section.EXPENSE);
        forecast = Objects.requireNonNullElse(forecast, Money.ZERO);
        actual = Objects.requireNonNullElse(actual, Money.ZERO);
        paid = Objects.requireNonNullElse(paid, Money.ZERO);
        requested = Boolean.TRUE.equals(requested);
        comment = Unwritten.text(comment);
    }

    /// The id of the post of an account, or of one line of it.
    ///
    /// @param line the id of the line; empty for all lines of the account
    static String idOf(Section section, String account, String line) {
        return UUID.nameUUIDFromBytes((section + "/" + account + "/" + line).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    Account accountNumber() {
        return new Account(account);
    }

    public boolean isInKind() {
        return accountNumber().isInKind();
    }

    /// What it came to above what was planned; below zero for less.
    public Money difference() {
        return actual.minus(forecast);
    }

    /// The difference in percent of what was planned, with one decimal; 100 where nothing was.
    public BigDecimal differenceRate() {
        if (forecast.isZero()) {
            return difference().isZero() ? BigDecimal.ZERO.setScale(1) : new BigDecimal("100.0");
        }
        return difference().percentOf(forecast);
    }

    /// Whether it is farther off than the red threshold of the tracking.
    ///
    /// @param red percent
    boolean isFarOff(BigDecimal red) {
        return differenceRate().abs().compareTo(red) > 0;
    }
}
