package fr.coulisses.contracts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How works are shown and cared for.
///
/// @param works that it is about
/// @param nailToNail whether they are insured from wall to wall (clou à clou)
/// @param reports the condition reports that are agreed
/// @param climate light, humidity and temperature
/// @param solo whether one artist alone is shown
/// @param living whether the artist lives, so that the presentation is paid
/// @param ticketing euros that the tickets of the exhibition itself are to bring
public record Showing(
        List<Work> works,
        Boolean nailToNail,
        List<ConditionReport> reports,
        String climate,
        Boolean solo,
        Boolean living,
        @Nullable BigDecimal ticketing) {

    static final Showing NONE = new Showing(List.of(), false, List.of(), "", false, false, null);

    public Showing(
            @Nullable List<Work> works,
            @Nullable Boolean nailToNail,
            @Nullable List<ConditionReport> reports,
            @Nullable String climate,
            @Nullable Boolean solo,
            @Nullable Boolean living,
            @Nullable BigDecimal ticketing) {
        this.works = Fields.list(works);
        this.nailToNail = Fields.yes(nailToNail);
        this.reports = Fields.list(reports);
        this.climate = Fields.text(climate);
        this.solo = Fields.yes(solo);
        this.living = Fields.yes(living);
        this.ticketing = ticketing;
    }
}
