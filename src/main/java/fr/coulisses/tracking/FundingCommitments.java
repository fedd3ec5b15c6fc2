package fr.coulisses.tracking;

import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What funders granted, and what they paid. A request for several lines counts on the first of them: how a grant is
/// shared out is said in the budget.
@Component
class FundingCommitments implements CommitmentSource {

    private final Entries entries;
    private final FundingRegister register;

    FundingCommitments(Entries entries, FundingRegister register) {
        this.entries = entries;
        this.register = register;
    }

    @Override
    public List<Commitment> of(UUID project) {
        return granted(project)
                .map(entry -> commitment(entry, entry.content().expected()))
                .toList();
    }

    @Override
    public List<Commitment> paid(UUID project) {
        return granted(project)
                .map(entry -> commitment(entry, entry.content().paid()))
                .toList();
    }

    private Stream<Entry<FundingRequest, FundingState>> granted(UUID project) {
        return entries.all(project, register).stream()
                .filter(entry ->
                        entry.state().isGranted() && !entry.content().lines().isEmpty());
    }

    private static Commitment commitment(Entry<FundingRequest, FundingState> entry, Money amount) {
        return new Commitment(
                entry.id(),
                entry.content().name(),
                UUID.fromString(entry.content().lines().getFirst()),
                amount,
                entry.stateOn());
    }
}
