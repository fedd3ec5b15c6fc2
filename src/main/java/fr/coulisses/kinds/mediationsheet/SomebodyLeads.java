package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-06: a mediator or an artist is named who leads the action: the sheet is written for them.
class SomebodyLeads implements Check<MediationSheet> {

    @Override
    public List<Finding> examine(MediationSheet sheet, Dossier dossier) {
        return sheet.people().stream().anyMatch(Participant::isNamedLeader)
                ? List.of()
                : List.of(Finding.of("R-C3.5-06", Severity.WARNING, "people"));
    }
}
