package fr.coulisses.funding.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.funding.library.Funder;
import fr.coulisses.parameter.ui.StatusBadge;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;

/// A funder in the list: its name, how sure it is, and on demand all that is known.
class FunderRow extends ListItem {

    /// What an administrator can do with a funder.
    interface Gestures {
        void edit();

        void archive();

        void bringBack();

        /// Takes back what the school said otherwise.
        void restore();
    }

    FunderRow(Funder funder, boolean editable, Gestures gestures) {
        String name = funder.sheet().name().in(getLocale());
        Span title = new Span(name);
        title.addClassName("funder-name");
        Span scheme = new Span(funder.sheet().scheme().in(getLocale()));
        scheme.addClassName("soft");
        Div summary = new Div(
                title,
                scheme,
                new StatusBadge(
                        funder.sheet().status(),
                        getTranslation(funder.sheet().status().labelKey())));
        if (funder.own()) {
            summary.add(new Badge(
                    Tone.NEUTRAL, getTranslation(funder.shipped() ? "funding.library.own" : "funding.library.added")));
        }
        summary.addClassName("row");
        Div body = new Div(new FunderFacts(funder.sheet()));
        body.addClassName("stack");
        if (editable) {
            body.add(buttons(funder, name, gestures));
        }
        add(new Details(summary, body));
    }

    private Div buttons(Funder funder, String name, Gestures gestures) {
        Div row = new Div();
        row.addClassName("row");
        if (funder.archived()) {
            row.add(button("bringBack", name, gestures::bringBack));
        } else {
            row.add(button("edit", name, gestures::edit), button("archive", name, gestures::archive));
        }
        if (funder.shipped() && funder.own()) {
            row.add(button("restore", name, gestures::restore));
        }
        return row;
    }

    private Button button(String label, String name, Runnable gesture) {
        Button button = new Button(getTranslation("funding.library." + label), click -> gesture.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("funding.library." + label + ".one", name));
        return button;
    }
}
