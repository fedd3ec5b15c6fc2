package fr.coulisses.announcing;

import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A fact as it stood in what was sent.
///
/// @param id of the row, which follows from the fact
/// @param value as it was told
public record ToldFact(String id, @Nullable Fact fact, String value) {

    public ToldFact(String id, @Nullable Fact fact, @Nullable String value) {
        this.id = id;
        this.fact = fact;
        this.value = Unwritten.text(value);
    }

    public static ToldFact of(Fact fact, String value) {
        return new ToldFact("told-" + fact.name().toLowerCase(Locale.ROOT), fact, value);
    }

    /// The days of an event as they are told: `23/04/2027 – 24/04/2027`, one day alone, or nothing.
    public static ToldFact ofDays(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (startsOn == null) {
            return of(Fact.DATES, "");
        }
        return of(
                Fact.DATES,
                endsOn == null || endsOn.equals(startsOn)
                        ? Formats.date(startsOn)
                        : Formats.date(startsOn) + " – " + Formats.date(endsOn));
    }

    /// The value of one of several facts; empty when it is not among them.
    public static String valueOf(List<ToldFact> told, Fact fact) {
        return told.stream()
                .filter(each -> each.fact() == fact)
                .map(ToldFact::value)
                .findFirst()
                .orElse("");
    }
}
