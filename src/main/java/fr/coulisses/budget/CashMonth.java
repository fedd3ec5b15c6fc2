package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import java.time.YearMonth;

/// A month of the cash plan.
///
/// @param cumulative what is in the till at its end; negative when somebody has to lend
public record CashMonth(YearMonth month, Money in, Money out, Money cumulative) {

    public Money net() {
        return in.minus(out);
    }
}
