package fr.coulisses.kinds.financialreport;

import fr.coulisses.funding.FundingDeadlines;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The grant that is reported on, as its register had it when the report was composed.
///
/// @param reference the id of the request; empty while there is none
/// @param asked euros that were asked for
/// @param granted euros that were granted
/// @param paid what came of it
/// @param dueOn the day by which the report is due; `null` where nobody wants one, or the fiscal year is unknown
public record GrantFacts(
        String reference,
        String funder,
        String scheme,
        @Nullable FundingType type,
        @Nullable FundingState state,
        String fileNumber,
        @Nullable BigDecimal asked,
        @Nullable BigDecimal granted,
        Money paid,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate fiscalYearEnd,
        @Nullable LocalDate dueOn) {

    static final GrantFacts NONE = new GrantFacts("", "", "", null, null, "", null, null, Money.ZERO, null, null, null);

    public GrantFacts {
        reference = Unwritten.text(reference);
        funder = Unwritten.text(funder);
        scheme = Unwritten.text(scheme);
        fileNumber = Unwritten.text(fileNumber);
        paid = Objects.requireNonNullElse(paid, Money.ZERO);
    }

    static GrantFacts of(Entry<FundingRequest, FundingState> entry, ParameterSnapshot figures) {
        FundingRequest request = entry.content();
        return new GrantFacts(
                entry.id().toString(),
                request.funder(),
                request.scheme(),
                request.type(),
                entry.state(),
                request.fileNumber(),
                request.asked(),
                request.granted(),
                request.paid(),
                request.notifiedOn(),
                request.fiscalYearEnd(),
                FundingDeadlines.report(request, figures).orElse(null));
    }

    Money grantedAmount() {
        return granted == null ? Money.ZERO : new Money(granted);
    }

    boolean isGranted() {
        return state != null && state.isGranted();
    }

    /// Whether the law wants a report of it (loi 2000-321, art. 10).
    boolean isPublicSubsidy() {
        return type != null && type.isPublicSubsidy();
    }
}
