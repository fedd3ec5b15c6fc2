package fr.coulisses.funding;

import fr.coulisses.budget.Certainty;
import fr.coulisses.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the answer of a funder makes of a budget line.
///
/// @param label of the line
/// @param to how sure it becomes; `null` when the line goes, because nothing comes of it
/// @param amount what it is in the budget
/// @param becomes what it becomes
public record LineChange(
        UUID line,
        String label,
        @Nullable Certainty from,
        @Nullable Certainty to,
        Money amount,
        Money becomes) {

    public boolean isRemoval() {
        return to == null;
    }
}
