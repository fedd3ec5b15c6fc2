package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.RightKind;
import java.util.List;

/// R-C2.4-17: an authorisation to show somebody in pictures ends some day.
class ImageRightsEnd implements ContractRule {

    private static final String CODE = "R-C2.4-17";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        if (contract.is(ContractType.IMAGE_RIGHTS) && contract.rights().isEmpty()) {
            return List.of(ContractRule.at(CODE, Severity.WARNING, "rights", "none"));
        }
        return contract.rights().stream()
                .filter(right -> right.kind() == RightKind.IMAGE && !right.ends())
                .map(right -> ContractRule.at(CODE, Severity.WARNING, "rights/" + right.id() + "/until", "unlimited"))
                .toList();
    }
}
