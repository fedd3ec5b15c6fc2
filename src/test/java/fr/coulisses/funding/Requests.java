package fr.coulisses.funding;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.contacts.Channel;
import fr.coulisses.register.Entry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Funding requests as short as a rule can be told in: the first document is `d1`, the first exchange `e1`, and so on.
public final class Requests {

    public static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

    private static final UUID PROJECT = UUID.fromString("6c8f0000-0000-4000-8000-00000000000a");

    private Requests() {}

    /// A request of which nothing is written yet.
    public static Draft request() {
        return new Draft();
    }

    public static Draft request(FundingType type) {
        return new Draft().of(type);
    }

    /// A request in the making.
    public static final class Draft {

        private String funder = "";
        private @Nullable FundingType type;
        private @Nullable BigDecimal asked;
        private @Nullable BigDecimal granted;
        private List<String> lines = List.of();
        private @Nullable BigDecimal eligibleExpenses;
        private @Nullable LocalDate filingDeadline;
        private @Nullable LocalDate filedOn;
        private @Nullable LocalDate committeeOn;
        private @Nullable LocalDate notifiedOn;
        private @Nullable LocalDate fiscalYearEnd;
        private String nameOnBankDetails = "";
        private String siretOnBankDetails = "";
        private boolean withinCurriculum;
        private @Nullable BigDecimal formerAids;
        private final List<RequestedDocument> documents = new ArrayList<>();
        private final List<Counterpart> counterparts = new ArrayList<>();
        private final List<Payment> payments = new ArrayList<>();
        private final List<Obligation> obligations = new ArrayList<>();
        private final List<Exchange> journal = new ArrayList<>();

        private Draft() {}

        public Draft of(FundingType kind) {
            type = kind;
            return this;
        }

        public Draft from(String name) {
            funder = name;
            return this;
        }

        public Draft asked(String euros) {
            asked = new BigDecimal(euros);
            return this;
        }

        public Draft granted(String euros) {
            granted = new BigDecimal(euros);
            return this;
        }

        public Draft on(BudgetLine... paidFor) {
            lines = Stream.of(paidFor).map(line -> line.id().toString()).toList();
            return this;
        }

        public Draft eligibleExpenses(String euros) {
            eligibleExpenses = new BigDecimal(euros);
            return this;
        }

        public Draft deadline(LocalDate day) {
            filingDeadline = day;
            return this;
        }

        public Draft filed(LocalDate day) {
            filedOn = day;
            return this;
        }

        public Draft committee(LocalDate day) {
            committeeOn = day;
            return this;
        }

        public Draft notified(LocalDate day) {
            notifiedOn = day;
            return this;
        }

        public Draft yearEnds(LocalDate day) {
            fiscalYearEnd = day;
            return this;
        }

        public Draft bankDetails(String name, String siret) {
            nameOnBankDetails = name;
            siretOnBankDetails = siret;
            return this;
        }

        public Draft withinCurriculum() {
            withinCurriculum = true;
            return this;
        }

        public Draft formerAids(String euros) {
            formerAids = new BigDecimal(euros);
            return this;
        }

        /// A document that is there.
        public Draft document(DocumentType kind) {
            return document(kind, RequestedDocument.Status.PROVIDED, null, null);
        }

        public Draft document(@Nullable DocumentType kind, RequestedDocument.Status status) {
            return document(kind, status, null, null);
        }

        public Draft document(
                @Nullable DocumentType kind,
                RequestedDocument.Status status,
                @Nullable LocalDate issuedOn,
                @Nullable LocalDate validUntil) {
            documents.add(new RequestedDocument("d" + (documents.size() + 1), kind, "", status, issuedOn, validUntil));
            return this;
        }

        public Draft counterpart(@Nullable String euros) {
            counterparts.add(new Counterpart(
                    "c" + (counterparts.size() + 1), "Invitations", euros == null ? null : new BigDecimal(euros)));
            return this;
        }

        public Draft payment(@Nullable String euros, @Nullable LocalDate dueOn, @Nullable LocalDate paidOn) {
            payments.add(new Payment(
                    "p" + (payments.size() + 1),
                    Payment.Kind.ADVANCE,
                    euros == null ? null : new BigDecimal(euros),
                    dueOn,
                    paidOn));
            return this;
        }

        public Draft obligation(Obligation.Kind kind, @Nullable LocalDate dueOn, boolean done) {
            obligations.add(new Obligation("o" + (obligations.size() + 1), kind, "Affiche", dueOn, done));
            return this;
        }

        public Draft said(@Nullable LocalDate day) {
            return exchange(day, null, false);
        }

        public Draft reminder(@Nullable LocalDate day, boolean done) {
            return exchange(null, day, done);
        }

        private Draft exchange(@Nullable LocalDate day, @Nullable LocalDate remindOn, boolean done) {
            journal.add(new Exchange(
                    "e" + (journal.size() + 1), day, Channel.EMAIL, "Courriel", "Rappeler", remindOn, done));
            return this;
        }

        public FundingRequest content() {
            return new FundingRequest(
                    funder,
                    "",
                    type,
                    "",
                    null,
                    asked,
                    null,
                    granted,
                    lines,
                    "",
                    eligibleExpenses,
                    filingDeadline,
                    filedOn,
                    committeeOn,
                    notifiedOn,
                    fiscalYearEnd,
                    null,
                    "",
                    "",
                    nameOnBankDetails,
                    siretOnBankDetails,
                    withinCurriculum,
                    formerAids,
                    "",
                    documents,
                    counterparts,
                    payments,
                    obligations,
                    journal);
        }

        public Entry<FundingRequest, FundingState> in(FundingState state) {
            return in(state, TODAY);
        }

        /// @param since the day it came into its state
        public Entry<FundingRequest, FundingState> in(FundingState state, LocalDate since) {
            return new Entry<>(UUID.randomUUID(), PROJECT, state, since, content(), Instant.EPOCH);
        }
    }
}
