package fr.coulisses.tracking.bank;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Letters;
import fr.coulisses.tracking.DocumentKind;
import fr.coulisses.tracking.DocumentRegister;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.SupportingDocument;
import fr.coulisses.tracking.bank.Reconciliation.OpenDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Proposes from a statement which supporting documents are paid, and notes what a person confirms.
@Service
public class Payments {

    private static final int LONGEST_NOTE = 300;

    private final Entries entries;
    private final DocumentRegister register;
    private final Budgets budgets;
    private final ProjectAccess access;
    private final JsonMapper json;

    Payments(Entries entries, DocumentRegister register, Budgets budgets, ProjectAccess access, JsonMapper json) {
        this.entries = entries;
        this.register = register;
        this.budgets = budgets;
        this.access = access;
        this.json = json;
    }

    /// What the checked documents of a project that are not paid have in common with a statement.
    @Transactional(readOnly = true)
    public Reconciliation propose(UUID project, List<BankMovement> movements) {
        access.require(project, Right.WRITE);
        BudgetSheet budget = budgets.get(project);
        Set<String> incomes = budget.lines().stream()
                .filter(line -> line.entry().section() == Section.INCOME)
                .map(BudgetLine::id)
                .map(UUID::toString)
                .collect(Collectors.toSet());
        List<Entry<SupportingDocument, DocumentState>> documents = entries.all(project, register);
        return Reconciliation.of(
                inState(DocumentState.CHECKED, documents, incomes),
                inState(DocumentState.PAID, documents, incomes),
                movements);
    }

    private static List<OpenDocument> inState(
            DocumentState state, List<Entry<SupportingDocument, DocumentState>> documents, Set<String> incomes) {
        return documents.stream()
                .filter(entry -> entry.state() == state)
                .filter(entry -> isOwed(entry.content()))
                .map(entry -> new OpenDocument(entry.id(), entry.content(), isIncome(entry.content(), incomes)))
                .toList();
    }

    /// A quote or an order is not paid: its invoice is.
    private static boolean isOwed(SupportingDocument document) {
        return document.kind() != null && document.kind().effect() == DocumentKind.Effect.REALISES;
    }

    private static boolean isIncome(SupportingDocument document, Set<String> incomes) {
        return document.kind() == DocumentKind.TICKET_STATEMENT
                || document.shares().stream().anyMatch(share -> incomes.contains(share.line()));
    }

    /// Notes that documents are paid, on the day of their movement: all of them, or none.
    ///
    /// @throws fr.coulisses.shared.Refusal when somebody was faster
    @Transactional
    public void note(UUID project, List<PaymentProposal> confirmed) {
        access.require(project, Right.WRITE);
        confirmed.forEach(this::note);
    }

    private void note(PaymentProposal proposal) {
        Entry<SupportingDocument, DocumentState> entry = entries.get(proposal.document(), register);
        LocalDate on = proposal.movement().on();
        ObjectNode seen = json.valueToTree(entry.content());
        entries.save(entry.id(), register, seen, seen.deepCopy().put("paidOn", on.toString()));
        // A step is noted after the one before, even where the money went earlier.
        LocalDate step = on.isBefore(entry.stateOn()) ? entry.stateOn() : on;
        entries.move(
                entry.id(),
                register,
                DocumentState.CHECKED,
                DocumentState.PAID,
                step,
                Letters.beginning(proposal.movement().label() + " (" + Formats.date(on) + ")", LONGEST_NOTE));
    }
}
