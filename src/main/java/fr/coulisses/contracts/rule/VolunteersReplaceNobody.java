package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Circumstances;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import java.util.List;

/// R-C2.4-28: a volunteer holds no post that somebody would be paid for, above all not in a lucrative show.
class VolunteersReplaceNobody implements ContractRule {

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Circumstances told = contract.circumstances();
        if (!contract.is(ContractType.VOLUNTEER_AGREEMENT) || !Boolean.TRUE.equals(told.replacesEmployee())) {
            return List.of();
        }
        return List.of(ContractRule.at(
                "R-C2.4-28",
                Severity.WARNING,
                "circumstances/replacesEmployee",
                Boolean.TRUE.equals(told.lucrative()) ? "lucrative" : "post"));
    }
}
