package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import java.util.ArrayList;
import java.util.List;

/// R-C2.4-07: a contract of employment for a show names the number of the show, and every one the collective agreement.
class EmploymentNamesItsShowAndAgreement implements ContractRule {

    private static final String CODE = "R-C2.4-07";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        if (contract.type() == null || !contract.employs()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        if (contract.type().isCddu() && contract.employment().objectNumber().isBlank()) {
            found.add(ContractRule.at(CODE, Severity.WARNING, "employment/objectNumber", "object"));
        }
        if (contract.employment().agreement().isBlank()) {
            found.add(ContractRule.at(CODE, Severity.WARNING, "employment/agreement", "agreement"));
        }
        return found;
    }
}
