package fr.coulisses.kinds.contract;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// The evidence is about a contract of the register.
class AContractIsCited implements Check<ContractEvidence> {

    @Override
    public List<Finding> examine(ContractEvidence evidence, Dossier dossier) {
        return evidence.cited() == null ? List.of(Finding.of("CONTRAT-PREUVE", Severity.BLOCKING, "entry")) : List.of();
    }
}
