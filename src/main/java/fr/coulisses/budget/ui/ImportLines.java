package fr.coulisses.budget.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.MappedBlock;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The lines that a table of a file makes, each with a tick. The drawing is done by `import-lines.js`, so that
/// thousands
/// of lines weigh on no session.
@Tag("import-lines")
class ImportLines extends Component {

    private final transient CellText text;
    private final transient BiConsumer<Integer, Boolean> ticked;

    /// @param ticked told the row of a line that was ticked or unticked
    ImportLines(CellText text, BiConsumer<Integer, Boolean> ticked) {
        this.text = text;
        this.ticked = ticked;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/import-lines.js");
    }

    void show(List<MappedBlock.Line> lines) {
        ObjectNode table = JsonMapper.shared().createObjectNode();
        table.put("name", text.word("budget.import.preview"));
        ArrayNode headers = table.putArray("headers");
        Stream.of(
                        "budget.import.take",
                        "budget.import.row",
                        Column.SECTION.labelKey(),
                        Column.LABEL.labelKey(),
                        Column.ACCOUNT.labelKey(),
                        Column.HEADING.labelKey(),
                        Column.QUANTITY.labelKey(),
                        Column.UNIT_PRICE.labelKey(),
                        "budget.column.AMOUNT")
                .map(text::word)
                .forEach(headers::add);
        ArrayNode rows = table.putArray("rows");
        lines.forEach(line -> rows.add(row(line)));
        getElement().executeJs("customElements.whenDefined('import-lines').then(() => this.show($0))", table);
    }

    @ClientCallable
    void tick(int row, boolean taken) {
        ticked.accept(row, taken);
    }

    private ObjectNode row(MappedBlock.Line line) {
        Entry entry = line.entry();
        ObjectNode row = JsonMapper.shared().createObjectNode();
        row.put("row", line.row());
        row.put("taken", line.taken());
        row.put("name", text.word("budget.import.takeRow", String.valueOf(line.row()), entry.label()));
        ArrayNode cells = row.putArray("cells");
        cells.add(String.valueOf(line.row()));
        cells.add(text.shown(Column.SECTION, entry));
        cells.add(text.shown(Column.LABEL, entry));
        cells.add(
                entry.account().isEmpty()
                        ? text.word("budget.import.toComplete")
                        : text.account(entry.accountNumber()));
        cells.add(text.shown(Column.HEADING, entry));
        cells.add((text.shown(Column.QUANTITY, entry) + " " + entry.unit()).strip());
        cells.add(text.shown(Column.UNIT_PRICE, entry));
        cells.add(Formats.amount(entry.amount(), getLocale()));
        return row;
    }
}
