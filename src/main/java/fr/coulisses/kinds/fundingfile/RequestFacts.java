package fr.coulisses.kinds.fundingfile;

import fr.coulisses.funding.Counterpart;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.Purpose;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The request as its register had it when the file was composed.
///
/// @param reference the id of the request; empty while there is none
/// @param scheme the aid that is asked for (dispositif)
/// @param asked euros that are asked for
/// @param granted euros that were granted
/// @param eligible which expenses the funder counts
/// @param eligibleExpenses what they come to, in euros
/// @param lines the ids of the budget lines that it is to be
public record RequestFacts(
        String reference,
        String funder,
        String scheme,
        @Nullable FundingType type,
        @Nullable Purpose purpose,
        @Nullable BigDecimal asked,
        @Nullable BigDecimal granted,
        String eligible,
        @Nullable BigDecimal eligibleExpenses,
        @Nullable LocalDate filingDeadline,
        List<String> lines,
        List<RequestedDocument> documents,
        List<Counterpart> counterparts) {

    static final RequestFacts NONE =
            new RequestFacts("", "", "", null, null, null, null, "", null, null, List.of(), List.of(), List.of());

    public RequestFacts {
        reference = Unwritten.text(reference);
        funder = Unwritten.text(funder);
        scheme = Unwritten.text(scheme);
        eligible = Unwritten.text(eligible);
        lines = Unwritten.rows(lines);
        documents = Unwritten.rows(documents);
        counterparts = Unwritten.rows(counterparts);
    }

    static RequestFacts of(Entry<FundingRequest, FundingState> entry) {
        FundingRequest request = entry.content();
        return new RequestFacts(
                entry.id().toString(),
                request.funder(),
                request.scheme(),
                request.type(),
                request.purpose(),
                request.asked(),
                request.granted(),
                request.eligible(),
                request.eligibleExpenses(),
                request.filingDeadline(),
                request.lines(),
                request.documents(),
                request.counterparts());
    }

    Money askedFor() {
        return asked == null ? Money.ZERO : new Money(asked);
    }

    /// What the counterparts are worth together.
    Money counterpartValue() {
        return counterparts.stream()
                .map(Counterpart::value)
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
    }

    boolean isPatronage() {
        return type != null && type.isPatronage();
    }

    boolean isSponsorship() {
        return type == FundingType.SPONSORSHIP;
    }

    boolean isCrowdfunding() {
        return type == FundingType.CROWDFUNDING;
    }
}
