package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.2-08: the counterparts of patronage are worth no more than a share of the gift; above it, it is
/// sponsorship. A gift whose amount nobody wrote yet has no share.
class CounterpartsOfGiftsAreSmall implements FundingRule {

    private static final String CODE = "R-C2.2-08";
    static final String SHARE = "P-MECENAT-CONTREP";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        BigDecimal share = dossier.dossier().parameters().decimal(SHARE);
        return dossier.standing().stream()
                .filter(entry ->
                        entry.content().type() != null && entry.content().type().isPatronage())
                .filter(entry -> !entry.content().expected().isZero())
                .filter(entry -> entry.content().counterpartValue().compareTo(most(entry.content(), share)) > 0)
                .map(entry -> FundingRule.at(
                        entry,
                        CODE,
                        dossier.dossier().severity(Severity.BLOCKING, SHARE),
                        "counterparts",
                        "large",
                        Figure.amount(entry.content().counterpartValue()),
                        Figure.amount(most(entry.content(), share))))
                .toList();
    }

    private static Money most(FundingRequest request, BigDecimal share) {
        return new Money(request.expected().euros().multiply(share).movePointLeft(2));
    }
}
