package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Money;
import java.util.Collections;
import java.util.HashSet;
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
        if (entry.state().isLost()) {
            Money inBudget = dossier.amount(request.lines());
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
        Set<String> lines = connected(request, dossier);
        Money inBudget = dossier.amount(lines);
        Money together = together(lines, dossier);
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

    /// The lines of a request, and those of the requests that share a line with it: all of them count together.
    private static Set<String> connected(FundingRequest request, FundingDossier dossier) {
        Set<String> lines = new HashSet<>(request.lines());
        boolean grows = true;
        while (grows) {
            grows = dossier.standing().stream()
                            .map(entry -> entry.content().lines())
                            .filter(other -> !Collections.disjoint(other, lines))
                            .filter(lines::addAll)
                            .count()
                    > 0;
        }
        return lines;
    }

    private static Money together(Set<String> lines, FundingDossier dossier) {
        return dossier.standing().stream()
                .map(Entry::content)
                .filter(other -> !Collections.disjoint(other.lines(), lines))
                .map(FundingRequest::expected)
                .reduce(Money.ZERO, Money::plus);
    }
}
