package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.assessment.Matrices;
import fr.coulisses.assessment.StudentMatrix;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import java.util.List;
import java.util.UUID;

/// One student against the referential, over all their projects.
abstract class StudentMatrixPage extends Page implements BeforeEnterObserver {

    private final transient Matrices matrices;
    private final transient MatrixPanels panels;
    private final transient CurrentPerson currentPerson;

    StudentMatrixPage(Matrices matrices, MatrixPanels panels, CurrentPerson currentPerson) {
        this.matrices = matrices;
        this.panels = panels;
        this.currentPerson = currentPerson;
    }

    /// Whose page it is.
    protected abstract UUID student(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        clear();
        SignedInPerson reader = currentPerson.get();
        UUID student = student(event);
        boolean own = reader.id().equals(student);
        List<StudentMatrix> found = matrices.ofStudent(student);
        if (reader.role() != Role.STUDENT) {
            crumb(getTranslation("assessment.cohorts"), MatrixAddress.COHORTS);
        }
        head(
                found.isEmpty() || own
                        ? getTranslation("assessment.matrix.mine")
                        : getTranslation(
                                "assessment.matrix.of",
                                found.getFirst().student().fullName()));
        if (found.isEmpty()) {
            add(new EmptyState(
                    getTranslation("assessment.matrix.noProject"),
                    getTranslation("assessment.matrix.noProject.help"),
                    new Anchor(ProjectAddress.LIST, getTranslation("project.list.title"))));
            return;
        }
        actions(new Anchor("etudiants/" + student + "/dossier", getTranslation("assessment.matrix.evidence")));
        actions(MatrixPanel.files(MatrixAddress.student(student), ""));
        found.forEach(matrix -> show(matrix, own, found.size() > 1));
    }

    private void show(StudentMatrix found, boolean own, boolean several) {
        Referential referential = found.matrix().referential();
        String revision =
                getTranslation("assessment.submission.referential", referential.code(), referential.revision());
        if (several) {
            add(new H2(revision));
        } else {
            facts(new Anchor("referentiels/" + referential.code(), revision));
        }
        add(
                new Paragraph(getTranslation(
                        "assessment.matrix.projects",
                        found.projects().size(),
                        String.join(
                                ", ",
                                found.projects().values().stream().sorted().toList()))),
                panels.of(
                        found.matrix(),
                        found.student().id(),
                        found.projects(),
                        own,
                        getTranslation("assessment.matrix.noArtefact")));
    }

    static UUID read(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
