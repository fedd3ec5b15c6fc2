package fr.coulisses.kinds.venuestudy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the event does in the venue that asks for limits or authorisations.
public record PlannedUse(
        @Nullable Integer staff,
        boolean profit,
        @Nullable BigDecimal levelA,
        @Nullable BigDecimal levelC,
        boolean recorded,
        boolean displayed,
        boolean protection,
        String rest,
        boolean children,
        boolean bar,
        List<DrinkGroup> drinks,
        @Nullable Integer barRequests) {

    static final PlannedUse NONE = new PlannedUse(
            null, false, null, null, false, false, false, "", false, false, List.of(), null);

    public PlannedUse {
        rest = Unwritten.text(rest);
        drinks = Unwritten.rows(drinks);
    }
}
