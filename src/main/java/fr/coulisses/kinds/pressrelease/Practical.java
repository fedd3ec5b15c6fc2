package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Unwritten;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the public needs to come. Dates, prices and capacity are those of the project and are not typed.
///
/// @param venue where it takes place; empty: as the contracts say
/// @param hours opening of doors, opening hours
/// @param access how one comes: on foot, by train, where to park
/// @param rates what is to be said of prices beside their amounts: who pays less, who enters freely
/// @param accessibility what is ready for people with a handicap
/// @param ticketing the address where tickets are sold or places are booked
public record Practical(
        String venue,
        String address,
        String hours,
        String access,
        String rates,
        String accessibility,
        String ticketing) {

    static final Practical NONE = new Practical("", "", "", "", "", "", "");

    public Practical(
            @Nullable String venue,
            @Nullable String address,
            @Nullable String hours,
            @Nullable String access,
            @Nullable String rates,
            @Nullable String accessibility,
            @Nullable String ticketing) {
        this.venue = Unwritten.text(venue);
        this.address = Unwritten.text(address);
        this.hours = Unwritten.text(hours);
        this.access = Unwritten.text(access);
        this.rates = Unwritten.text(rates);
        this.accessibility = Unwritten.text(accessibility);
        this.ticketing = Unwritten.text(ticketing);
    }

    /// Whether nobody has written anything of it.
    boolean isUnwritten() {
        return Stream.of(venue, address, hours, access, rates, accessibility, ticketing)
                .allMatch(String::isBlank);
    }
}
