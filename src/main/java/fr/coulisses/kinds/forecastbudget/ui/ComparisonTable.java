package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Entry;
import fr.coulisses.kinds.forecastbudget.comparison.BudgetComparison;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedClass;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedLine;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedSides;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedWords;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The lines of two budgets side by side, drawn by `comparison-table.js`. A page keeps none of them: the table is sent
/// as long as it is looked at, and longer when somebody asks for more.
@Tag("comparison-table")
class ComparisonTable extends Component {

    /// How many lines are sent at first, and how many times as many when somebody asks for more.
    private static final int FIRST = 200;

    private static final int MORE = 4;

    private final transient Wording wording;
    private final transient ComparedWords words;
    private final transient Function<ComparedSides, BudgetComparison> again;
    private transient @Nullable ComparedSides sides;
    private int most = FIRST;

    /// @param again compares anew, when more is asked for
    ComparisonTable(Wording wording, Function<ComparedSides, BudgetComparison> again) {
        this.wording = wording;
        this.words = new ComparedWords(wording);
        this.again = again;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/comparison-table.js");
    }

    /// Shows the beginning of a comparison.
    void show(ComparedSides shown, BudgetComparison comparison) {
        sides = shown;
        most = FIRST;
        send(shown, comparison);
    }

    @ClientCallable
    void more() {
        if (sides != null) {
            most *= MORE;
            send(sides, again.apply(sides));
        }
    }

    private void send(ComparedSides shown, BudgetComparison comparison) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('comparison-table').then(() => this.show($0))",
                        described(shown, comparison));
    }

    private ObjectNode described(ComparedSides shown, BudgetComparison comparison) {
        ObjectNode table = JsonMapper.shared().createObjectNode();
        table.put(
                "caption",
                wording.text(
                        "forecastbudget.compare.caption",
                        shown.before().title(wording),
                        shown.after().title(wording)));
        ArrayNode headers = table.putArray("headers");
        headers.add(wording.text("forecastbudget.compare.change"))
                .add(wording.text("budget.column.ACCOUNT"))
                .add(wording.text("budget.column.LABEL"))
                .add(wording.text("forecastbudget.compare.before"))
                .add(wording.text("forecastbudget.compare.after"))
                .add(wording.text("forecastbudget.compare.difference"));
        table.put("more", wording.text("forecastbudget.compare.more"));
        int all = comparison.classes().stream()
                .mapToInt(found -> found.lines().size())
                .sum();
        table.put("shown", wording.text("forecastbudget.compare.shown", Math.min(all, most), all));
        table.put("isWhole", all <= most);
        ArrayNode classes = table.putArray("classes");
        int left = most;
        for (ComparedClass found : comparison.classes()) {
            if (left <= 0) {
                break;
            }
            left -= describe(classes.addObject(), found, left);
        }
        return table;
    }

    /// @return how many lines of it are sent
    private int describe(ObjectNode group, ComparedClass found, int left) {
        group.put("title", words.title(found));
        group.put("before", wording.amount(found.before()));
        group.put("after", wording.amount(found.after()));
        group.put("difference", words.difference(found.difference()));
        ArrayNode lines = group.putArray("lines");
        found.lines().stream().limit(left).forEach(line -> describe(lines.addObject(), line));
        return lines.size();
    }

    private void describe(ObjectNode row, ComparedLine line) {
        row.put("change", line.change().name().toLowerCase(Locale.ROOT));
        row.put("sign", line.change().sign());
        row.put("word", wording.text(line.change().labelKey()));
        row.put("account", line.entry().account());
        row.put("label", line.entry().label());
        ArrayNode cells = row.putArray("cells");
        words.changes(line).forEach(cells::add);
        switch (line) {
            case ComparedLine.Added added -> side(row, "after", added.line().entry());
            case ComparedLine.Removed removed ->
                side(row, "before", removed.line().entry());
            case ComparedLine.Kept kept -> {
                side(row, "before", kept.first().entry());
                side(row, "after", kept.second().entry());
            }
        }
        row.put("difference", words.difference(line.difference()));
    }

    private void side(ObjectNode row, String name, Entry entry) {
        ObjectNode side = row.putObject(name);
        side.put("amount", wording.amount(entry.amount()));
        side.put("product", words.product(entry));
    }
}
