package fr.coulisses.parameter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.parameter.DatedValue;
import fr.coulisses.parameter.ParameterChange;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What was changed of the figures, newest first: when, by whom, from what to what, and why. Folded away, and read only
/// once somebody opens it.
class ChangeLog extends Details {

    private static final int FIRST = 50;
    private static final int MORE = 4;

    private final transient IntFunction<List<ParameterChange>> changes;
    private final Div body = new Div();
    private int most = FIRST;

    /// @param changes asked for so many of the last changes
    ChangeLog(IntFunction<List<ParameterChange>> changes) {
        this.changes = changes;
        setSummaryText(getTranslation("parameter.changes"));
        body.addClassName("stack");
        add(body);
        addOpenedChangeListener(opened -> draw());
    }

    /// Shows what changed since, where it is open.
    void draw() {
        body.removeAll();
        if (!isOpened()) {
            return;
        }
        List<ParameterChange> found = changes.apply(most + 1);
        if (found.isEmpty()) {
            body.add(new Paragraph(getTranslation("parameter.changes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("parameter-changes");
        found.stream().limit(most).forEach(change -> list.add(item(change)));
        body.add(list);
        if (found.size() > most) {
            Button more = new Button(getTranslation("parameter.changes.more"), click -> {
                most *= MORE;
                draw();
            });
            more.addThemeVariants(ButtonVariant.SMALL);
            body.add(more);
        }
    }

    private ListItem item(ParameterChange change) {
        String person = change.person();
        Div who = new Div(new Span(getTranslation(
                "parameter.changes.by",
                person == null ? getTranslation("parameter.changes.release") : person,
                Formats.moment(change.at()))));
        who.addClassNames("soft", "small");
        Div what = new Div(new Span(change.label() + " (" + change.code() + ")"));
        ListItem item = new ListItem(who, what, new Div(new Span(sentence(change))));
        if (!change.reason().isBlank()) {
            item.add(new Div(new Span(Formats.quoted(change.reason().strip()))));
        }
        return item;
    }

    private String sentence(ParameterChange change) {
        String before = described(change, change.before());
        String after = described(change, change.after());
        if (before.isEmpty()) {
            return getTranslation("parameter.changes.added", after);
        }
        return after.isEmpty()
                ? getTranslation("parameter.changes.withdrawn", before)
                : getTranslation("parameter.changes.corrected", before, after);
    }

    private String described(ParameterChange change, @Nullable DatedValue value) {
        if (value == null) {
            return "";
        }
        String written = change.unit().written(value.text(), getLocale());
        return getTranslation(
                "parameter.changes.value",
                written.isEmpty() ? getTranslation("parameter.value.unknown") : written,
                new Period(value.validFrom(), value.validTo()).getText(),
                getTranslation(value.status().labelKey()),
                value.source());
    }
}
