package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// From the day on which a contract is sent, it says what was sent: whatever changes is sent again before anybody
/// signs.
class TheTextIsTheOneThatWasSent implements ContractRule {

    static final String CODE = "CONTRAT-TEXTE";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        return ruled.state().wasSent() && ruled.changedSinceSent()
                ? List.of(ContractRule.at(CODE, Severity.BLOCKING, "", "changed"))
                : List.of();
    }
}
