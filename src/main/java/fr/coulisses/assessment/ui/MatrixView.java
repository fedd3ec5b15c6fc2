package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
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
import fr.coulisses.shared.ui.EmptyState;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The 22 competencies against the artefacts of a project, student by student or for the whole team: what is proved,
/// and
/// what is missing.
@Route("projets/:project/competences")
@PermitAll
class MatrixView extends ProjectPage {

    private final transient Projects projects;
    private final transient Matrices matrices;
    private final transient MatrixPanels panels;
    private final transient ProjectAccess access;
    private final transient CurrentPerson currentPerson;
    private final Div body = new Div();
    private final Div files = new Div();

    MatrixView(
            Projects projects,
            Matrices matrices,
            MatrixPanels panels,
            ProjectAccess access,
            CurrentPerson currentPerson) {
        super(projects);
        this.access = access;
        this.projects = projects;
        this.matrices = matrices;
        this.panels = panels;
        this.currentPerson = currentPerson;
        files.addClassName("row");
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
            team.add(everybody());
            actions(choice(team, matrix));
        }
        actions(files);
        add(body);
        show(matrix, team.getFirst().id());
    }

    /// Stands for the whole team in the choice of a student.
    private PersonSummary everybody() {
        return new PersonSummary(project().id(), "", getTranslation("assessment.matrix.team"), "", Role.STUDENT, true);
    }

    /// The students of the team, the one who asks first.
    private List<PersonSummary> team() {
        UUID asking = currentPerson.get().id();
        return new ArrayList<>(projects.members(project().id()).stream()
                .filter(member -> member.part() == Part.TEAM)
                .map(Member::person)
                .sorted(Comparator.comparing(
                                (PersonSummary person) -> !person.id().equals(asking))
                        .thenComparing(PersonSummary::familyName))
                .toList());
    }

    private Select<PersonSummary> choice(List<PersonSummary> team, Matrix matrix) {
        Select<PersonSummary> choice = new Select<>();
        choice.setLabel(getTranslation("assessment.matrix.student"));
        choice.setItems(team);
        choice.setItemLabelGenerator(person -> person.fullName().strip());
        choice.setValue(team.getFirst());
        choice.addValueChangeListener(chosen -> show(matrix, chosen.getValue().id()));
        return choice;
    }

    private void show(Matrix matrix, UUID student) {
        UUID id = project().id();
        boolean writes = access.rights(id).contains(Right.WRITE);
        body.removeAll();
        body.add(panels.of(
                student.equals(id) ? matrix.asOne(id) : matrix,
                student,
                Map.of(id, project().title()),
                student.equals(currentPerson.get().id()),
                getTranslation(writes ? "assessment.matrix.noArtefact" : "assessment.matrix.nothingSubmitted")));
        files.removeAll();
        files.add(MatrixPanel.files(ProjectAddress.competencies(id), "?etudiant=" + student));
    }
}
