package fr.coulisses.funding;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A request for money (handbook, 5.2.2).
///
/// @param contact the id of the funder in the contacts register; empty while it stands there not
/// @param scheme the aid that is asked for (dispositif)
/// @param asked euros that are asked for
/// @param proposed euros that the service in charge proposes to those who decide
/// @param granted euros that were granted
/// @param lines the ids of the budget lines that it is to be
/// @param eligible which expenses the funder counts
/// @param eligibleExpenses what they come to, in euros
/// @param filingDeadline the last day to file it
/// @param filedOn when it was filed
/// @param committeeOn when it is decided
/// @param notifiedOn when the decision was told
/// @param fiscalYearEnd the end of the fiscal year that it is used in, from which the report is due
/// @param officer who follows it at the funder's
/// @param nameOnBankDetails the name of the structure on the bank details that are attached
/// @param siretOnBankDetails the SIRET on them
/// @param withinCurriculum whether the project is assessed within the curriculum
/// @param formerAids de minimis aids that the structure received in the two years before and this one, in euros
/// @param conditions of the grant, as the notification writes them
public record FundingRequest(
        String funder,
        String contact,
        @Nullable FundingType type,
        String scheme,
        @Nullable Purpose purpose,
        @Nullable BigDecimal asked,
        @Nullable BigDecimal proposed,
        @Nullable BigDecimal granted,
        List<String> lines,
        String eligible,
        @Nullable BigDecimal eligibleExpenses,
        @Nullable LocalDate filingDeadline,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate committeeOn,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate fiscalYearEnd,
        @Nullable FilingChannel channel,
        String fileNumber,
        String officer,
        String nameOnBankDetails,
        String siretOnBankDetails,
        @Nullable Boolean withinCurriculum,
        @Nullable BigDecimal formerAids,
        String conditions,
        List<RequestedDocument> documents,
        List<Counterpart> counterparts,
        List<Payment> payments,
        List<Obligation> obligations,
        List<Exchange> journal) {

    public static final FundingRequest EMPTY = new FundingRequest(
            "", "", null, "", null, null, null, null, List.of(), "", null, null, null, null, null, null, null, "", "",
            "", "", false, null, "", List.of(), List.of(), List.of(), List.of(), List.of());

    public FundingRequest {
        funder = text(funder);
        contact = text(contact);
        scheme = text(scheme);
        lines = list(lines);
        eligible = text(eligible);
        fileNumber = text(fileNumber);
        officer = text(officer);
        nameOnBankDetails = text(nameOnBankDetails);
        siretOnBankDetails = text(siretOnBankDetails);
        withinCurriculum = Boolean.TRUE.equals(withinCurriculum);
        conditions = text(conditions);
        documents = list(documents);
        counterparts = list(counterparts);
        payments = list(payments);
        obligations = list(obligations);
        journal = list(journal);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// What it is called: the funder, and the aid where it has a name.
    public String name() {
        return scheme.isBlank() ? funder : funder.isBlank() ? scheme : funder + " – " + scheme;
    }

    /// Whether the project is assessed within the curriculum.
    public boolean assessedWithinCurriculum() {
        return Boolean.TRUE.equals(withinCurriculum);
    }

    /// What came already.
    public Money paid() {
        return payments.stream()
                .filter(payment -> payment.paidOn() != null)
                .map(Payment::amount)
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
    }

    /// What it stands for in the budget: what is granted, else what is asked for.
    public Money expected() {
        BigDecimal amount = granted != null ? granted : asked;
        return amount == null ? Money.ZERO : new Money(amount);
    }

    /// What the counterparts are worth together.
    public Money counterpartValue() {
        return counterparts.stream()
                .map(Counterpart::value)
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
    }

    /// The documents that are still missing on a day.
    public List<RequestedDocument> missing(LocalDate day) {
        return documents.stream().filter(document -> document.isMissing(day)).toList();
    }

    /// Those of them without which it cannot be filed: what follows the answer of the funder is not among them.
    List<RequestedDocument> missingToFile(LocalDate day) {
        return missing(day).stream()
                .filter(document -> document.type() == null || !document.type().followsTheAnswer())
                .toList();
    }

    /// The same with the days that a step brings: a step of a day writes that day where none is written yet.
    FundingRequest moved(FundingState to, LocalDate on) {
        return with(
                to == FundingState.FILED && filedOn == null ? on : filedOn,
                to == FundingState.NOTIFIED && notifiedOn == null ? on : notifiedOn);
    }

    private FundingRequest with(@Nullable LocalDate filed, @Nullable LocalDate notified) {
        return new FundingRequest(
                funder,
                contact,
                type,
                scheme,
                purpose,
                asked,
                proposed,
                granted,
                lines,
                eligible,
                eligibleExpenses,
                filingDeadline,
                filed,
                committeeOn,
                notified,
                fiscalYearEnd,
                channel,
                fileNumber,
                officer,
                nameOnBankDetails,
                siretOnBankDetails,
                withinCurriculum,
                formerAids,
                conditions,
                documents,
                counterparts,
                payments,
                obligations,
                journal);
    }

    /// What of it goes into the copy of a project: who is asked for what; not what they answered.
    FundingRequest begunAnew() {
        return new FundingRequest(
                funder,
                contact,
                type,
                scheme,
                purpose,
                asked,
                null,
                null,
                lines,
                eligible,
                eligibleExpenses,
                null,
                null,
                null,
                null,
                null,
                channel,
                "",
                "",
                "",
                "",
                withinCurriculum,
                null,
                "",
                documents.stream()
                        .map(document -> new RequestedDocument(
                                document.id(),
                                document.type(),
                                document.label(),
                                RequestedDocument.Status.TO_PROVIDE,
                                null,
                                null))
                        .toList(),
                counterparts,
                List.of(),
                List.of(),
                List.of());
    }
}
