package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.artefact.Wording;
import fr.coulisses.kinds.forecastbudget.tools.Field;
import fr.coulisses.kinds.forecastbudget.tools.Field.Option;
import fr.coulisses.kinds.forecastbudget.tools.Inputs;
import fr.coulisses.kinds.forecastbudget.tools.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields of a simulator. What nobody typed follows what is proposed; what somebody typed stays as it is.
class ToolForm extends Div {

    private static final int RADIO_BUTTONS = 2;

    private final transient Tool tool;
    private final transient Wording wording;
    private final transient Map<String, String> typed;
    private final transient Runnable changed;
    private final transient Map<Field, AbstractField<?, String>> fields = new LinkedHashMap<>();
    private final List<Div> rows = new ArrayList<>();
    private final Button more = new Button();

    /// @param typed what was typed by field, kept up to date
    ToolForm(Tool tool, Wording wording, Map<String, String> typed, Runnable changed) {
        this.tool = tool;
        this.wording = wording;
        this.typed = typed;
        this.changed = changed;
        addClassNames("fields", "tool-form");
        for (Field field : tool.fields()) {
            AbstractField<?, String> component = component(field);
            component.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    typed.put(field.name(), event.getValue() == null ? "" : event.getValue());
                    this.changed.run();
                }
            });
            fields.put(field, component);
            place(field).add(component);
        }
        if (!rows.isEmpty()) {
            more.setText(wording.text(tool.family() + "more"));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(click -> showRows(visibleRows() + 1));
            add(more);
            showRows(filledRows() + 1);
        }
    }

    /// Shows what the fields say, and only those that matter.
    void show(Inputs inputs) {
        fields.forEach((field, component) -> {
            component.setVisible(inputs.isShown(field.name()));
            if (!typed.containsKey(field.name()) || field.kind() == Field.Kind.CHOICE) {
                component.setValue(inputs.text(field.name()));
            } else if (component.isEmpty()) {
                component.setValue(typed.getOrDefault(field.name(), ""));
            }
            if (component instanceof TextField text) {
                text.setInvalid(false);
            }
        });
    }

    /// Says at a field what is wrong with it.
    void refuse(String name, String sentence) {
        fields.forEach((field, component) -> {
            if (field.name().equals(name) && component instanceof TextField text) {
                text.setErrorMessage(sentence);
                text.setInvalid(true);
            }
        });
    }

    private Div place(Field field) {
        if (field.row() == 0) {
            return this;
        }
        if (rows.size() < field.row()) {
            Div row = new Div();
            row.addClassNames("wide", "tool-row");
            rows.add(row);
            add(row);
        }
        return rows.get(field.row() - 1);
    }

    private AbstractField<?, String> component(Field field) {
        if (field.kind() == Field.Kind.CHOICE) {
            return choice(field);
        }
        TextField text = new TextField(tool.words(field));
        text.setMaxLength(120);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setHelperText(help(field));
        switch (field.kind()) {
            case AMOUNT -> text.setSuffixComponent(new Span("€"));
            case RATE -> text.setSuffixComponent(new Span("%"));
            default -> {}
        }
        return text;
    }

    private AbstractField<?, String> choice(Field field) {
        List<String> values = field.options().stream().map(Option::value).toList();
        Map<String, String> words = new LinkedHashMap<>();
        field.options().forEach(option -> words.put(option.value(), option.text()));
        if (values.size() == RADIO_BUTTONS) {
            RadioButtonGroup<String> buttons = new RadioButtonGroup<>(tool.words(field), values);
            buttons.setItemLabelGenerator(value -> words.getOrDefault(value, value));
            buttons.setHelperText(help(field));
            buttons.addClassName("wide");
            return buttons;
        }
        Select<String> select = new Select<>();
        select.setLabel(tool.words(field));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "" : words.getOrDefault(value, value));
        select.setHelperText(help(field));
        if (values.size() > 3) {
            select.addClassName("wide");
        }
        return select;
    }

    private String help(Field field) {
        String key = tool.family() + "field." + field.column() + ".help";
        return wording.labels().has(wording.language(), key) ? wording.text(key) : "";
    }

    private int filledRows() {
        return typed.keySet().stream()
                .flatMap(name ->
                        fields.keySet().stream().filter(field -> field.name().equals(name)))
                .mapToInt(Field::row)
                .max()
                .orElse(0);
    }

    private int visibleRows() {
        return (int) rows.stream().filter(Div::isVisible).count();
    }

    private void showRows(int count) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(i < Math.max(2, count));
        }
        more.setVisible(visibleRows() < rows.size());
    }
}
