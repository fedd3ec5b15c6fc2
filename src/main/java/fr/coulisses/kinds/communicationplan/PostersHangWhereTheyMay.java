package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C4.2-08: what hangs where everybody passes is allowed there, or hangs on a free panel.
class PostersHangWhereTheyMay implements Check<CommunicationPlan> {

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        return plan.pursued().stream()
                .filter(action -> action.support() != null && action.support().isPosted())
                .filter(action -> action.posting() == null || !action.posting().isAllowed())
                .map(action -> new Finding(
                        "R-C4.2-08",
                        Severity.WARNING,
                        "actions/" + action.id() + "/posting",
                        "finding.R-C4.2-08." + (action.posting() == null ? "unknown" : "requested"),
                        List.of(action.title())))
                .toList();
    }
}
