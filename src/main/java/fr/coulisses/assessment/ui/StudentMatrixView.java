package fr.coulisses.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.assessment.Matrices;
import fr.coulisses.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/// The matrix of a student, for those who follow one of their projects.
@Route("etudiants/:student/competences")
@PermitAll
class StudentMatrixView extends StudentMatrixPage {

    StudentMatrixView(Matrices matrices, MatrixPanels panels, CurrentPerson currentPerson) {
        super(matrices, panels, currentPerson);
    }

    @Override
    protected UUID student(BeforeEnterEvent event) {
        return read(event.getRouteParameters().get("student").orElseThrow(NotFound::new));
    }
}
