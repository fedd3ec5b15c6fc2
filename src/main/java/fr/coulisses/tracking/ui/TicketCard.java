package fr.coulisses.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.tracking.TicketDeviation;
import java.util.List;
import java.util.stream.Stream;

/// Why the tickets brought something else than planned: by how many were sold, and by what they cost.
class TicketCard extends Card {

    private static final List<String> COLUMNS = List.of("planned", "sold", "receipts", "volume", "price");

    TicketCard(List<TicketDeviation> deviations) {
        super("");
        heading().setText(getTranslation("tracking.tickets"));
        Paragraph guide = new Paragraph(getTranslation("tracking.tickets.guide"));
        guide.addClassName("soft");
        NativeTableRow titles = new NativeTableRow();
        titles.add(title(getTranslation("tracking.tickets.line"), "col"));
        COLUMNS.forEach(column -> titles.add(title(getTranslation("tracking.tickets." + column), "col")));
        NativeTableBody body = new NativeTableBody();
        deviations.forEach(deviation -> body.add(row(deviation)));
        Div frame = new Div(new NativeTable(new NativeTableHeader(titles), body));
        frame.addClassNames("entries", "tracking");
        add(guide, frame);
    }

    private static NativeTableHeaderCell title(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(TicketDeviation deviation) {
        NativeTableRow row = new NativeTableRow();
        row.add(title(deviation.line().entry().label(), "row"));
        List<String> values = Stream.of(
                        getTranslation(
                                "tracking.tickets.times",
                                Formats.decimal(deviation.planned(), getLocale()),
                                amount(new Money(deviation.plannedPrice()))),
                        String.valueOf(deviation.sold()),
                        amount(deviation.receipts()),
                        amount(deviation.explanation().volume()),
                        amount(deviation.explanation().price()))
                .toList();
        for (int i = 0; i < COLUMNS.size(); i++) {
            NativeTableCell cell = new NativeTableCell(new Span(values.get(i)));
            cell.addClassName("number");
            cell.getElement().setAttribute("data-label", getTranslation("tracking.tickets." + COLUMNS.get(i)));
            row.add(cell);
        }
        return row;
    }

    private String amount(Money amount) {
        return Formats.amount(amount, getLocale());
    }
}
