package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.2-12: de minimis aids of three rolling years stay below their ceiling (règl. (UE) 2023/2831).
class SmallAidsStayBelowTheCeiling implements FundingRule {

    private static final String CODE = "R-C2.2-12";
    static final String CEILING = "P-DE-MINIMIS";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        BigDecimal ceiling = dossier.dossier().parameters().decimal(CEILING);
        Money here = dossier.standing().stream()
                .map(Entry::content)
                .filter(request -> request.type() != null && request.type().isPublicSubsidy())
                .map(FundingRequest::expected)
                .reduce(Money.ZERO, Money::plus);
        return dossier.standing().stream()
                .filter(entry -> entry.content().formerAids() != null)
                .filter(entry -> sum(entry.content(), here).euros().compareTo(ceiling) > 0)
                .map(entry -> FundingRule.at(
                        entry,
                        CODE,
                        Severity.WARNING,
                        "formerAids",
                        "above",
                        Figure.amount(sum(entry.content(), here)),
                        Figure.amount(new Money(ceiling))))
                .toList();
    }

    private static Money sum(FundingRequest request, Money here) {
        BigDecimal former = request.formerAids();
        return former == null ? here : here.plus(new Money(former));
    }
}
