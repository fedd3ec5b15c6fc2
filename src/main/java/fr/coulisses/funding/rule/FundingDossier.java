package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Attachment;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.util.Collection;
import java.util.List;

/// Everything that the rules of funding requests may look at.
///
/// @param requests all of the project
/// @param files what is attached to them
public record FundingDossier(
        List<Entry<FundingRequest, FundingState>> requests,
        BudgetSheet budget,
        List<Attachment> files,
        Dossier dossier) {

    public FundingDossier {
        requests = List.copyOf(requests);
        files = List.copyOf(files);
    }

    /// The requests of which something may still come, or came.
    List<Entry<FundingRequest, FundingState>> standing() {
        return requests.stream().filter(entry -> !entry.state().isLost()).toList();
    }

    /// What some lines come to; lines that are gone count nothing.
    Money amount(Collection<String> lines) {
        return budget.lines().stream()
                .filter(line -> lines.contains(line.id().toString()))
                .map(BudgetLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
