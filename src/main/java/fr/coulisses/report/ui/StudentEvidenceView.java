package fr.coulisses.report.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/// The evidence file of a student, for those who read one of their projects.
@Route("etudiants/:student/dossier")
@PermitAll
class StudentEvidenceView extends StudentEvidencePage {

    StudentEvidenceView(EvidenceForms forms) {
        super(forms);
    }

    @Override
    protected UUID student(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("student").orElseThrow(NotFound::new));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
