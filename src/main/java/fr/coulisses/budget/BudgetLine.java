package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import java.util.UUID;

/// A line of the register: what it says, under an identity that outlives every change.
public record BudgetLine(UUID id, Entry entry) {

    public Money amount() {
        return entry.amount();
    }
}
