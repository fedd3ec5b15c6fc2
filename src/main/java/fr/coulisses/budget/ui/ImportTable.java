package fr.coulisses.budget.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// A plain table to look over, which scrolls by itself and can be reached with the keyboard.
class ImportTable extends Div {

    ImportTable(String name, List<String> headers, List<List<String>> rows) {
        addClassNames("scroll", "preview");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        Piece table = new Piece("table");
        table.addClassName("plain");
        table.add(new Piece("thead", row("th", headers)));
        Piece body = new Piece("tbody");
        rows.forEach(cells -> body.add(row("td", cells)));
        table.add(body);
        add(table);
    }

    private static Piece row(String tag, List<String> cells) {
        Piece row = new Piece("tr");
        for (String text : cells) {
            Piece cell = new Piece(tag);
            if (tag.equals("th")) {
                cell.getElement().setAttribute("scope", "col");
            }
            cell.setText(text);
            row.add(cell);
        }
        return row;
    }

    @Tag("span")
    private static class Piece extends HtmlContainer {
        Piece(String tag, Piece... children) {
            super(tag);
            add(children);
        }
    }
}
