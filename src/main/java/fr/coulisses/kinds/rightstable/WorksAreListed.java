package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C2.5-01: every work of somebody else that is used stands in the table; one without any work shows nothing.
class WorksAreListed implements Check<RightsTable> {

    @Override
    public List<Finding> examine(RightsTable table, Dossier dossier) {
        return table.works().isEmpty()
                ? List.of(new Finding("R-C2.5-01", Severity.BLOCKING, "", "finding.R-C2.5-01.empty", List.of()))
                : List.of();
    }
}
