package fr.coulisses.kinds.pressrelease;

import fr.coulisses.announcing.Fact;
import fr.coulisses.announcing.ToldFact;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the project itself says of what the public is told: its sheet, its ticketing lines, its contracts.
///
/// @param venue of the contracts about what is shown; empty while none names one
/// @param address of that venue
/// @param capacity the largest public at one time (jauge)
/// @param prices of the tickets, VAT included
/// @param agreed the performances of the contracts
public record Facts(
        String title,
        String organisation,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String territory,
        String venue,
        String address,
        @Nullable Integer capacity,
        List<Price> prices,
        List<Show> agreed) {

    static final Facts NONE = new Facts(null, null, null, null, null, null, null, null, null, null);

    public Facts(
            @Nullable String title,
            @Nullable String organisation,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String territory,
            @Nullable String venue,
            @Nullable String address,
            @Nullable Integer capacity,
            @Nullable List<Price> prices,
            @Nullable List<Show> agreed) {
        this.title = Unwritten.text(title);
        this.organisation = Unwritten.text(organisation);
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.territory = Unwritten.text(territory);
        this.venue = Unwritten.text(venue);
        this.address = Unwritten.text(address);
        this.capacity = capacity;
        this.prices = Unwritten.rows(prices);
        this.agreed = Unwritten.rows(agreed);
    }

    /// Whether a day lies in the event; `false` while its days are not known.
    boolean isOn(LocalDate day) {
        LocalDate first = startsOn;
        LocalDate last = endsOn == null ? first : endsOn;
        return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /// Each fact as it is told, in words that can be compared; those that are not known are empty.
    public List<ToldFact> told() {
        return List.of(
                ToldFact.of(Fact.TITLE, title),
                ToldFact.ofDays(startsOn, endsOn),
                ToldFact.of(Fact.PLACE, venue.isBlank() ? territory : venue),
                ToldFact.of(
                        Fact.PRICES,
                        prices.stream().map(price -> price.said(Locale.FRENCH)).collect(Collectors.joining(" ; "))),
                ToldFact.of(Fact.CAPACITY, capacity == null ? "" : String.valueOf(capacity)),
                ToldFact.of(Fact.PROGRAMME, agreed.stream().map(Show::said).collect(Collectors.joining(" ; "))));
    }

    /// What is told of one fact.
    String told(Fact fact) {
        return ToldFact.valueOf(told(), fact);
    }
}
