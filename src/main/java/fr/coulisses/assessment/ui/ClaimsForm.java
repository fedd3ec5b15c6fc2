package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Places;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.IntendedClaim;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Keeper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The competencies that a student means to prove with an artefact. It saves itself, and no keystroke is lost.
class ClaimsForm extends Card {

    private final transient Claims claims;
    private final transient Artefact artefact;
    private final transient Referential referential;
    private final transient Places places;
    private final UUID student;
    private final boolean lateLevel;
    private final transient Runnable saved;
    private final Keeper keeper;
    private final Span status = new Span();
    private final List<ClaimEditor> editors = new ArrayList<>();

    /// @param lateLevel whether the tutor sees the student's level only after their own
    /// @param saved told after every save
    ClaimsForm(
            Claims claims,
            Artefact artefact,
            Referential referential,
            Places places,
            UUID student,
            boolean lateLevel,
            Runnable saved) {
        super("");
        this.claims = claims;
        this.artefact = artefact;
        this.referential = referential;
        this.places = places;
        this.student = student;
        this.lateLevel = lateLevel;
        this.saved = saved;
        heading().setText(getTranslation("assessment.claims"));
        Paragraph help = new Paragraph(getTranslation("assessment.claims.help"));
        help.addClassName("soft");
        keeper = new Keeper("claims-" + artefact.id() + "-" + student);
        keeper.addClassName("stack");
        keeper.onRecovered((name, before, text) ->
                editors.stream().filter(editor -> editor.isOf(name)).forEach(editor -> editor.recover(name, text)));
        status.addClassName("saved-note");
        status.getElement().setAttribute("role", "status");
        add(help, status, keeper);
        draw();
    }

    private void draw() {
        keeper.removeAll();
        editors.clear();
        List<IntendedClaim> intended = claims.intended(artefact.id());
        List<PlaceOption> options = PlaceOption.all(places);
        for (Referential.Competency competency : referential.evidencedBy(artefact.kind())) {
            List<IntendedClaim> here = intended.stream()
                    .filter(claim -> claim.competency().equals(competency.code()))
                    .toList();
            ClaimEditor editor = new ClaimEditor(
                    claims,
                    artefact,
                    competency,
                    here.stream()
                            .filter(claim -> claim.studentId().equals(student))
                            .findFirst(),
                    places,
                    options,
                    lateLevel,
                    student,
                    keeper,
                    this::tell,
                    this::redraw);
            others(here).forEach(editor::add);
            editors.add(editor);
            keeper.add(editor);
        }
    }

    private List<Span> others(List<IntendedClaim> here) {
        long count = here.stream()
                .filter(claim -> !claim.studentId().equals(student))
                .count();
        if (count == 0) {
            return List.of();
        }
        Span others = new Span(getTranslation("assessment.claims.others", count));
        others.addClassNames("soft", "small");
        return List.of(others);
    }

    private void redraw() {
        draw();
        tell();
    }

    private void tell() {
        status.setText(getTranslation("shared.saved"));
        saved.run();
    }
}
