package fr.coulisses.kinds.evaluationplan.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.ui.DateField;
import fr.coulisses.shared.ui.Fields;
import fr.coulisses.shared.ui.LiveList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One line to enter a measure: today, the value, a comment, Enter. The same line mends a measure that is there.
class MeasureEntry extends Div {

    private static final int COMMENT = 500;
    private static final int LONGEST_NUMBER = 40;

    private final transient LiveList measures;
    private final LocalDate today;
    private final DateField day = new DateField();
    private final TextField value = new TextField();
    private final TextField comment = new TextField();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final Span said = new Span();
    private String corrected = "";

    /// @param unit of the values; may be empty
    MeasureEntry(LiveList measures, String unit, LocalDate today) {
        this.measures = measures;
        this.today = today;
        addClassName("measure-entry");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("evaluationplan.entry"));
        day.setLabel(getTranslation("evaluationplan.entry.on"));
        value.setLabel(
                unit.isBlank()
                        ? getTranslation("evaluationplan.entry.value")
                        : getTranslation("evaluationplan.entry.value.in", unit));
        value.setMaxLength(LONGEST_NUMBER);
        value.getElement().setAttribute("inputmode", "decimal");
        value.setValueChangeMode(ValueChangeMode.EAGER);
        comment.setLabel(getTranslation("evaluationplan.entry.comment"));
        comment.setMaxLength(COMMENT);
        comment.setValueChangeMode(ValueChangeMode.EAGER);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        cancel.setText(getTranslation("shared.cancel"));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> {
            empty();
            value.focus();
        });
        value.addKeyDownListener(Key.ENTER, key -> save());
        comment.addKeyDownListener(Key.ENTER, key -> save());
        said.getElement().setAttribute("role", "status");
        said.addClassNames("soft", "wide");
        empty();
        add(day, value, comment, save, cancel, said);
    }

    /// Takes a measure into the fields, to be mended.
    void correct(String measure) {
        Optional<ObjectNode> row = measures.find(measure);
        row.ifPresent(found -> {
            empty();
            corrected = measure;
            day.setValue(
                    found.path("on").isString()
                            ? LocalDate.parse(found.path("on").asString())
                            : null);
            value.setValue(
                    found.path("value").isNumber()
                            ? found.path("value").decimalValue().toPlainString().replace('.', ',')
                            : "");
            comment.setValue(found.path("comment").asString(""));
            save.setText(getTranslation("evaluationplan.entry.correct"));
            cancel.setVisible(true);
            value.focus();
        });
    }

    private void empty() {
        corrected = "";
        day.setValue(today);
        day.setInvalid(false);
        value.clear();
        value.setInvalid(false);
        comment.clear();
        save.setText(getTranslation("evaluationplan.entry.add"));
        cancel.setVisible(false);
    }

    private void save() {
        Fields.accept(day, value);
        Optional<BigDecimal> number = DecimalText.parse(value.getValue());
        LocalDate on = day.getValue();
        if (on == null) {
            Fields.refuse(day, getTranslation(day.isUnreadable() ? "shared.badDate" : "evaluationplan.entry.noDay"));
        }
        if (number.isEmpty()) {
            Fields.refuse(value, getTranslation("shared.form.refused.number"));
        }
        if (number.isEmpty() || on == null) {
            return;
        }
        ObjectNode row = JsonMapper.shared()
                .createObjectNode()
                .put("on", on.toString())
                .put("value", number.get())
                .put("comment", comment.getValue().strip())
                .put("computed", false);
        boolean mends = measures.ids().contains(corrected);
        String id = corrected;
        empty();
        said.setText(getTranslation("evaluationplan.entry.added"));
        value.focus();
        if (mends) {
            measures.put(id, row);
        } else {
            measures.add(List.of(row));
        }
    }
}
