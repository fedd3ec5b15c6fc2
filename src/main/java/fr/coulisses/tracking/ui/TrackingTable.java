package fr.coulisses.tracking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.tracking.Alert;
import fr.coulisses.tracking.AlertThresholds;
import fr.coulisses.tracking.TrackedLine;
import fr.coulisses.tracking.TrackingSheet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The lines of one side of the budget, each with what was agreed, promised, real and paid, and what is expected; with
/// their sums. On a phone each row is a card.
class TrackingTable extends Div {

    /// A column of amounts.
    private record Amount(String name, Function<TrackedLine, Money> figure) {}

    private static final List<Amount> AMOUNTS = List.of(
            new Amount("initial", TrackedLine::initial),
            new Amount("revised", TrackedLine::revised),
            new Amount("committed", TrackedLine::committed),
            new Amount("realised", TrackedLine::realised),
            new Amount("paid", TrackedLine::paid),
            new Amount("remaining", TrackedLine::remaining),
            new Amount("forecast", TrackedLine::forecast),
            new Amount("deviation", TrackedLine::deviation));

    private final Section section;
    private final transient AlertThresholds thresholds;
    private final transient Consumer<TrackedLine> open;

    /// @param open told when somebody wants to say more of a line
    TrackingTable(TrackingSheet sheet, Section section, AlertThresholds thresholds, Consumer<TrackedLine> open) {
        this.section = section;
        this.thresholds = thresholds;
        this.open = open;
        addClassNames("entries", "tracking");
        NativeTableRow titles = new NativeTableRow();
        titles.add(title(getTranslation("tracking.column.line"), "col"));
        AMOUNTS.forEach(amount -> {
            NativeTableHeaderCell cell = title(name(amount), "col");
            cell.addClassName("number");
            titles.add(cell);
        });
        titles.add(title(getTranslation("tracking.column.alert"), "col"));
        NativeTableBody body = new NativeTableBody();
        sheet.of(section).forEach(line -> body.add(row(line)));
        body.add(sums(sheet));
        add(new NativeTable(new NativeTableHeader(titles), body));
    }

    private String name(Amount amount) {
        return getTranslation("tracking.column." + amount.name() + "." + section);
    }

    private static NativeTableHeaderCell title(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(TrackedLine line) {
        Button name = new Button(
                line.line().entry().account() + " " + line.line().entry().label(), click -> open.accept(line));
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassName("tracking-line");
        NativeTableHeaderCell title = new NativeTableHeaderCell(name);
        title.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(title);
        AMOUNTS.forEach(amount -> row.add(cell(name(amount), amount.figure().apply(line))));
        NativeTableCell alert = new NativeTableCell(badge(line));
        alert.getElement().setAttribute("data-label", getTranslation("tracking.column.alert"));
        row.add(alert);
        return row;
    }

    private Badge badge(TrackedLine line) {
        Alert alert = line.alert(thresholds);
        Tone tone = switch (alert) {
            case GREEN -> Tone.GOOD;
            case ORANGE -> Tone.WARN;
            case RED -> Tone.BAD;
        };
        return new Badge(tone, Formats.percent(line.deviationRate(), getLocale()));
    }

    private NativeTableCell cell(String label, Money amount) {
        NativeTableCell cell = new NativeTableCell(new Span(Formats.amount(amount, getLocale())));
        cell.addClassName("number");
        cell.getElement().setAttribute("data-label", label);
        if (amount.isZero()) {
            cell.addClassName("zero");
        }
        return cell;
    }

    private NativeTableRow sums(TrackingSheet sheet) {
        NativeTableRow row = new NativeTableRow();
        row.addClassName("total");
        row.add(title(getTranslation("tracking.total." + section), "row"));
        AMOUNTS.forEach(amount -> row.add(cell(name(amount), sheet.sum(section, amount.figure()))));
        row.add(new NativeTableCell(""));
        return row;
    }
}
