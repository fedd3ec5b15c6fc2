package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.Showing;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.4-14: a living artist who is exhibited gets at least the recommended minimum: that of an exhibition of one or
/// of
/// several, or a share of the tickets where that is more.
class ExhibitedArtistsArePaid implements ContractRule {

    static final String SOLO = "P-EXPO-MONO";
    static final String GROUP = "P-EXPO-COLL";
    static final String SHARE = "P-EXPO-PCT";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        boolean living = Boolean.TRUE.equals(contract.showing().living());
        if (!contract.is(ContractType.EXHIBITION) || !living) {
            return List.of();
        }
        Money least =
                least(contract.showing(), dossier.dossier().parameters().on(contract.documentDay(dossier.today())));
        return contract.price().amount().compareTo(least) >= 0
                ? List.of()
                : List.of(ContractRule.at(
                        "R-C2.4-14",
                        Severity.WARNING,
                        "price/net",
                        "low",
                        Figure.amount(contract.price().amount()),
                        Figure.amount(least)));
    }

    private static Money least(Showing showing, ParameterSnapshot figures) {
        Money fixed = new Money(figures.decimal(Boolean.TRUE.equals(showing.solo()) ? SOLO : GROUP));
        BigDecimal ticketing = showing.ticketing();
        if (ticketing == null) {
            return fixed;
        }
        Money share = Money.product(ticketing, figures.decimal(SHARE).movePointLeft(2));
        return share.compareTo(fixed) > 0 ? share : fixed;
    }
}
