package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;

/// What an employment costs the employer: gross pay, and the contributions on it at a budgeting rate.
///
/// @param quantity cachets, days or hours
/// @param unitGross euros for each
/// @param rate percent of the gross pay that the employer pays on top
public record EmployerCost(BigDecimal quantity, BigDecimal unitGross, BigDecimal rate) {

    public Money gross() {
        return Money.product(quantity, unitGross);
    }

    public Money contributions() {
        return new Rated(gross().euros(), rate).amount();
    }

    public Money cost() {
        return gross().plus(contributions());
    }
}
