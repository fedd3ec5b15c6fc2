package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Bars;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.shared.Money;
import java.util.List;

/// The parts of a whole as bars, and the table that says the same with their shares.
///
/// @param named what the parts are: the title of their column
record SharesChart(String title, String caption, String named, List<Part> parts, Money whole) {

    SharesChart {
        parts = List.copyOf(parts);
    }

    record Part(String name, Money amount, Bars.Fill fill) {
        Part(String name, Money amount) {
            this(name, amount, Bars.Fill.SOLID);
        }
    }

    Block.Chart block(Wording wording) {
        return new Block.Chart(bars(wording), table(wording));
    }

    Bars bars(Wording wording) {
        return new Bars(
                title,
                parts.stream()
                        .map(part ->
                                new Bars.Bar(part.name(), part.amount(), wording.amount(part.amount()), part.fill()))
                        .toList());
    }

    private Block.Table table(Wording wording) {
        return new Block.Table(
                caption,
                List.of(
                        Block.Column.text(named, 6),
                        Block.Column.number(wording.text("budget.column.AMOUNT"), 3),
                        Block.Column.number(wording.text("forecastbudget.share"), 2)),
                parts.stream()
                        .map(part -> Block.Row.of(
                                part.name(),
                                wording.amount(part.amount()),
                                wording.percent(part.amount().percentOf(whole))))
                        .toList());
    }
}
