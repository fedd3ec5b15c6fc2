package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ServiceKind;
import java.util.List;

/// R-C2.4-05: a performer who is paid is an employee, whatever the contract is called; nobody performs against an
/// invoice but a registered trader, or somebody established in another state.
class PerformersAreEmployees implements ContractRule {

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        boolean performs = !contract.employs() && contract.circumstances().service() == ServiceKind.PERFORMANCE;
        boolean paid = !contract.price().amount().isZero();
        return performs && paid && contract.circumstances().exception() == null
                ? List.of(ContractRule.at("R-C2.4-05", Severity.BLOCKING, "circumstances/service", "invoice"))
                : List.of();
    }
}
