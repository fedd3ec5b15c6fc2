package fr.coulisses.kinds.pressrelease;

import fr.coulisses.budget.TicketPrice;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a ticket costs the public, VAT included.
///
/// @param id of the ticketing line of the budget
public record Price(String id, String label, Money amount) {

    public Price(String id, @Nullable String label, @Nullable Money amount) {
        this.id = id;
        this.label = Unwritten.text(label);
        this.amount = amount == null ? Money.ZERO : amount;
    }

    static Price of(TicketPrice ticket) {
        return new Price(ticket.line().toString(), ticket.label(), ticket.price());
    }

    /// `plein tarif : 16,00 €`.
    String said(Locale language) {
        return label + "\u00a0: " + Formats.amount(amount, language);
    }
}
