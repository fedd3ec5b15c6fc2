package fr.coulisses.funding;

import fr.coulisses.budget.FormLine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The budgets that went to funders: what a report on a grant is compared with.
public interface SentBudgets {

    /// The newest budget that was submitted for a request; nothing before one was.
    ///
    /// @param request the id of the request in the register
    Optional<SentBudget> of(UUID project, String request);

    /// A budget as it was submitted.
    ///
    /// @param version the number of the version it stands in
    record SentBudget(int version, List<FormLine> lines) {

        public SentBudget {
            lines = List.copyOf(lines);
        }
    }
}
