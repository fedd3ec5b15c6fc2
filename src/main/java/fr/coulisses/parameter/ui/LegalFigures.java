package fr.coulisses.parameter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.parameter.ParameterValue;
import java.util.List;

/// The legal figures that something rests on: value, how sure it is, code, dates and source.
public class LegalFigures extends UnorderedList {

    public LegalFigures(List<ParameterValue> figures) {
        addClassName("legal-figures");
        figures.forEach(figure -> add(item(figure)));
    }

    private ListItem item(ParameterValue figure) {
        String written = figure.written(getLocale());
        Span value = new Span(written.isEmpty() ? getTranslation("parameter.value.unknown") : written);
        value.addClassName("legal-figure-value");
        Div head = new Div(
                new Span(figure.label()),
                value,
                new StatusBadge(figure.status(), getTranslation(figure.status().labelKey())));
        head.addClassName("row");
        Div origin = new Div(new Period(figure.validFrom(), figure.validTo()));
        if (!figure.label().equals(figure.code())) {
            origin.addComponentAsFirst(new Span(figure.code() + " · "));
        }
        if (!figure.inForce() && !written.isEmpty()) {
            origin.add(new Span(" (" + getTranslation("parameter.notInForce") + ")"));
        }
        origin.add(new Span(" · " + figure.source()));
        origin.addClassNames("soft", "small");
        return new ListItem(head, origin);
    }
}
