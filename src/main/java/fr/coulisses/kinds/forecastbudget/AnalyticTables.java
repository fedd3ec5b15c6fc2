package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// The headings of each section with their share, produits by certainty too.
final class AnalyticTables {

    private final Outlook outlook;
    private final Wording wording;

    AnalyticTables(Outlook outlook, Wording wording) {
        this.outlook = outlook;
        this.wording = wording;
    }

    Block.Table of(Section section) {
        List<HeadingAmounts> headings = HeadingAmounts.of(outlook.budget().lines(), section);
        Money whole = section == Section.EXPENSE
                ? outlook.totals().expenses()
                : outlook.totals().income();
        List<Block.Row> rows = new ArrayList<>();
        headings.forEach(heading -> rows.add(new Block.Row(cells(heading, whole), Block.Weight.PLAIN)));
        rows.add(total(section, headings, whole));
        return new Block.Table(wording.text("forecastbudget.analytic." + section), columns(section), rows);
    }

    private List<String> cells(HeadingAmounts heading, Money whole) {
        List<String> cells = new ArrayList<>(List.of(
                wording.text("budget.heading." + heading.heading()),
                wording.amount(heading.total()),
                wording.percent(heading.total().percentOf(whole))));
        if (heading.section() == Section.INCOME) {
            for (Certainty certainty : Certainty.values()) {
                cells.add(orNothing(heading.of(certainty)));
            }
            cells.add(orNothing(heading.ownForecast()));
        }
        return cells;
    }

    private Block.Row total(Section section, List<HeadingAmounts> headings, Money whole) {
        List<String> cells = new ArrayList<>(List.of(
                wording.text("forecastbudget.total." + section),
                wording.amount(whole),
                wording.percent(whole.percentOf(whole))));
        if (section == Section.INCOME) {
            for (Certainty certainty : Certainty.values()) {
                cells.add(orNothing(
                        headings.stream().map(heading -> heading.of(certainty)).reduce(Money.ZERO, Money::plus)));
            }
            cells.add(orNothing(outlook.ownForecast()));
        }
        return new Block.Row(cells, Block.Weight.TOTAL);
    }

    private String orNothing(Money amount) {
        return amount.isZero() ? "–" : wording.amount(amount);
    }

    private List<Block.Column> columns(Section section) {
        List<Block.Column> columns = new ArrayList<>(List.of(
                Block.Column.text(wording.text("budget.column.HEADING"), section == Section.EXPENSE ? 60 : 24),
                Block.Column.number(wording.text("budget.column.AMOUNT"), section == Section.EXPENSE ? 24 : 15),
                Block.Column.number(wording.text("forecastbudget.share"), section == Section.EXPENSE ? 16 : 9)));
        if (section == Section.INCOME) {
            for (Certainty certainty : Certainty.values()) {
                columns.add(Block.Column.number(wording.text("budget.certainty." + certainty), 14));
            }
            columns.add(Block.Column.number(wording.text("forecastbudget.ownForecast"), 16));
        }
        return columns;
    }
}
