package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// R-C2.2-01: what is granted, or else asked for, is what the budget lines say that a request is to be; a request
/// of which nothing comes has no lines any more.
class AmountsAgreeWithTheBudget implements FundingRule {

    private static final String CODE = "R-C2.2-01";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        return dossier.requests().stream()
                .flatMap(entry -> examine(entry, dossier).stream())
                .toList();
    }

    private static Optional<EntryFinding> examine(Entry<FundingRequest, FundingState> entry, FundingDossier dossier) {
        FundingRequest request = entry.content();
        Money inBudget = dossier.amount(request.lines());
        if (entry.state().isLost()) {
            return inBudget.isZero()
                    ? Optional.empty()
                    : Optional.of(
                            FundingRule.at(entry, CODE, Severity.BLOCKING, "lines", "lost", Figure.amount(inBudget)));
        }
        if (request.expected().isZero()) {
            return Optional.empty();
        }
        if (request.lines().isEmpty()) {
            return Optional.of(
                    FundingRule.at(entry, CODE, Severity.BLOCKING, "lines", "none", Figure.amount(request.expected())));
        }
        Money together = together(request, dossier);
        return together.equals(inBudget)
                ? Optional.empty()
                : Optional.of(FundingRule.at(
                        entry,
                        CODE,
                        Severity.BLOCKING,
                        request.granted() == null ? "asked" : "granted",
                        "differs",
                        Figure.amount(together),
                        Figure.amount(inBudget)));
    }

    /// Several requests may be for the same lines: then they count together.
    private static Money together(FundingRequest request, FundingDossier dossier) {
        Set<String> lines = Set.copyOf(request.lines());
        return dossier.standing().stream()
                .map(Entry::content)
                .filter(other -> Set.copyOf(other.lines()).equals(lines))
                .map(FundingRequest::expected)
                .reduce(Money.ZERO, Money::plus);
    }
}
