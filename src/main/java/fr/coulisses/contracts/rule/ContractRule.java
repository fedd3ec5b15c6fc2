package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// One rule of the trade about contracts, named by the sentence that must be true.
@FunctionalInterface
interface ContractRule {

    /// What is wrong with a contract; nothing when the sentence is true.
    ///
    /// @param dossier the others, the budget, the project and the legal figures
    List<Finding> examine(RuledContract contract, ContractDossier dossier);

    /// A finding about a field, whose sentence is the label `finding.`, the code and a name.
    static Finding at(String code, Severity severity, String place, String name, String... arguments) {
        return new Finding(code, severity, place, "finding." + code + "." + name, List.of(arguments));
    }
}
