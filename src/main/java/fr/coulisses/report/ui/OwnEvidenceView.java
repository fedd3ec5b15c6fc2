package fr.coulisses.report.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/// A student's own evidence file (« Mon dossier »).
@Route(EvidenceAddress.MINE)
@PermitAll
class OwnEvidenceView extends StudentEvidencePage {

    private final transient CurrentPerson currentPerson;

    OwnEvidenceView(EvidenceForms forms, CurrentPerson currentPerson) {
        super(forms);
        this.currentPerson = currentPerson;
    }

    @Override
    protected UUID student(BeforeEnterEvent event) {
        return currentPerson.require(Role.STUDENT).id();
    }
}
