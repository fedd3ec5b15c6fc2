package fr.coulisses.funding;

import fr.coulisses.budget.Certainty;
import fr.coulisses.shared.Labelled;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How far a funding request is (handbook, 9.2).
public enum FundingState implements Labelled {
    PROSPECTING,
    ELIGIBLE,
    INELIGIBLE,
    PREPARING,
    COMPLETE,
    FILED,
    ADMISSIBLE,
    /// The funder asks for further documents.
    DOCUMENTS_ASKED,
    INADMISSIBLE,
    UNDER_REVIEW,
    ADJOURNED,
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    NOTIFIED,
    /// An agreement is signed (convention).
    AGREED,
    ADVANCE_PAID,
    PAID,
    REPORT_DUE,
    REPORTED,
    CLOSED,
    ABANDONED,
    TO_REPAY,
    REPAID;

    private static final Set<FundingState> HOPED = EnumSet.range(PROSPECTING, COMPLETE);
    private static final Set<FundingState> LOST = EnumSet.of(INELIGIBLE, INADMISSIBLE, REFUSED, ABANDONED, REPAID);
    private static final Set<FundingState> REQUESTED = EnumSet.range(FILED, ADJOURNED);

    /// Nothing will come of it.
    public boolean isLost() {
        return LOST.contains(this);
    }

    /// Whether it was sent and is not decided yet.
    public boolean isWaiting() {
        return REQUESTED.contains(this) && !isLost();
    }

    /// Whether the funder has agreed.
    public boolean isGranted() {
        return ordinal() >= GRANTED.ordinal() && !isLost();
    }

    /// How sure the income is that it pays for; nothing when there will be none (handbook, 9.2).
    public Optional<Certainty> certainty() {
        if (isLost()) {
            return Optional.empty();
        }
        if (HOPED.contains(this)) {
            return Optional.of(Certainty.HOPED);
        }
        return Optional.of(REQUESTED.contains(this) ? Certainty.REQUESTED : Certainty.ACQUIRED);
    }

    @Override
    public String labelKey() {
        return "funding.state." + name();
    }
}
