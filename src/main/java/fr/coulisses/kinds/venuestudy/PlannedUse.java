package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the event does in the venue that asks for limits or authorisations.
public record PlannedUse(
        @Nullable Integer staff,
        Boolean profit,
        @Nullable BigDecimal levelA,
        @Nullable BigDecimal levelC,
        Boolean recorded,
        Boolean displayed,
        Boolean protection,
        String rest,
        Boolean children,
        Boolean bar,
        List<DrinkGroup> drinks,
        @Nullable Integer barRequests) {

    static final PlannedUse NONE =
            new PlannedUse(null, false, null, null, false, false, false, "", false, false, List.of(), null);

    public PlannedUse(
            @Nullable Integer staff,
            @Nullable Boolean profit,
            @Nullable BigDecimal levelA,
            @Nullable BigDecimal levelC,
            @Nullable Boolean recorded,
            @Nullable Boolean displayed,
            @Nullable Boolean protection,
            @Nullable String rest,
            @Nullable Boolean children,
            @Nullable Boolean bar,
            @Nullable List<DrinkGroup> drinks,
            @Nullable Integer barRequests) {
        this.staff = staff;
        this.profit = Boolean.TRUE.equals(profit);
        this.levelA = levelA;
        this.levelC = levelC;
        this.recorded = Boolean.TRUE.equals(recorded);
        this.displayed = Boolean.TRUE.equals(displayed);
        this.protection = Boolean.TRUE.equals(protection);
        this.rest = Unwritten.text(rest);
        this.children = Boolean.TRUE.equals(children);
        this.bar = Boolean.TRUE.equals(bar);
        this.drinks = Unwritten.rows(drinks);
        this.barRequests = barRequests;
    }
}
