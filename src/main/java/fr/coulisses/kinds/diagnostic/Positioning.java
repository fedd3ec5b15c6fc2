package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Scatter;
import fr.coulisses.kinds.diagnostic.Diagnostic.Stance;
import fr.coulisses.kinds.diagnostic.Diagnostic.Supply;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Where the existing supply stands by distance and price, as a picture and as the table that says the same. A venue
/// goes by its number; one whose distance or price is unknown is left out.
record Positioning(List<Supply> supply, Wording wording) {

    Positioning {
        supply = List.copyOf(supply);
    }

    /// Nothing when no venue can be placed.
    List<Block> blocks() {
        List<Scatter.Point> points = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Supply venue : supply) {
            BigDecimal distance = venue.distance();
            BigDecimal ticket = venue.ticket();
            if (distance != null && ticket != null) {
                String number = String.valueOf(points.size() + 1);
                points.add(new Scatter.Point(number, distance, ticket, venue.stance() != Stance.PARTNER));
                rows.add(row(number, venue, distance, ticket));
            }
        }
        return points.isEmpty() ? List.of() : List.of(new Block.Chart(picture(points), table(rows)));
    }

    private Scatter picture(List<Scatter.Point> points) {
        return new Scatter(
                wording.text("diagnostic.positioning"),
                wording.text("diagnostic.field.supply.distance"),
                wording.text("diagnostic.field.supply.ticket"),
                points,
                wording.language());
    }

    private Block.Table table(List<Row> rows) {
        return new Block.Table(
                wording.text("diagnostic.table.positioning"),
                List.of(
                        Column.number(wording.text("diagnostic.positioning.number"), 1),
                        Column.text(wording.text("diagnostic.field.supply.name"), 6),
                        Column.number(wording.text("diagnostic.field.supply.distance"), 2),
                        Column.number(wording.text("diagnostic.field.supply.ticket"), 3),
                        Column.text(wording.text("diagnostic.field.supply.stance"), 4)),
                rows);
    }

    private Row row(String number, Supply venue, BigDecimal distance, BigDecimal ticket) {
        Stance stance = venue.stance();
        return Row.of(
                        number,
                        venue.name(),
                        wording.decimal(distance),
                        wording.amount(new Money(ticket)),
                        stance == null ? "" : wording.text("diagnostic.stance." + stance))
                .at("supply/" + venue.id());
    }
}
