package fr.coulisses.funding;

import static fr.coulisses.funding.FundingState.ABANDONED;
import static fr.coulisses.funding.FundingState.ADJOURNED;
import static fr.coulisses.funding.FundingState.ADMISSIBLE;
import static fr.coulisses.funding.FundingState.ADVANCE_PAID;
import static fr.coulisses.funding.FundingState.AGREED;
import static fr.coulisses.funding.FundingState.CLOSED;
import static fr.coulisses.funding.FundingState.COMPLETE;
import static fr.coulisses.funding.FundingState.DOCUMENTS_ASKED;
import static fr.coulisses.funding.FundingState.ELIGIBLE;
import static fr.coulisses.funding.FundingState.FILED;
import static fr.coulisses.funding.FundingState.GRANTED;
import static fr.coulisses.funding.FundingState.INADMISSIBLE;
import static fr.coulisses.funding.FundingState.INELIGIBLE;
import static fr.coulisses.funding.FundingState.NOTIFIED;
import static fr.coulisses.funding.FundingState.PAID;
import static fr.coulisses.funding.FundingState.PARTLY_GRANTED;
import static fr.coulisses.funding.FundingState.PREPARING;
import static fr.coulisses.funding.FundingState.PROSPECTING;
import static fr.coulisses.funding.FundingState.REFUSED;
import static fr.coulisses.funding.FundingState.REPAID;
import static fr.coulisses.funding.FundingState.REPORTED;
import static fr.coulisses.funding.FundingState.REPORT_DUE;
import static fr.coulisses.funding.FundingState.TO_REPAY;
import static fr.coulisses.funding.FundingState.UNDER_REVIEW;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.budget.Budgets;
import fr.coulisses.funding.rule.FundingDossier;
import fr.coulisses.funding.rule.FundingRules;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Column;
import fr.coulisses.register.Course;
import fr.coulisses.register.Deadline;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryDocument;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.register.Register;
import fr.coulisses.register.RegisterFile;
import fr.coulisses.register.Value;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The register of funding requests (C2.2).
@Component
public class FundingRegister implements Register<FundingRequest, FundingState> {

    public static final String KEY = "funding";

    /// No money has come yet: it can still be given up; afterwards it is to be repaid.
    private static final Set<FundingState> OPEN = EnumSet.of(
            PROSPECTING,
            ELIGIBLE,
            PREPARING,
            COMPLETE,
            FILED,
            ADMISSIBLE,
            DOCUMENTS_ASKED,
            UNDER_REVIEW,
            ADJOURNED,
            GRANTED,
            PARTLY_GRANTED,
            NOTIFIED,
            AGREED);

    private static final Course<FundingState> COURSE = Course.from(PROSPECTING)
            .step(PROSPECTING, ELIGIBLE)
            .step(ELIGIBLE, PREPARING, INELIGIBLE)
            .step(PREPARING, COMPLETE)
            .step(COMPLETE, FILED, PREPARING)
            .step(FILED, ADMISSIBLE, DOCUMENTS_ASKED, INADMISSIBLE)
            .step(ADMISSIBLE, UNDER_REVIEW, DOCUMENTS_ASKED, INADMISSIBLE)
            .step(DOCUMENTS_ASKED, ADMISSIBLE)
            .step(UNDER_REVIEW, GRANTED, PARTLY_GRANTED, REFUSED, ADJOURNED)
            .step(ADJOURNED, UNDER_REVIEW)
            .step(GRANTED, NOTIFIED)
            .step(PARTLY_GRANTED, NOTIFIED)
            .step(NOTIFIED, AGREED, ADVANCE_PAID, PAID)
            .step(AGREED, ADVANCE_PAID, PAID)
            .step(ADVANCE_PAID, PAID)
            .step(PAID, REPORT_DUE)
            .step(REPORT_DUE, REPORTED)
            .step(REPORTED, CLOSED)
            .any(OPEN, ABANDONED)
            .any(EnumSet.range(NOTIFIED, REPORTED), TO_REPAY)
            .step(TO_REPAY, REPAID)
            .build();

    private static final BigDecimal MOST = new BigDecimal("100000000");

    private final ObjectProvider<Budgets> budgets;
    private final ObjectProvider<Attachments> attachments;
    private final Clock clock;

    /// Services ask the registers, and registers ask services: they are looked for when they are needed.
    FundingRegister(ObjectProvider<Budgets> budgets, ObjectProvider<Attachments> attachments, Clock clock) {
        this.budgets = budgets;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String address() {
        return "financements";
    }

    @Override
    public Class<FundingRequest> type() {
        return FundingRequest.class;
    }

    @Override
    public Course<FundingState> course() {
        return COURSE;
    }

    @Override
    public FundingRequest start(ProjectSheet project) {
        return FundingRequest.EMPTY;
    }

    @Override
    public List<String> competencies() {
        return List.of("C2.2");
    }

    @Override
    public String name(FundingRequest request) {
        return request.name();
    }

    @Override
    public List<Column<FundingRequest, FundingState>> columns() {
        return List.of(
                Column.of(
                        "type",
                        entry -> entry.content().type() == null
                                ? Value.NONE
                                : Value.label(entry.content().type().labelKey())),
                Column.sum("asked", entry -> Value.amount(entry.content().asked())),
                Column.<FundingRequest, FundingState>sum(
                                "proposed",
                                entry -> Value.amount(entry.content().proposed()))
                        .inFiles(),
                Column.sum("granted", entry -> Value.amount(entry.content().granted())),
                Column.sum(
                        "paid",
                        entry -> entry.content().paid().isZero()
                                ? Value.NONE
                                : Value.amount(entry.content().paid())),
                Column.of("filingDeadline", entry -> Value.day(entry.content().filingDeadline())),
                Column.<FundingRequest, FundingState>of(
                                "filedOn", entry -> Value.day(entry.content().filedOn()))
                        .inFiles(),
                Column.<FundingRequest, FundingState>of(
                                "committeeOn",
                                entry -> Value.day(entry.content().committeeOn()))
                        .inFiles(),
                Column.<FundingRequest, FundingState>of(
                                "notifiedOn", entry -> Value.day(entry.content().notifiedOn()))
                        .inFiles(),
                Column.of("missing", this::missing),
                Column.<FundingRequest, FundingState>of(
                                "fileNumber",
                                entry -> Value.text(entry.content().fileNumber()))
                        .inFiles());
    }

    /// How many documents are missing, as long as they are asked for.
    private Value missing(Entry<FundingRequest, FundingState> entry) {
        int missing = entry.content().missing(LocalDate.now(clock)).size();
        return entry.state().isLost() || missing == 0 ? Value.NONE : new Value.Count(missing);
    }

    @Override
    public void require(FundingRequest request) {
        requireAmount("asked", request.asked());
        requireAmount("proposed", request.proposed());
        requireAmount("granted", request.granted());
        requireAmount("eligibleExpenses", request.eligibleExpenses());
        requireAmount("formerAids", request.formerAids());
        request.payments().forEach(payment -> requireAmount("payments/amount", payment.amount()));
        request.counterparts().forEach(counterpart -> requireAmount("counterparts/value", counterpart.value()));
    }

    private static void requireAmount(String field, @Nullable BigDecimal amount) {
        if (amount != null
                && (amount.signum() < 0
                        || amount.compareTo(MOST) > 0
                        || amount.stripTrailingZeros().scale() > 2)) {
            throw new Refusal("funding.refused.amount." + field.replace('/', '.'));
        }
    }

    @Override
    public void requireMove(Entry<FundingRequest, FundingState> entry, FundingState to) {
        FundingRequest request = entry.content();
        switch (to) {
            case ELIGIBLE -> require(!request.funder().isBlank() && request.type() != null, "funding.refused.funder");
            case COMPLETE -> requireComplete(request);
            case GRANTED, PARTLY_GRANTED -> requireGrant(request, to);
            case ADVANCE_PAID -> require(!request.paid().isZero(), "funding.refused.advance");
            case PAID -> requirePaid(request);
            default -> {}
        }
    }

    private void requireComplete(FundingRequest request) {
        require(request.asked() != null && request.asked().signum() > 0, "funding.refused.asked");
        int missing = request.missingToFile(LocalDate.now(clock)).size();
        if (missing > 0) {
            throw new Refusal("funding.refused.missing", missing);
        }
    }

    private static void requireGrant(FundingRequest request, FundingState to) {
        BigDecimal granted = request.granted();
        BigDecimal asked = request.asked();
        require(granted != null && granted.signum() > 0, "funding.refused.granted");
        boolean less = granted != null && asked != null && granted.compareTo(asked) < 0;
        require(to == PARTLY_GRANTED || !less, "funding.refused.partly");
        require(to == GRANTED || less, "funding.refused.wholly");
    }

    private static void requirePaid(FundingRequest request) {
        BigDecimal granted = request.granted();
        if (granted == null || request.paid().euros().compareTo(granted) < 0) {
            throw new Refusal("funding.refused.paid");
        }
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new Refusal(sentence);
        }
    }

    @Override
    public FundingRequest moved(FundingRequest request, FundingState to, LocalDate on) {
        return request.moved(to, on);
    }

    @Override
    public FundingRequest copied(FundingRequest request) {
        return request.begunAnew();
    }

    @Override
    public List<Deadline> deadlines(Entry<FundingRequest, FundingState> entry, Dossier dossier) {
        return FundingDeadlines.of(entry.content(), entry.state(), dossier.parameters());
    }

    @Override
    public List<EntryDocument<FundingRequest, FundingState>> documents() {
        return List.of(new EntryDocument<>("courrier", FundingLetter::of));
    }

    @Override
    public List<Workbook.Sheet> sheets(
            UUID project, RegisterFile<FundingRequest, FundingState> file, List<EntryFinding> findings) {
        return new FundingControl(file, columns(), budgets.getObject().get(project), findings).sheets();
    }

    @Override
    public List<EntryFinding> examine(
            UUID project, List<Entry<FundingRequest, FundingState>> entries, Dossier dossier) {
        return FundingRules.examine(new FundingDossier(
                entries,
                budgets.getObject().get(project),
                attachments.getObject().all(project, this),
                dossier));
    }
}
