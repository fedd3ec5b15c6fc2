package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.Wording;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The legal figures that an answer rests on: value, how sure it is, dates and source.
class LegalFigures extends UnorderedList {

    private final transient Wording wording;

    LegalFigures(List<ParameterValue> figures, Wording wording) {
        this.wording = wording;
        addClassName("legal-figures");
        figures.forEach(figure -> add(item(figure)));
    }

    private ListItem item(ParameterValue figure) {
        String written = figure.written(wording.language());
        Span value = new Span(written.isEmpty() ? wording.text("parameter.value.unknown") : written);
        value.addClassName("legal-figure-value");
        Div head = new Div(new Span(figure.label()), value, status(figure.status()));
        head.addClassName("row");
        String period = period(figure.validFrom(), figure.validTo())
                + (figure.inForce() || written.isEmpty() ? "" : " (" + wording.text("parameter.notInForce") + ")");
        Div origin = new Div(figure.code() + " · " + period + " · " + figure.source());
        origin.addClassNames("soft", "small");
        return new ListItem(head, origin);
    }

    private Badge status(ParameterStatus status) {
        Tone tone = switch (status) {
            case VERIFIED -> Tone.GOOD;
            case MEMORY -> Tone.NEUTRAL;
            case TO_VERIFY -> Tone.WARN;
        };
        return new Badge(tone, wording.text(status.labelKey()));
    }

    private String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null
                    ? wording.text("parameter.period.none")
                    : wording.text("parameter.period.to", Formats.date(to));
        }
        return to == null
                ? wording.text("parameter.period.from", Formats.date(from))
                : wording.text("parameter.period", Formats.date(from), Formats.date(to));
    }
}
