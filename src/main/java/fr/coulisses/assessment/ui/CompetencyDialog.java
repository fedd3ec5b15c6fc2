package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.assessment.CellState;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.assessment.MatrixCell;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.UUID;

/// One competency of one student: each criterion and what proves it, and what would fill the gaps.
class CompetencyDialog extends Dialog {

    private final transient Matrix matrix;
    private final transient Referential.Competency competency;
    private final UUID student;

    /// @param criterion the one that was asked about; empty for the competency as a whole
    CompetencyDialog(
            Matrix matrix, Referential.Competency competency, String criterion, UUID student, GapOffers offers) {
        this.matrix = matrix;
        this.competency = competency;
        this.student = student;
        setHeaderTitle(competency.code() + " – " + competency.shortTitle());
        setWidth("44rem");
        addClassName("competency-dialog");
        Div body = new Div(
                new Paragraph(competency.statement()),
                new H3(getTranslation("assessment.heat.criteria")),
                criteria(criterion));
        body.addClassName("stack");
        add(body);
        List<MatrixCell> claims = matrix.claims(competency.code(), student);
        if (!claims.isEmpty()) {
            body.add(new H3(getTranslation("assessment.heat.proofs")), proofs(claims));
        }
        if (hasGap()) {
            body.add(new H3(getTranslation("assessment.gap")), offers.of(matrix.gap(competency.code(), student)));
        }
        Button close = new Button(getTranslation("shared.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private boolean hasGap() {
        return matrix.state(competency.code(), student) != CellState.ACCEPTED
                || competency.criteria().stream().anyMatch(criterion -> state(criterion) == CellState.NOTHING);
    }

    private CellState state(Referential.Criterion criterion) {
        return matrix.state(competency.code(), criterion.code(), student);
    }

    private UnorderedList criteria(String asked) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (Referential.Criterion criterion : competency.criteria()) {
            Span text = new Span(criterion.code() + " – " + criterion.text());
            text.addClassName("grow");
            ListItem item = new ListItem(text, new CellBadge(state(criterion)));
            if (criterion.code().equals(asked)) {
                item.addClassName("heat-asked");
                item.getElement().setAttribute("aria-current", "true");
            }
            list.add(item);
        }
        return list;
    }

    private UnorderedList proofs(List<MatrixCell> claims) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        claims.forEach(claim -> matrix.artefacts().stream()
                .filter(artefact -> artefact.id().equals(claim.artefactId()))
                .forEach(artefact -> list.add(proof(claim, artefact))));
        return list;
    }

    private ListItem proof(MatrixCell claim, Artefact artefact) {
        Anchor link = new Anchor(
                claim.versionId() == null
                        ? ProjectAddress.artefact(artefact.projectId(), artefact.id())
                        : VersionView.address(artefact.projectId(), artefact.id(), claim.number()),
                claim.versionId() == null
                        ? artefact.title()
                        : getTranslation("assessment.version.title", artefact.title(), claim.number()));
        Span when = new Span(Formats.moment(claim.at()));
        when.addClassNames("soft", "small");
        Div text = new Div(link, when);
        text.addClassName("grow");
        if (claim.waiting() > 0) {
            Span waiting = new Span(getTranslation("assessment.matrix.waiting", claim.waiting()));
            waiting.addClassNames("soft", "small");
            text.add(waiting);
        }
        if (!claim.carriedFrom().isEmpty()) {
            Span carried = new Span(getTranslation("assessment.matrix.carried", claim.carriedFrom()));
            carried.addClassNames("soft", "small");
            text.add(carried);
        }
        return new ListItem(text, new CellBadge(claim.state()));
    }
}
