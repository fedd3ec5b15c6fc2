package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.assessment.IntendedClaim;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a student means to prove with an artefact, in short, and the way to say it.
class ClaimsSummary extends Card {

    ClaimsSummary(Artefact artefact, Referential referential, List<IntendedClaim> intended, UUID student) {
        super("");
        heading().setText(getTranslation("assessment.claims"));
        List<Referential.Competency> possible = referential.evidencedBy(artefact.kind());
        if (possible.isEmpty()) {
            add(new Paragraph(getTranslation("evidence.impossible")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        boolean any = false;
        for (Referential.Competency competency : possible) {
            Optional<IntendedClaim> mine = intended.stream()
                    .filter(claim -> claim.studentId().equals(student)
                            && claim.competency().equals(competency.code()))
                    .findFirst();
            any |= mine.isPresent();
            list.add(item(competency, mine));
        }
        Anchor open = new Anchor(
                ArtefactPages.Page.EVIDENCE.address(artefact.projectId(), artefact.id()),
                getTranslation(any ? "evidence.continue" : "evidence.begin"));
        open.addClassName("button-link");
        add(list, new Div(open));
    }

    private ListItem item(Referential.Competency competency, Optional<IntendedClaim> mine) {
        Div text = new Div(new Span(competency.code() + " – " + competency.shortTitle()));
        text.addClassName("grow");
        mine.ifPresent(claim -> {
            long parts = claim.commentary().parts().stream()
                    .filter(part -> !part.isBlank())
                    .count();
            Span said = new Span(getTranslation(
                    "evidence.said",
                    parts,
                    claim.criteria().size(),
                    competency.criteria().size()));
            said.addClassNames("soft", "small");
            text.add(said);
        });
        Badge badge = mine.isPresent()
                ? new Badge(Tone.GOOD, getTranslation("evidence.claimed"))
                : new Badge(Tone.NEUTRAL, getTranslation("evidence.notClaimed"));
        return new ListItem(text, badge);
    }
}
