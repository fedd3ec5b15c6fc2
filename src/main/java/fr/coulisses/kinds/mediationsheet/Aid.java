package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An accessibility aid that the action has.
///
/// @param aid its code in the catalogue, see [AidCatalogue]; empty while none is chosen
/// @param cost in euros; `null` while nobody knows
/// @param line id of the budget line that pays for it; empty for none
/// @param ownMeans whether the bearer has it already (moyens propres)
/// @param person who answers for it
/// @param reserved whether it is ordered or promised
/// @param briefed whether those who welcome the audience know how it works
/// @param announcedOn the day on which the audience is told of it
/// @param remark what else there is to know
public record Aid(
        String id,
        String aid,
        @Nullable BigDecimal cost,
        String line,
        Boolean ownMeans,
        String person,
        Boolean reserved,
        Boolean briefed,
        @Nullable LocalDate announcedOn,
        String remark)
        implements Costing {

    public Aid(
            String id,
            @Nullable String aid,
            @Nullable BigDecimal cost,
            @Nullable String line,
            @Nullable Boolean ownMeans,
            @Nullable String person,
            @Nullable Boolean reserved,
            @Nullable Boolean briefed,
            @Nullable LocalDate announcedOn,
            @Nullable String remark) {
        this.id = id;
        this.aid = Unwritten.text(aid);
        this.cost = cost;
        this.line = Unwritten.text(line);
        this.ownMeans = Boolean.TRUE.equals(ownMeans);
        this.person = Unwritten.text(person);
        this.reserved = Boolean.TRUE.equals(reserved);
        this.briefed = Boolean.TRUE.equals(briefed);
        this.announcedOn = announcedOn;
        this.remark = Unwritten.text(remark);
    }

    /// Whether it is there already, costs nothing, or has a line of the budget.
    boolean isProvided() {
        return isPriced() && (!isCharged() || !line.isEmpty());
    }

    /// Whether somebody said what it costs, or that it costs nothing.
    boolean isPriced() {
        return ownMeans || cost != null;
    }
}
