package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a team assumes about its tickets; prices and numbers are in the ticketing lines of the budget.
///
/// @param withheld places of one session that are not sold: invitations, sound desk, companions, seats without a view
/// @param freeEntries people who come without paying, over all sessions
/// @param entriesByUnit how many entries one ticket lets in, by the unit of its line: a pass of two evenings counts 2
/// @param sales what sells in each scenario
public record TicketPlan(
        int withheld, int freeEntries, Map<String, Integer> entriesByUnit, Map<Scenario, TicketSales> sales) {

    public static final TicketPlan USUAL = new TicketPlan(0, 0, null, null);

    /// Missing scenarios take the usual shares of the places: 50, 75 and 95 percent.
    public TicketPlan(
            int withheld,
            int freeEntries,
            @Nullable Map<String, Integer> entriesByUnit,
            @Nullable Map<Scenario, TicketSales> sales) {
        if (withheld < 0 || freeEntries < 0) {
            throw new Refusal("budget.refused.places");
        }
        Map<Scenario, TicketSales> all = new TreeMap<>(Map.of(
                Scenario.PRUDENT, TicketSales.filling(50),
                Scenario.CENTRAL, TicketSales.filling(75),
                Scenario.OPTIMISTIC, TicketSales.filling(95)));
        all.putAll(sales == null ? Map.of() : sales);
        this.withheld = withheld;
        this.freeEntries = freeEntries;
        this.entriesByUnit = entriesByUnit == null ? Map.of() : Map.copyOf(entriesByUnit);
        this.sales = Map.copyOf(all);
        if (this.entriesByUnit.values().stream().anyMatch(entries -> entries < 1 || entries > 100)) {
            throw new Refusal("budget.refused.entriesByUnit");
        }
    }

    public TicketPlan withWithheld(int places) {
        return new TicketPlan(places, freeEntries, entriesByUnit, sales);
    }

    public TicketPlan withFreeEntries(int entries) {
        return new TicketPlan(withheld, entries, entriesByUnit, sales);
    }

    /// @param entries how many entries a ticket of this unit lets in, 1 to 100
    public TicketPlan withEntries(String unit, int entries) {
        Map<String, Integer> units = new TreeMap<>(entriesByUnit);
        units.put(unit, entries);
        return new TicketPlan(withheld, freeEntries, units, sales);
    }

    public TicketPlan with(Scenario scenario, TicketSales sold) {
        Map<Scenario, TicketSales> all = new TreeMap<>(sales);
        all.put(scenario, sold);
        return new TicketPlan(withheld, freeEntries, entriesByUnit, all);
    }

    /// How many entries one ticket of a unit lets in.
    public int entriesOf(String unit) {
        return entriesByUnit.getOrDefault(unit, 1);
    }

    /// How many entries the tickets of a line let in.
    BigDecimal entries(Entry line) {
        return line.quantity().multiply(BigDecimal.valueOf(entriesOf(line.unit())));
    }

    public TicketSales in(Scenario scenario) {
        return java.util.Objects.requireNonNull(sales.get(scenario));
    }
}
