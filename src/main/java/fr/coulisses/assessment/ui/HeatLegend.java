package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.assessment.CellState;
import java.util.Locale;

/// What the signs and colours of a heat map mean.
class HeatLegend extends UnorderedList {

    HeatLegend() {
        addClassName("heat-legend");
        getElement().setAttribute("aria-label", getTranslation("assessment.heat.legend"));
        for (CellState state : CellState.values()) {
            Span sign = new Span(CellBadge.sign(state));
            sign.addClassNames("heat-sign", "heat-" + state.name().toLowerCase(Locale.ROOT));
            sign.getElement().setAttribute("aria-hidden", "true");
            add(new ListItem(sign, new Span(getTranslation(state.labelKey()))));
        }
        Span old = new Span("◷");
        old.addClassName("heat-sign");
        old.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(old, new Span(getTranslation("assessment.heat.old"))));
    }
}
