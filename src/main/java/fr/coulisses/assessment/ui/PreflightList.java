package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.assessment.submission.Point;
import fr.coulisses.assessment.submission.Preflight;
import fr.coulisses.assessment.submission.Weight;
import java.util.Locale;
import java.util.function.Consumer;

/// The look before submission as a list: what prevents it, what has to be justified, what would help, what is ready.
class PreflightList extends UnorderedList {

    private final transient Consumer<Finding> jump;

    /// @param warnings whether the warnings are listed too, or stand elsewhere with their justifications
    /// @param jump brings the place of a finding into sight
    PreflightList(Preflight preflight, boolean warnings, Consumer<Finding> jump) {
        this.jump = jump;
        addClassNames("findings", "preflight");
        preflight.of(Severity.BLOCKING).forEach(finding -> add(item(finding, Weight.BLOCKING)));
        points(preflight, Weight.BLOCKING);
        if (warnings) {
            preflight.of(Severity.WARNING).forEach(finding -> add(item(finding, Weight.WARNING)));
        }
        points(preflight, Weight.WARNING);
        points(preflight, Weight.ADVICE);
        points(preflight, Weight.READY);
    }

    private void points(Preflight preflight, Weight weight) {
        preflight.points().stream()
                .filter(point -> point.weight() == weight)
                .forEach(point -> add(item(weight, code(weight, ""), sentence(point))));
    }

    private ListItem item(Finding finding, Weight weight) {
        Span sentence = new Span(getTranslation(finding.message(), finding.words(getLocale())));
        if (finding.place().isEmpty()) {
            return item(weight, code(weight, finding.code()), sentence);
        }
        Button go = new Button(getTranslation("artefact.findings.go"), click -> jump.accept(finding));
        go.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return item(weight, code(weight, finding.code()), sentence, go);
    }

    private static ListItem item(Weight weight, Component... body) {
        Span sign = new Span(
                switch (weight) {
                    case BLOCKING -> "✕";
                    case WARNING -> "!";
                    case ADVICE -> "○";
                    case READY -> "✓";
                });
        sign.addClassName("finding-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Div text = new Div(body);
        text.addClassName("finding-body");
        ListItem item = new ListItem(sign, text);
        item.addClassName(weight.name().toLowerCase(Locale.ROOT));
        return item;
    }

    private Span code(Weight weight, String rule) {
        String word = getTranslation("submission.weight." + weight);
        Span code = new Span(rule.isEmpty() ? word : word + " · " + rule);
        code.addClassName("finding-code");
        return code;
    }

    private Span sentence(Point point) {
        return new Span(getTranslation(point.label(), point.arguments().toArray()));
    }
}
