package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.ui.DifferenceAddress;
import fr.coulisses.assessment.SubmittedVersion;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import java.util.List;
import java.util.UUID;

/// The versions of an artefact, newest first, each with where its review stands and what it changed; and what the draft
/// changed since.
class VersionsCard extends Card {

    VersionsCard(UUID project, UUID artefact, List<SubmittedVersion> history) {
        super("");
        heading().setText(getTranslation("assessment.versions"));
        if (history.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("assessment.versions.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (SubmittedVersion version : history) {
            Anchor link = new Anchor(
                    VersionView.address(project, artefact, version.number()),
                    getTranslation("assessment.version", version.number()));
            Span when = new Span(getTranslation(
                    "assessment.version.by", version.submittedBy(), Formats.moment(version.submittedAt())));
            when.addClassNames("soft", "small");
            Div text = new Div(link, when);
            text.addClassName("grow");
            if (version.number() > 1) {
                Anchor changes = new Anchor(
                        DifferenceAddress.of(project, artefact, version.number() - 1, version.number()),
                        getTranslation("artefact.difference.since", version.number() - 1));
                changes.addClassName("small");
                text.add(changes);
            }
            list.add(new ListItem(text, new StateBadge(version.state())));
        }
        add(
                new Anchor(
                        DifferenceAddress.ofDraft(
                                project, artefact, history.getFirst().number()),
                        getTranslation(
                                "artefact.difference.draftSince",
                                history.getFirst().number())),
                list);
    }
}
