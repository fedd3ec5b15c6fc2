package fr.coulisses.tracking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.tracking.AlertThresholds;
import fr.coulisses.tracking.TrackedLine;
import fr.coulisses.tracking.TrackingSheet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The lines of one side of the budget, each with what was agreed, promised, real and paid, and what is expected; with
/// their sums. Drawn by `tracking-table.js`; a page keeps none of them: they are sent as long as they are looked at,
/// and
/// more of them when somebody asks for more.
@Tag("tracking-table")
class TrackingTable extends Component {

    /// How many lines are sent at first, and how many times as many when somebody asks for more.
    private static final int FIRST = 100;

    private static final int MORE = 4;

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
    private final transient Supplier<TrackingSheet> again;
    private final transient Consumer<UUID> open;
    private int most = FIRST;

    /// @param again reads the sheet anew, when more of it is asked for
    /// @param open told when somebody wants to say more of a line
    TrackingTable(Section section, AlertThresholds thresholds, Supplier<TrackingSheet> again, Consumer<UUID> open) {
        this.section = section;
        this.thresholds = thresholds;
        this.again = again;
        this.open = open;
        addClassNames("entries", "tracking");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/tracking-table.js");
    }

    void show(TrackingSheet sheet) {
        getElement()
                .executeJs("customElements.whenDefined('tracking-table').then(() => this.show($0))", described(sheet));
    }

    @ClientCallable
    void more() {
        most *= MORE;
        show(again.get());
    }

    @ClientCallable
    void open(String line) {
        open.accept(UUID.fromString(line));
    }

    private ObjectNode described(TrackingSheet sheet) {
        List<TrackedLine> lines = sheet.of(section);
        ObjectNode table = JsonMapper.shared().createObjectNode();
        table.put("caption", getTranslation("tracking.lines." + section));
        table.put("zero", text(Money.ZERO));
        table.put("line", getTranslation("tracking.column.line"));
        table.put("alert", getTranslation("tracking.column.alert"));
        table.put("total", getTranslation("tracking.total." + section));
        table.put("more", getTranslation("tracking.lines.more"));
        table.put("shown", getTranslation("tracking.lines.shown", Math.min(most, lines.size()), lines.size()));
        table.put("isWhole", lines.size() <= most);
        ArrayNode headers = table.putArray("headers");
        ArrayNode sums = table.putArray("sums");
        AMOUNTS.forEach(amount -> {
            headers.add(getTranslation("tracking.column." + amount.name() + "." + section));
            sums.add(text(sheet.sum(section, amount.figure())));
        });
        ArrayNode rows = table.putArray("rows");
        lines.stream().limit(most).forEach(line -> describe(rows.addObject(), line));
        return table;
    }

    private void describe(ObjectNode row, TrackedLine line) {
        row.put("id", line.line().id().toString());
        row.put(
                "name",
                line.line().entry().account() + " " + line.line().entry().label());
        Tone tone = switch (line.alert(thresholds)) {
            case GREEN -> Tone.GOOD;
            case ORANGE -> Tone.WARN;
            case RED -> Tone.BAD;
        };
        row.put("tone", tone.name().toLowerCase(Locale.ROOT));
        row.put("sign", tone.sign());
        row.put("rate", Formats.percent(line.deviationRate(), getLocale()));
        ArrayNode amounts = row.putArray("amounts");
        AMOUNTS.forEach(amount -> amounts.add(text(amount.figure().apply(line))));
    }

    private String text(Money amount) {
        return Formats.amount(amount, getLocale());
    }
}
