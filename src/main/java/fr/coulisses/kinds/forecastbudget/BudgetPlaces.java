package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Scenario;
import fr.coulisses.budget.TicketSales;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The places of a forecast budget: the assumptions, what is assumed about tickets, and each line with its cells, which
/// findings name by their columns.
final class BudgetPlaces {

    private final ForecastBudget budget;
    private final Wording wording;
    private final List<Place> places = new ArrayList<>();

    BudgetPlaces(ForecastBudget budget, Wording wording) {
        this.budget = budget;
        this.wording = wording;
    }

    List<Place> places() {
        field("assumptions", wording.text("forecastbudget.field.assumptions"), budget.assumptions());
        field("basis", wording.text("budget.basis"), wording.text("budget.basis." + budget.basis()));
        tickets();
        places.add(Place.list("lines", wording.text("forecastbudget.lines")));
        for (int i = 0; i < budget.lines().size(); i++) {
            line(i + 1, budget.lines().get(i));
        }
        return List.copyOf(places);
    }

    private void tickets() {
        number("withheld", budget.tickets().withheld());
        number("freeEntries", budget.tickets().freeEntries());
        field(
                "tickets/entriesByUnit",
                wording.text("forecastbudget.field.entriesByUnit"),
                new TreeMap<>(budget.tickets().entriesByUnit())
                        .entrySet().stream()
                                .map(unit -> wording.text("forecastbudget.unitEntries", unit.getKey(), unit.getValue()))
                                .collect(Collectors.joining("\n")));
        for (Scenario scenario : Scenario.values()) {
            String path = "tickets/sales/" + scenario.name() + "/";
            String name = wording.text(scenario.labelKey());
            TicketSales sales = budget.tickets().in(scenario);
            field(path + "fill", wording.text("forecastbudget.plan.fill", name), wording.percent(sales.fill()));
            field(path + "prices", wording.text("forecastbudget.plan.prices", name), wording.percent(sales.prices()));
        }
    }

    private void line(int number, BudgetLine line) {
        Entry entry = line.entry();
        String path = "lines/" + line.id();
        places.add(Place.row(
                path,
                wording.text("forecastbudget.place.line", String.valueOf(number), entry.label(), entry.account()),
                wording.amount(entry.amount()),
                String.join(
                        " ",
                        entry.section().word(),
                        entry.account(),
                        entry.label().strip())));
        for (Column column : Column.values()) {
            places.add(Place.field(
                    path + "/" + column.name(),
                    wording.text(column.labelKey()),
                    CellWords.of(column, entry, wording),
                    column.textOf(entry)));
        }
    }

    private void number(String name, int number) {
        field("tickets/" + name, wording.text("forecastbudget.plan." + name), String.valueOf(number));
    }

    private void field(String path, String label, String text) {
        places.add(Place.field(path, label, text));
    }
}
