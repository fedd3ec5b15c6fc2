package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Unwritten;
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

    static ToldFact of(Fact fact, String value) {
        return new ToldFact("told-" + fact.name().toLowerCase(Locale.ROOT), fact, value);
    }
}
