package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.LegalStatus;
import java.util.List;

/// R-C2.5-01: every work of somebody else that is used has a legal status.
class EveryWorkHasALegalStatus implements RightsRule {

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .filter(listed -> listed.work().status() == LegalStatus.UNQUALIFIED)
                .map(listed ->
                        RightsRule.at(listed, "R-C2.5-01", Severity.BLOCKING, "qualification/status", "unqualified"))
                .toList();
    }
}
