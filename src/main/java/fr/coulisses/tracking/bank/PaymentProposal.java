package fr.coulisses.tracking.bank;

import fr.coulisses.shared.Money;
import java.util.UUID;

/// A supporting document that a movement seems to have paid.
///
/// @param document the id of its entry
/// @param name of the document
/// @param amount that is owed
public record PaymentProposal(UUID document, String name, Money amount, BankMovement movement, Likeness likeness) {

    /// What the two have in common beside the amount, the surest first.
    public enum Likeness {
        /// The number of the document stands in the label.
        NUMBER,
        /// A word of the name of the party stands in the label.
        PARTY,
        /// Only the amount, which no other document and no other movement has.
        AMOUNT;

        public String labelKey() {
            return "tracking.bank.likeness." + name();
        }

        /// Whether it may be proposed as good; of the others a person says so first.
        public boolean isSure() {
            return this != AMOUNT;
        }
    }
}
