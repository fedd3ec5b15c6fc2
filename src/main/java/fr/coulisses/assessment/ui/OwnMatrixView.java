package fr.coulisses.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.assessment.Matrices;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/// A student's own matrix (« Mes compétences »).
@Route(MatrixAddress.MINE)
@PermitAll
class OwnMatrixView extends StudentMatrixPage {

    private final transient CurrentPerson currentPerson;

    OwnMatrixView(Matrices matrices, MatrixPanels panels, CurrentPerson currentPerson) {
        super(matrices, panels, currentPerson);
        this.currentPerson = currentPerson;
    }

    @Override
    protected UUID student(BeforeEnterEvent event) {
        return currentPerson.require(Role.STUDENT).id();
    }
}
