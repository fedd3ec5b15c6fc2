package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.IntendedClaim;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Keeper;
import java.util.List;
import java.util.UUID;

/// The competencies that a student means to prove with an artefact, each with a commentary in their own words.
class ClaimsCard extends Card {

    private static final int MOST = 4000;

    private final transient Claims claims;
    private final transient Artefact artefact;
    private final UUID student;
    private final Keeper keeper;
    private final Span status = new Span();

    ClaimsCard(Claims claims, Artefact artefact, Referential referential, UUID student) {
        super("");
        this.claims = claims;
        this.artefact = artefact;
        this.student = student;
        heading().setText(getTranslation("assessment.claims"));
        Paragraph help = new Paragraph(getTranslation("assessment.claims.help"));
        help.addClassName("soft");
        keeper = new Keeper("claims-" + artefact.id());
        keeper.addClassName("stack");
        status.addClassName("saved-note");
        status.getElement().setAttribute("role", "status");
        add(help, keeper, status);
        List<IntendedClaim> intended = claims.intended(artefact.id());
        referential.evidencedBy(artefact.kind()).forEach(competency -> keeper.add(competency(competency, intended)));
        keeper.onRecovered((name, before, text) -> save(name, text));
    }

    private Div competency(Referential.Competency competency, List<IntendedClaim> intended) {
        List<IntendedClaim> here = intended.stream()
                .filter(claim -> claim.competency().equals(competency.code()))
                .toList();
        Checkbox claimed = new Checkbox(competency.code() + " – " + competency.shortTitle());
        TextArea commentary = new TextArea(getTranslation("assessment.claims.commentary"));
        commentary.setHelperText(getTranslation("assessment.claims.commentary.help"));
        commentary.setMaxLength(MOST);
        commentary.setMinRows(3);
        commentary.setWidthFull();
        commentary.setValueChangeMode(ValueChangeMode.LAZY);
        commentary.setValueChangeTimeout(500);
        keeper.watch(commentary, competency.code());
        here.stream().filter(claim -> claim.studentId().equals(student)).forEach(claim -> {
            claimed.setValue(true);
            commentary.setValue(claim.commentary().did());
        });
        commentary.setVisible(claimed.getValue());
        claimed.addValueChangeListener(changed -> {
            commentary.setVisible(changed.getValue());
            if (changed.getValue()) {
                save(competency.code(), commentary.getValue());
            } else {
                claims.abandon(artefact.id(), competency.code());
                status.setText(getTranslation("shared.saved"));
            }
        });
        commentary.addValueChangeListener(changed -> save(competency.code(), changed.getValue()));
        Details statement =
                new Details(getTranslation("assessment.claims.statement"), new Paragraph(competency.statement()));
        Div others = new Div();
        long count = here.stream()
                .filter(claim -> !claim.studentId().equals(student))
                .count();
        if (count > 0) {
            others.setText(getTranslation("assessment.claims.others", count));
            others.addClassNames("soft", "small");
        }
        Div card = new Div(claimed, commentary, statement, others);
        card.addClassName("claim");
        return card;
    }

    private void save(String competency, String commentary) {
        claims.intend(artefact.id(), competency, Commentary.of(commentary));
        keeper.kept(competency, commentary);
        status.setText(getTranslation("shared.saved"));
    }
}
