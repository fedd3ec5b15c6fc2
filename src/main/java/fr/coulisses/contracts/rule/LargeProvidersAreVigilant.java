package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.AnnexKind;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.shared.Money;
import java.util.List;

/// R-C2.4-22: above an amount, a provider shows that it pays its social contributions (attestation de vigilance).
class LargeProvidersAreVigilant implements ContractRule {

    static final String THRESHOLD = "P-VIGILANCE-SEUIL";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Money most = new Money(dossier.dossier()
                .parameters()
                .on(contract.documentDay(dossier.today()))
                .decimal(THRESHOLD));
        boolean shown = contract.annexes().stream()
                .anyMatch(annex -> annex.kind() == AnnexKind.VIGILANCE_CERTIFICATE
                        && ruled.attached().contains(annex.place()));
        return contract.is(ContractType.SERVICE_PROVISION)
                        && contract.price().amount().compareTo(most) > 0
                        && !shown
                ? List.of(ContractRule.at("R-C2.4-22", Severity.WARNING, "annexes", "none", Figure.amount(most)))
                : List.of();
    }
}
