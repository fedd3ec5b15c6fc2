package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.ui.Card;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What the checks found, worst first, and the way to each place; advice is shown and not counted.
public class FindingsPanel extends Card {

    /// More than anybody mends at one sitting; each costs a place in the session.
    private static final int MOST = 50;

    private final Div body = new Div();
    private final transient Consumer<Finding> jump;

    /// @param jump brings the place of a finding into sight
    public FindingsPanel(Consumer<Finding> jump) {
        super("");
        this.jump = jump;
        body.addClassName("stack");
        add(body);
    }

    public void show(List<Finding> findings) {
        long counted = findings.stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .count();
        heading().setText(getTranslation("artefact.findings", counted));
        body.removeAll();
        setClassName("all-clear", findings.isEmpty());
        if (findings.isEmpty()) {
            body.add(new Paragraph(getTranslation("artefact.findings.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST)
                .forEach(finding -> list.add(item(finding)));
        body.add(list);
        if (findings.size() > MOST) {
            body.add(new Paragraph(getTranslation("artefact.findings.more", findings.size() - MOST)));
        }
    }

    private ListItem item(Finding finding) {
        Span sign = new Span(finding.severity() == Severity.BLOCKING ? "✕" : "!");
        sign.addClassName("finding-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span code = new Span(getTranslation("artefact.severity." + finding.severity()) + " · " + finding.code());
        code.addClassName("finding-code");
        Div text = new Div(code, new Span(getTranslation(finding.message(), finding.words(getLocale()))));
        text.addClassName("finding-body");
        if (!finding.place().isEmpty()) {
            Button go = new Button(getTranslation("artefact.findings.go"), click -> jump.accept(finding));
            go.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            text.add(go);
        }
        ListItem item = new ListItem(sign, text);
        item.addClassName(finding.severity().name().toLowerCase(Locale.ROOT));
        return item;
    }
}
