package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.WaivedFinding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;

/// How a version was submitted: the word to the tutor, the justified warnings, the revision, and its fingerprint.
class SubmissionCard extends Card {

    SubmissionCard(ArtefactVersion version, Referential referential) {
        super("");
        heading().setText(getTranslation("assessment.submission"));
        if (!version.note().isBlank()) {
            add(new Paragraph(Formats.quoted(version.note())));
        }
        UnorderedList warnings = new UnorderedList();
        warnings.addClassName("list");
        version.findings().stream()
                .filter(waived -> waived.finding().severity() == Severity.WARNING)
                .forEach(waived -> warnings.add(warning(waived)));
        if (warnings.getComponentCount() > 0) {
            add(new Paragraph(getTranslation("assessment.submission.warnings")), warnings);
        }
        Span revision = new Span(
                getTranslation("assessment.submission.referential", referential.code(), referential.revision()));
        Span print = new Span(getTranslation("assessment.submission.sha256", version.sha256()));
        print.addClassNames("soft", "small", "fingerprint");
        revision.addClassNames("soft", "small");
        Anchor content = new Anchor(
                VersionView.address(version.projectId(), version.artefactId(), version.number()) + "/contenu.json",
                getTranslation("receipt.content"));
        content.setRouterIgnore(true);
        content.getElement().setAttribute("download", true);
        Paragraph verify = new Paragraph(getTranslation("receipt.howToVerify"));
        verify.addClassNames("soft", "small");
        add(revision, print, new Details(getTranslation("receipt.verifyIt"), verify, content));
    }

    private ListItem warning(WaivedFinding waived) {
        Span sentence = new Span(waived.finding().code() + "\u00a0: "
                + getTranslation(waived.finding().message(), waived.finding().words(getLocale())));
        Span why = new Span("→ " + waived.justification());
        why.addClassName("grow");
        return new ListItem(sentence, why);
    }
}
