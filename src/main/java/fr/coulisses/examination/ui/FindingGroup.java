package fr.coulisses.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.examination.ExaminationWords;
import fr.coulisses.examination.ExaminedFinding;
import fr.coulisses.examination.ExaminedGroup;
import fr.coulisses.shared.ui.Card;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What is said of one artefact, or of the project as a whole: worst first, each with the way to its place.
class FindingGroup extends Card {

    /// More than anybody mends at one sitting; each costs a place in the session.
    private static final int MOST = 50;

    private final UUID project;
    private final transient ExaminationWords words;
    private final transient WaiverActions actions;

    FindingGroup(
            ExaminedGroup group,
            List<ExaminedFinding> findings,
            UUID project,
            ExaminationWords words,
            WaiverActions actions) {
        super("");
        this.project = project;
        this.words = words;
        this.actions = actions;
        heading().setText(words.group(group));
        heading().addClassName("spread");
        String detail = group.isOfTheProject()
                ? getTranslation("examination.group.project.help")
                : String.join(" · ", group.blocks());
        Paragraph counts = new Paragraph(counts(findings) + (detail.isEmpty() ? "" : " · " + detail));
        counts.addClassName("soft");
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        findings.stream().limit(MOST).forEach(finding -> list.add(item(finding, findings)));
        add(counts, list);
        if (findings.size() > MOST) {
            add(new Paragraph(getTranslation("artefact.findings.more", findings.size() - MOST)));
        }
    }

    private String counts(List<ExaminedFinding> findings) {
        return getTranslation(
                "examination.counts",
                open(findings, Severity.BLOCKING),
                open(findings, Severity.WARNING),
                open(findings, Severity.ADVICE));
    }

    private static long open(List<ExaminedFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && !finding.isWaived())
                .count();
    }

    private ListItem item(ExaminedFinding finding, List<ExaminedFinding> all) {
        boolean waived = finding.isWaived();
        Span sign = new Span(waived ? "✓" : finding.severity() == Severity.BLOCKING ? "✕" : "!");
        sign.addClassName("finding-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        String word = waived ? getTranslation("examination.waived") : words.severity(finding);
        Span code = new Span(word + " · " + finding.finding().code());
        code.addClassName("finding-code");
        Div text = new Div(code, new Span(words.sentence(finding)));
        text.addClassName("finding-body");
        if (waived) {
            Span reason = new Span(words.waiver(finding));
            reason.addClassName("soft");
            text.add(reason);
        }
        Div row = new Div(go(finding));
        row.addClassName("row");
        actions.offer(finding, all).forEach(row::add);
        text.add(row);
        ListItem item = new ListItem(sign, text);
        item.addClassName(waived ? "ready" : finding.severity().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private Component go(ExaminedFinding finding) {
        Anchor go = new Anchor(
                SpotAddress.of(project, finding.spot()), getTranslation("examination.go", words.place(finding)));
        go.addClassName("finding-go");
        return go;
    }
}
