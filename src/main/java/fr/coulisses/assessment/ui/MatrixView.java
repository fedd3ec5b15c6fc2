package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.Matrices;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.project.Member;
import fr.coulisses.project.Part;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The 22 competencies against the artefacts of a project, student by student: what is proved, and what is missing.
@Route("projets/:project/competences")
@PermitAll
class MatrixView extends ProjectPage {

    private final transient Projects projects;
    private final transient Matrices matrices;
    private final transient Kinds kinds;
    private final transient ProjectAccess access;
    private final transient CurrentPerson currentPerson;
    private final Div body = new Div();

    MatrixView(Projects projects, Matrices matrices, Kinds kinds, ProjectAccess access, CurrentPerson currentPerson) {
        super(projects);
        this.access = access;
        this.projects = projects;
        this.matrices = matrices;
        this.kinds = kinds;
        this.currentPerson = currentPerson;
        body.addClassName("stack");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        crumbProject();
        head(getTranslation("project.competencies"));
        Matrix matrix = matrices.of(project().id());
        Referential referential = matrix.referential();
        facts(new Anchor(
                "referentiels/" + referential.code(),
                getTranslation("assessment.submission.referential", referential.code(), referential.revision())));
        List<PersonSummary> team = team();
        if (team.isEmpty()) {
            add(new EmptyState(getTranslation("project.competencies"), getTranslation("assessment.matrix.noTeam")));
            return;
        }
        if (team.size() > 1) {
            actions(choice(team, matrix));
        }
        add(body);
        show(matrix, team.getFirst().id());
    }

    /// The students of the team, the one who asks first.
    private List<PersonSummary> team() {
        UUID asking = currentPerson.get().id();
        return projects.members(project().id()).stream()
                .filter(member -> member.part() == Part.TEAM)
                .map(Member::person)
                .sorted(Comparator.comparing(
                                (PersonSummary person) -> !person.id().equals(asking))
                        .thenComparing(PersonSummary::familyName))
                .toList();
    }

    private Select<PersonSummary> choice(List<PersonSummary> team, Matrix matrix) {
        Select<PersonSummary> choice = new Select<>();
        choice.setLabel(getTranslation("assessment.matrix.student"));
        choice.setItems(team);
        choice.setItemLabelGenerator(PersonSummary::fullName);
        choice.setValue(team.getFirst());
        choice.addValueChangeListener(chosen -> show(matrix, chosen.getValue().id()));
        return choice;
    }

    private void show(Matrix matrix, UUID student) {
        body.removeAll();
        Div blocks = new Div();
        blocks.addClassNames("cards", "cards-narrow");
        boolean own = student.equals(currentPerson.get().id())
                && access.rights(project().id()).contains(Right.WRITE);
        matrix.referential()
                .blocks()
                .forEach(block -> blocks.add(new BlockCard(
                        matrix,
                        block,
                        student,
                        own
                                ? Optional.of(ProjectAddress.block(project().id(), block.shortCode()))
                                : Optional.empty())));
        Div scroll = new Div(new MatrixTable(
                matrix,
                student,
                student.equals(currentPerson.get().id()),
                project().id(),
                kinds));
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("assessment.matrix.table"));
        Card card = new Card(getTranslation("assessment.matrix"));
        if (matrix.artefacts().isEmpty()) {
            boolean writes = access.rights(project().id()).contains(Right.WRITE);
            card.add(new Paragraph(
                    getTranslation(writes ? "assessment.matrix.noArtefact" : "assessment.matrix.nothingSubmitted")));
        } else {
            Span legend = new Span(getTranslation("assessment.matrix.legend"));
            legend.addClassNames("soft", "small");
            card.add(legend);
        }
        card.add(scroll);
        body.add(blocks, card);
    }
}
