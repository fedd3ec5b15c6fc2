package fr.coulisses.kinds.fundingfile;

import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request of the financing plan: whose money, how much was asked for and granted, and how far it is.
///
/// @param id of the request in its register
/// @param lines the ids of the budget lines that it is to be
public record PlannedFunding(
        String id,
        String name,
        @Nullable FundingType type,
        @Nullable FundingState state,
        @Nullable BigDecimal asked,
        @Nullable BigDecimal granted,
        List<String> lines) {

    public PlannedFunding {
        name = Unwritten.text(name);
        lines = Unwritten.rows(lines);
    }

    static PlannedFunding of(Entry<FundingRequest, FundingState> entry) {
        FundingRequest request = entry.content();
        return new PlannedFunding(
                entry.id().toString(),
                request.name(),
                request.type(),
                entry.state(),
                request.asked(),
                request.granted(),
                request.lines());
    }

    /// What it stands for in the budget: what is granted, else what is asked for.
    Money expected() {
        BigDecimal amount = granted != null ? granted : asked;
        return amount == null ? Money.ZERO : new Money(amount);
    }
}
