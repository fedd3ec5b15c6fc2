package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.EsvCategory;
import fr.coulisses.contracts.EsvExemption;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.PartyRole;
import java.util.List;

/// R-C2.4-03: the producer of a cession, who employs the artists, holds category 2 or is taken to hold it.
class ProducersHoldTheSecondCategory implements ContractRule {

    private static final String CODE = "R-C2.4-03";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        if (!ruled.content().is(ContractType.CESSION)) {
            return List.of();
        }
        return ruled.content()
                .party(PartyRole.PRODUCER)
                .filter(producer -> !holds(producer))
                .map(producer -> ContractRule.at(
                        CODE,
                        Severity.BLOCKING,
                        "parties/" + producer.id() + "/categories",
                        producer.receipt().isBlank() ? "none" : "category",
                        Parties.name(producer)))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean holds(Party producer) {
        boolean holds = !producer.receipt().isBlank() && producer.categories().contains(EsvCategory.PRODUCER);
        return holds || (producer.exemption() != null && producer.exemption() != EsvExemption.NOT_CONCERNED);
    }
}
