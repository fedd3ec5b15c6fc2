package fr.coulisses.tracking;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Siret;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Column;
import fr.coulisses.register.Course;
import fr.coulisses.register.Deadline;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.register.Register;
import fr.coulisses.register.Value;
import fr.coulisses.shared.Refusal;
import fr.coulisses.tracking.rule.TrackingDossier;
import fr.coulisses.tracking.rule.TrackingRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The register of supporting documents (C2.3): quotes, orders, invoices, payslips, statements.
@Component
public class DocumentRegister implements Register<SupportingDocument, DocumentState> {

    public static final String KEY = "documents";

    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final Course<DocumentState> COURSE = Course.from(DocumentState.ENTERED)
            .step(DocumentState.ENTERED, DocumentState.CHECKED, DocumentState.CANCELLED)
            .step(DocumentState.CHECKED, DocumentState.PAID, DocumentState.CANCELLED)
            .build();

    private final ObjectProvider<Budgets> budgets;
    private final ObjectProvider<Attachments> attachments;

    /// Services ask the registers, and registers ask services: they are looked for when they are needed.
    DocumentRegister(ObjectProvider<Budgets> budgets, ObjectProvider<Attachments> attachments) {
        this.budgets = budgets;
        this.attachments = attachments;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String address() {
        return "pieces";
    }

    @Override
    public Class<SupportingDocument> type() {
        return SupportingDocument.class;
    }

    @Override
    public Course<DocumentState> course() {
        return COURSE;
    }

    @Override
    public SupportingDocument start(ProjectSheet project) {
        return SupportingDocument.EMPTY;
    }

    @Override
    public List<String> competencies() {
        return List.of("C2.3");
    }

    @Override
    public String name(SupportingDocument document) {
        return document.name();
    }

    @Override
    public List<Column<SupportingDocument, DocumentState>> columns() {
        return List.of(
                Column.of("kind", entry -> {
                    DocumentKind kind = entry.content().kind();
                    return kind == null ? Value.NONE : Value.label(kind.labelKey());
                }),
                Column.of("issuedOn", entry -> Value.day(entry.content().issuedOn())),
                Column.sum("net", entry -> Value.amount(entry.content().net())),
                Column.sum("vat", entry -> Value.amount(entry.content().vat())),
                Column.sum("gross", entry -> Value.amount(entry.content().gross())),
                Column.of("dueOn", entry -> Value.day(entry.content().dueOn())),
                Column.of("paidOn", entry -> Value.day(entry.content().paidOn())),
                Column.<SupportingDocument, DocumentState>of(
                                "siret", entry -> Value.text(entry.content().siret()))
                        .inFiles());
    }

    @Override
    public void require(SupportingDocument document) {
        String siret = Siret.bare(document.siret());
        if (!siret.isEmpty() && !Siret.isValid(siret)) {
            throw new Refusal("documents.refused.siret", document.siret());
        }
        document.shares().forEach(share -> {
            requireAmount("documents.refused.amount", share.net());
            requireRate(share.vatRate());
        });
        document.tickets().forEach(tickets -> {
            requireAmount("documents.refused.price", tickets.price());
            requireRate(tickets.vatRate());
        });
    }

    private static void requireRate(@Nullable BigDecimal rate) {
        requireAmount("documents.refused.rate", rate);
        if (rate != null && rate.compareTo(WHOLE) > 0) {
            throw new Refusal("documents.refused.rate");
        }
    }

    private static void requireAmount(String sentence, @Nullable BigDecimal amount) {
        if (amount != null
                && (amount.signum() < 0
                        || amount.compareTo(MOST) > 0
                        || amount.stripTrailingZeros().scale() > 3)) {
            throw new Refusal(sentence);
        }
    }

    @Override
    public void requireMove(Entry<SupportingDocument, DocumentState> entry, DocumentState to) {
        if (to == DocumentState.CHECKED) {
            requireChecked(entry.content());
        }
    }

    /// R-C2.3-01: what counts belongs to lines of the budget.
    private static void requireChecked(SupportingDocument document) {
        require(document.kind() != null, "documents.refused.kind");
        require(document.issuedOn() != null, "documents.refused.day");
        require(!document.gross().isZero(), "documents.refused.nothing");
        boolean allocated = document.kind() == DocumentKind.TICKET_STATEMENT
                ? document.tickets().stream()
                        .allMatch(tickets -> !tickets.line().isEmpty())
                : document.shares().stream().allMatch(share -> !share.line().isEmpty());
        require(allocated, "documents.refused.line");
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new Refusal(sentence);
        }
    }

    @Override
    public SupportingDocument moved(SupportingDocument document, DocumentState to, LocalDate on) {
        return to == DocumentState.PAID ? document.paid(on) : document;
    }

    @Override
    public List<Deadline> deadlines(Entry<SupportingDocument, DocumentState> entry, Dossier dossier) {
        LocalDate due = entry.content().dueOn();
        boolean open = entry.state() == DocumentState.ENTERED || entry.state() == DocumentState.CHECKED;
        return due == null || !open ? List.of() : List.of(new Deadline(due, "dueOn", "documents.deadline.pay"));
    }

    @Override
    public List<EntryFinding> examine(
            UUID project, List<Entry<SupportingDocument, DocumentState>> entries, Dossier dossier) {
        return TrackingRules.examine(new TrackingDossier(
                entries,
                budgets.getObject().get(project),
                attachments.getObject().all(project, this),
                dossier));
    }

    /// What was bought for one edition was not bought for the next.
    @Override
    public boolean isCopied() {
        return false;
    }
}
