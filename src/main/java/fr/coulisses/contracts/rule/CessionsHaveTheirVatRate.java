package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.4-11: a cession bears the VAT rate of cessions on the day of the contract, or says why it bears none.
class CessionsHaveTheirVatRate implements ContractRule {

    private static final String CODE = "R-C2.4-11";
    static final String RATE = "P-TVA-CESSION";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        if (!contract.is(ContractType.CESSION) || contract.price().exemption() != null) {
            return List.of();
        }
        BigDecimal rate = contract.price().vatRate();
        BigDecimal usual = dossier.dossier()
                .parameters()
                .on(contract.documentDay(dossier.today()))
                .decimal(RATE);
        if (rate == null) {
            return List.of(ContractRule.at(CODE, Severity.WARNING, "price/vatRate", "none", Figure.percent(usual)));
        }
        return rate.compareTo(usual) == 0
                ? List.of()
                : List.of(ContractRule.at(
                        CODE, Severity.WARNING, "price/vatRate", "other", Figure.percent(rate), Figure.percent(usual)));
    }
}
