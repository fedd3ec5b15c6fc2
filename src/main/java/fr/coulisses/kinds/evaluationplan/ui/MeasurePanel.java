package fr.coulisses.kinds.evaluationplan.ui;

import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.ui.BlocksPicture;
import fr.coulisses.kinds.evaluationplan.Indicator;
import fr.coulisses.shared.ui.LiveList;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was measured of one indicator: how the next value comes in, the curve, and the values with what can be mended.
class MeasurePanel extends Div {

    private final transient LivePlan live;
    private final String indicator;
    private final transient MeasureTable table;
    private final transient LiveList measures;
    private final LocalDate today;
    private final BlocksPicture picture = new BlocksPicture();
    private final Div entry = new Div();
    private transient @Nullable MeasureEntry typing;
    private transient @Nullable Indicator shown;

    /// @param indicator its id
    MeasurePanel(LivePlan live, String indicator, LiveList measures, LocalDate today) {
        this.live = live;
        this.indicator = indicator;
        this.measures = measures;
        this.today = today;
        this.table = new MeasureTable(measures, this::correct);
        addClassNames("stack", "wide");
        entry.addClassName("wide");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("evaluationplan.rows.indicators.measures"));
        add(entry, picture, table);
    }

    /// Shows the measures as they stand.
    void refresh() {
        live.indicator(indicator).ifPresent(this::show);
    }

    private void show(Indicator now) {
        Indicator before = shown;
        shown = now;
        if (before == null
                || before.computation() != now.computation()
                || now.computation() != null
                || !Objects.equals(before.unit(), now.unit())) {
            offer(now);
        }
        picture.show(live.kind().curve(live.plan(), now, live.wording()));
        table.show(now, live.words());
    }

    private void offer(Indicator now) {
        entry.removeAll();
        if (now.computation() == null) {
            MeasureEntry fields = new MeasureEntry(measures, now.unit(), today);
            typing = fields;
            entry.add(fields);
        } else {
            typing = null;
            entry.add(new ComputedEntry(live, now, measures));
        }
    }

    private void correct(String measure) {
        if (typing != null) {
            typing.correct(measure);
        }
    }
}
