package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.assessment.guest.GuestClaim;
import fr.coulisses.assessment.guest.GuestVersion;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Card;

/// What the students claim with a version, in their own words, as a guest reads it: without any judgement.
class GuestClaimsCard extends Card {

    GuestClaimsCard(GuestVersion seen) {
        super("");
        heading().setText(getTranslation("assessment.guest.claims"));
        seen.claims().forEach(claim -> add(claim(claim, seen.referential())));
    }

    private Div claim(GuestClaim claim, Referential referential) {
        Referential.Competency competency =
                referential.competency(claim.competency()).orElseThrow();
        Span student = new Span(claim.student());
        student.addClassNames("soft", "small");
        Div block = new Div(
                new H3(competency.code() + " – " + competency.shortTitle()),
                student,
                new CommentaryWords(claim.commentary()),
                new StatementDetails(competency));
        block.addClassNames("claim", "stack");
        return block;
    }
}
