package fr.coulisses.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.register.Column;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.register.Value;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.Badge;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of a register, one in a row; sorted by the column one asks for. On a phone each row is a card.
class EntryTable<C, S extends Enum<S>> extends Div {

    private static final int PIECE = 100;

    private final transient Register<C, S> register;
    private final transient EntryEditor<C, S> editor;
    private final transient Labels labels;
    private final transient List<Column<C, S>> columns;
    private transient List<Entry<C, S>> entries = List.of();
    private transient @Nullable Column<C, S> sorted;
    private boolean descending;
    private int shown = PIECE;

    EntryTable(Register<C, S> register, EntryEditor<C, S> editor, Labels labels) {
        this.register = register;
        this.editor = editor;
        this.labels = labels;
        this.columns = register.columns().stream().filter(Column::listed).toList();
        addClassName("entries");
    }

    void show(List<Entry<C, S>> found) {
        entries = found;
        draw();
    }

    private void draw() {
        removeAll();
        NativeTableRow titles = new NativeTableRow();
        titles.add(head("name", null));
        NativeTableHeaderCell state = new NativeTableHeaderCell(getTranslation("register.column.state"));
        state.getElement().setAttribute("scope", "col");
        titles.add(state);
        columns.forEach(column -> titles.add(head(column.name(), column)));
        NativeTableBody body = new NativeTableBody();
        ordered().stream().limit(shown).forEach(entry -> body.add(row(entry)));
        NativeTable table = new NativeTable(new NativeTableHeader(titles), body);
        add(table);
        if (entries.size() > shown) {
            add(new Button(getTranslation("shared.more"), click -> {
                shown += PIECE;
                draw();
            }));
        }
    }

    private List<Entry<C, S>> ordered() {
        Column<C, S> column = sorted;
        if (column == null) {
            return descending ? entries.reversed() : entries;
        }
        Comparator<Entry<C, S>> order = Comparator.comparing(column::of, ValueText.order(labels, getLocale()));
        return entries.stream().sorted(descending ? order.reversed() : order).toList();
    }

    /// @param column `null` for the name, by which rows stand as they were added
    private NativeTableHeaderCell head(String name, @Nullable Column<C, S> column) {
        Button button = new Button(
                getTranslation(column == null ? "register.column.name" : register.key() + ".column." + name),
                click -> sort(column));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        NativeTableHeaderCell cell = new NativeTableHeaderCell(button);
        cell.getElement().setAttribute("scope", "col");
        boolean isSorted = column == sorted && (column != null || descending);
        cell.getElement().setAttribute("aria-sort", isSorted ? (descending ? "descending" : "ascending") : "none");
        if (column != null && entries.stream().map(column::of).anyMatch(ValueText::isNumber)) {
            cell.addClassName("number");
        }
        return cell;
    }

    private void sort(@Nullable Column<C, S> column) {
        descending = column == sorted && !descending;
        sorted = column;
        draw();
        int index = column == null ? 0 : columns.indexOf(column) + 2;
        getElement().executeJs("this.querySelectorAll('th')[$0].querySelector('vaadin-button').focus()", index);
    }

    private NativeTableRow row(Entry<C, S> entry) {
        String name = register.name(entry.content());
        Anchor link = new Anchor(
                RegisterAddress.of(entry.project(), register, entry.id()),
                name.isBlank() ? getTranslation("shared.form.unnamed") : name);
        NativeTableHeaderCell title = new NativeTableHeaderCell(link);
        title.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(title);
        row.add(cell(
                getTranslation("register.column.state"),
                new Badge(editor.tone(entry.state()), getTranslation(register.label(entry.state())))));
        columns.forEach(column -> row.add(cell(column, entry)));
        return row;
    }

    private NativeTableCell cell(Column<C, S> column, Entry<C, S> entry) {
        Value value = column.of(entry);
        NativeTableCell cell = cell(
                getTranslation(register.key() + ".column." + column.name()),
                new Span(ValueText.of(value, labels, getLocale())));
        if (ValueText.isNumber(value)) {
            cell.addClassName("number");
        }
        if (value.equals(Value.NONE)) {
            cell.addClassName("nothing");
        }
        return cell;
    }

    private static NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
