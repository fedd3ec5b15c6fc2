package fr.coulisses.kinds.evaluationplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.kinds.evaluationplan.Assessment;
import fr.coulisses.kinds.evaluationplan.Indicator;
import fr.coulisses.kinds.evaluationplan.Measure;
import fr.coulisses.kinds.evaluationplan.PlanWords;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.LiveList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The measures of an indicator, the newest first, each with what can be done about it. Old ones come when asked.
class MeasureTable extends Div {

    private static final int PIECE = 12;

    private final transient LiveList measures;
    private final transient Consumer<String> correct;
    private int most = PIECE;

    /// @param correct told the id of a measure that somebody wants to mend
    MeasureTable(LiveList measures, Consumer<String> correct) {
        this.measures = measures;
        this.correct = correct;
        addClassName("stack");
    }

    void show(Indicator indicator, PlanWords words) {
        removeAll();
        List<Measure> newest = indicator.measures().stream()
                .sorted(Comparator.comparing(Measure::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
        if (newest.isEmpty()) {
            if (indicator.computation() == null) {
                add(new Paragraph(getTranslation("evaluationplan.rows.indicators.measures.none")));
            }
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassNames("plain", "measure-table");
        table.setCaptionText(getTranslation("evaluationplan.rows.indicators.measures"));
        table.getHead().add(head());
        Assessment assessment = words.plan().assess(indicator);
        newest.stream().limit(most).forEach(measure -> table.getBody().add(row(measure, indicator, assessment, words)));
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("evaluationplan.rows.indicators.measures"));
        add(scroll);
        if (newest.size() > most) {
            add(new Button(getTranslation("evaluationplan.measures.all", newest.size()), click -> {
                most = Integer.MAX_VALUE;
                show(indicator, words);
            }));
        }
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        Stream.of(
                        "evaluationplan.field.indicators.measures.on",
                        "evaluationplan.field.indicators.measures.value",
                        "evaluationplan.threshold",
                        "evaluationplan.field.indicators.measures.comment",
                        "evaluationplan.measures.actions")
                .forEach(label -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(label));
                    cell.getElement().setAttribute("scope", "col");
                    row.add(cell);
                });
        return row;
    }

    private NativeTableRow row(Measure measure, Indicator indicator, Assessment assessment, PlanWords words) {
        boolean crossed = assessment.crossed().stream()
                .anyMatch(reading ->
                        reading.on().equals(measure.on()) && reading.value().equals(measure.value()));
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(day(measure.on())),
                new NativeTableCell(words.value(measure.value(), indicator)),
                new NativeTableCell(crossed ? getTranslation("evaluationplan.crossed") : ""),
                new NativeTableCell(
                        measure.computed() ? getTranslation("evaluationplan.computed.word") : measure.comment()),
                actions(measure));
        return row;
    }

    private NativeTableCell actions(Measure measure) {
        Div buttons = new Div();
        buttons.addClassName("row");
        if (!measure.computed()) {
            buttons.add(button("evaluationplan.entry.mend", measure, () -> correct.accept(measure.id())));
        }
        buttons.add(button("shared.delete", measure, () -> measures.delete(measure.id())));
        NativeTableCell cell = new NativeTableCell();
        cell.add(buttons);
        return cell;
    }

    private Button button(String label, Measure measure, Runnable pressed) {
        Button button = new Button(getTranslation(label), click -> pressed.run());
        button.setAriaLabel(getTranslation(label) + " – " + day(measure.on()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }
}
