package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.Objects;

/// R-C2.2-15: what is asked for is no more than the expenses that the scheme counts.
class NoMoreIsAskedThanIsEligible implements FundingRule {

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        return dossier.standing().stream()
                .filter(entry -> exceeds(entry.content()))
                .map(entry -> FundingRule.at(
                        entry,
                        "R-C2.2-15",
                        Severity.WARNING,
                        "asked",
                        "more",
                        Figure.amount(
                                new Money(Objects.requireNonNull(entry.content().asked()))),
                        Figure.amount(
                                new Money(Objects.requireNonNull(entry.content().eligibleExpenses())))))
                .toList();
    }

    private static boolean exceeds(FundingRequest request) {
        return request.asked() != null
                && request.eligibleExpenses() != null
                && request.asked().compareTo(request.eligibleExpenses()) > 0;
    }
}
