package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.announcing.Fact;
import fr.coulisses.announcing.ToldFact;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the project itself says of what the public is told: its sheet, its contracts, its ticketing lines.
///
/// @param place of the contracts about what is shown, or else the territory of the project
/// @param prices of the tickets, VAT included: `plein tarif : 16,00 €`
public record Facts(
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String place,
        String prices) {

    static final Facts NONE = new Facts("", null, null, "", "");

    public Facts(
            @Nullable String title,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String place,
            @Nullable String prices) {
        this.title = Unwritten.text(title);
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.place = Unwritten.text(place);
        this.prices = Unwritten.text(prices);
    }

    /// Each fact as it is told, in words that can be compared; those that are not known are empty.
    public List<ToldFact> told() {
        return List.of(
                ToldFact.of(Fact.TITLE, title),
                ToldFact.ofDays(startsOn, endsOn),
                ToldFact.of(Fact.PLACE, place),
                ToldFact.of(Fact.PRICES, prices));
    }

    String told(Fact fact) {
        return ToldFact.valueOf(told(), fact);
    }
}
