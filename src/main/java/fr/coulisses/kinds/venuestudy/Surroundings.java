package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is around the venue.
public record Surroundings(
        String neighbours, @Nullable BigDecimal soundLimit, String transport, String parking, String bicycles) {

    static final Surroundings NONE = new Surroundings("", null, "", "", "");

    public Surroundings {
        neighbours = Unwritten.text(neighbours);
        transport = Unwritten.text(transport);
        parking = Unwritten.text(parking);
        bicycles = Unwritten.text(bicycles);
    }
}
