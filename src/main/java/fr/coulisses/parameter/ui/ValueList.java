package fr.coulisses.parameter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.parameter.DatedValue;
import fr.coulisses.parameter.Parameter;
import fr.coulisses.parameter.ParameterOrigin;
import fr.coulisses.parameter.RegisteredValue;
import java.util.function.Consumer;

/// The values of one parameter, oldest first; those that the school typed can be corrected and taken back.
class ValueList extends UnorderedList {

    private final transient Parameter parameter;

    ValueList(Parameter parameter, Consumer<RegisteredValue> correct, Consumer<RegisteredValue> withdraw) {
        this.parameter = parameter;
        addClassName("list");
        getElement().setAttribute("aria-label", getTranslation("parameter.values"));
        for (RegisteredValue value : parameter.values()) {
            ListItem item = new ListItem(described(value));
            if (value.origin() == ParameterOrigin.SCHOOL) {
                item.add(
                        action("parameter.correct", () -> correct.accept(value)),
                        action("parameter.withdraw", () -> withdraw.accept(value)));
            }
            add(item);
        }
    }

    private Div described(RegisteredValue registered) {
        DatedValue value = registered.value();
        String written = parameter.unit().written(value.text(), getLocale());
        Span figure = new Span(written.isEmpty() ? getTranslation("parameter.value.unknown") : written);
        figure.addClassName("parameters-value");
        Div line = new Div(
                figure,
                new Period(value.validFrom(), value.validTo()),
                new StatusBadge(value.status(), getTranslation(value.status().labelKey())));
        line.addClassName("row");
        Div described = new Div(line, small(value.source()));
        if (!value.comment().isEmpty()) {
            described.add(small(value.comment()));
        }
        described.add(small(getTranslation(registered.origin().labelKey())));
        described.addClassName("grow");
        return described;
    }

    private Button action(String label, Runnable work) {
        Button button = new Button(getTranslation(label), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("soft", "small");
        return small;
    }
}
