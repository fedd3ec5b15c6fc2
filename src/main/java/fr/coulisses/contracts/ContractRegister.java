package fr.coulisses.contracts;

import static fr.coulisses.contracts.ContractState.APPROVED;
import static fr.coulisses.contracts.ContractState.ARCHIVED;
import static fr.coulisses.contracts.ContractState.CANCELLED;
import static fr.coulisses.contracts.ContractState.DRAFT;
import static fr.coulisses.contracts.ContractState.LAPSED;
import static fr.coulisses.contracts.ContractState.NEGOTIATING;
import static fr.coulisses.contracts.ContractState.PARTLY_SIGNED;
import static fr.coulisses.contracts.ContractState.PERFORMED;
import static fr.coulisses.contracts.ContractState.POSTPONED;
import static fr.coulisses.contracts.ContractState.RUNNING;
import static fr.coulisses.contracts.ContractState.SENT;
import static fr.coulisses.contracts.ContractState.SETTLED;
import static fr.coulisses.contracts.ContractState.SIGNED;
import static fr.coulisses.contracts.ContractState.TERMINATED;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contracts.rule.ContractDossier;
import fr.coulisses.contracts.rule.ContractRules;
import fr.coulisses.contracts.rule.RuledContract;
import fr.coulisses.contracts.rule.RuledLine;
import fr.coulisses.contracts.text.ContractDocument;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.register.Attachment;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Column;
import fr.coulisses.register.Course;
import fr.coulisses.register.Deadline;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryDocument;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.register.EntryFindings;
import fr.coulisses.register.Register;
import fr.coulisses.register.Value;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The register of contracts (C2.4).
@Component
public class ContractRegister implements Register<Contract, ContractState> {

    public static final String KEY = "contracts";

    public static final String ADDRESS = "contrats";

    /// The key of its document, in addresses.
    public static final String DOCUMENT = "contrat";

    private static final Set<ContractState> UNFINISHED = EnumSet.range(DRAFT, SETTLED);

    /// Handbook, 9.3.
    private static final Course<ContractState> COURSE = Course.from(DRAFT)
            .step(DRAFT, NEGOTIATING)
            .step(NEGOTIATING, APPROVED)
            .step(APPROVED, SENT)
            .step(SENT, PARTLY_SIGNED)
            .step(PARTLY_SIGNED, SIGNED)
            .step(SIGNED, RUNNING)
            .step(RUNNING, PERFORMED)
            .step(PERFORMED, SETTLED)
            .step(SETTLED, ARCHIVED)
            .any(UNFINISHED, CANCELLED)
            .any(UNFINISHED, TERMINATED)
            .any(UNFINISHED, POSTPONED)
            .any(UNFINISHED, LAPSED)
            .build();

    private final ObjectProvider<Budgets> budgets;
    private final ObjectProvider<Attachments> attachments;
    private final ObjectProvider<ContractVersions> versions;
    private final ObjectProvider<EntryFindings> findings;
    private final Clock clock;

    /// Services ask the registers, and registers ask services: they are looked for when they are needed.
    ContractRegister(
            ObjectProvider<Budgets> budgets,
            ObjectProvider<Attachments> attachments,
            ObjectProvider<ContractVersions> versions,
            ObjectProvider<EntryFindings> findings,
            Clock clock) {
        this.budgets = budgets;
        this.attachments = attachments;
        this.versions = versions;
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<String> competencies() {
        return List.of("C2.4");
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public Class<Contract> type() {
        return Contract.class;
    }

    @Override
    public Course<ContractState> course() {
        return COURSE;
    }

    @Override
    public String label(ContractState state) {
        return state.labelKey();
    }

    @Override
    public Contract start(ProjectSheet project) {
        return Contract.EMPTY;
    }

    @Override
    public String name(Contract contract) {
        return contract.name();
    }

    @Override
    public List<Column<Contract, ContractState>> columns() {
        return List.of(
                Column.of(
                        "type",
                        entry -> entry.content().type() == null
                                ? Value.NONE
                                : Value.label(entry.content().type().labelKey())),
                Column.of("with", entry -> Value.text(others(entry.content()))),
                Column.of(
                        "begins",
                        entry -> Value.day(entry.content().dates().first().orElse(null))),
                Column.sum("net", entry -> amount(entry.content().net())),
                Column.sum("gross", entry -> amount(entry.content().gross())),
                Column.of("unsigned", ContractRegister::unsigned),
                Column.<Contract, ContractState>of(
                                "signedOn",
                                entry -> Value.day(entry.content().signedOn().orElse(null)))
                        .inFiles(),
                Column.<Contract, ContractState>of(
                                "ends",
                                entry ->
                                        Value.day(entry.content().dates().last().orElse(null)))
                        .inFiles(),
                Column.<Contract, ContractState>of(
                                "venue",
                                entry -> Value.text(entry.content().dates().venue()))
                        .inFiles(),
                Column.<Contract, ContractState>of(
                                "amends",
                                entry -> Value.text(entry.content().amends().of()))
                        .inFiles());
    }

    /// With whom it is: the parties out of the contacts, or else all but the first.
    private static String others(Contract contract) {
        List<String> outside = contract.parties().stream()
                .filter(party -> !party.contact().isEmpty())
                .map(Party::name)
                .toList();
        List<String> named =
                outside.isEmpty() ? contract.parties().stream().map(Party::name).toList() : outside;
        return named.stream().filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
    }

    private static Value amount(Money amount) {
        return amount.isZero() ? Value.NONE : Value.amount(amount);
    }

    /// How many have not signed, from the day on which it was sent.
    private static Value unsigned(Entry<Contract, ContractState> entry) {
        int missing = entry.content().unsigned().size();
        boolean awaited = entry.state() == SENT || entry.state() == PARTLY_SIGNED;
        return awaited && missing > 0 ? new Value.Count(missing) : Value.NONE;
    }

    @Override
    public void require(Contract contract) {
        ContractLimits.require(contract);
    }

    @Override
    public void requireMove(Entry<Contract, ContractState> entry, ContractState to) {
        Contract contract = entry.content();
        switch (to) {
            case NEGOTIATING ->
                require(contract.type() != null && !contract.clauses().isEmpty(), "model");
            case APPROVED, SENT -> requireNothingBlocks(entry, Set.of());
            case PARTLY_SIGNED -> {
                require(!contract.complete().isEmpty(), "signature");
                requireNothingBlocks(entry, Set.of());
            }
            case SIGNED -> {
                requireAllSigned(contract);
                requireNothingBlocks(entry, Set.of());
            }
            case PERFORMED -> requireOver(contract);
            case TERMINATED -> require(entry.state().isBinding(), "terminated");
            default -> {}
        }
    }

    private static void require(boolean condition, String name) {
        if (!condition) {
            throw new Refusal("contracts.refused." + name);
        }
    }

    private static void requireAllSigned(Contract contract) {
        if (!contract.wasSignedByAll()) {
            throw new Refusal(
                    "contracts.refused.unsigned",
                    contract.unsigned().stream()
                            .map(Party::name)
                            .filter(name -> !name.isBlank())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void requireOver(Contract contract) {
        contract.dates()
                .last()
                .filter(last -> last.isAfter(LocalDate.now(clock)))
                .ifPresent(last -> {
                    throw new Refusal("contracts.refused.performed", Formats.date(last));
                });
    }

    /// @param but the codes of rules that may say what they will
    /// @throws Refusal that says what the first rule says, and how many more do
    void requireNothingBlocks(Entry<Contract, ContractState> entry, Set<String> but) {
        List<Finding> blocking = findings.getObject().of(entry.id(), this).stream()
                .filter(finding -> finding.severity() == Severity.BLOCKING)
                .filter(finding -> !but.contains(finding.code()))
                .toList();
        if (!blocking.isEmpty()) {
            throw new Refusal(
                    "contracts.refused.blocked",
                    blocking.size(),
                    blocking.getFirst().sentence());
        }
    }

    @Override
    public void arrived(Entry<Contract, ContractState> entry) {
        if (entry.state() == APPROVED || entry.state() == SENT) {
            versions.getObject().freeze(entry);
        }
    }

    @Override
    public Contract copied(Contract contract) {
        return contract.begunAnew();
    }

    @Override
    public List<Deadline> deadlines(Entry<Contract, ContractState> entry, Dossier dossier) {
        return ContractDeadlines.of(entry.content(), entry.state(), dossier.parameters());
    }

    @Override
    public List<EntryDocument<Contract, ContractState>> documents() {
        return List.of(new EntryDocument<>(
                DOCUMENT,
                (entry, wording) -> ContractDocument.of(entry.content(), wording.project(), wording.labels())
                        .document(edition(entry, wording.labels()))));
    }

    private static String edition(Entry<Contract, ContractState> entry, fr.coulisses.shared.Labels labels) {
        return labels.text(
                java.util.Locale.FRENCH,
                entry.state().isBinding() ? "contracts.document.edition.signed" : "contracts.document.edition.draft",
                Formats.date(entry.changedAt().atZone(Formats.ZONE).toLocalDate()));
    }

    @Override
    public List<EntryFinding> examine(UUID project, List<Entry<Contract, ContractState>> entries, Dossier dossier) {
        return ContractRules.examine(dossier(project, entries, dossier));
    }

    /// What the rules are told of some contracts of a project.
    public ContractDossier dossier(UUID project, List<Entry<Contract, ContractState>> entries, Dossier dossier) {
        BudgetSheet budget = budgets.getObject().get(project);
        Map<UUID, Set<String>> files = attachments.getObject().all(project, this).stream()
                .collect(Collectors.groupingBy(
                        Attachment::entry, Collectors.mapping(Attachment::place, Collectors.toSet())));
        Set<UUID> changed = versions.getObject().changed(project, entries);
        return new ContractDossier(
                entries.stream()
                        .map(entry -> new RuledContract(
                                entry.id(),
                                entry.state(),
                                entry.content(),
                                files.getOrDefault(entry.id(), Set.of()),
                                changed.contains(entry.id())))
                        .toList(),
                budget.lines().stream()
                        .map(line ->
                                new RuledLine(line.id().toString(), line.entry().label(), line.amount(), Money.ZERO))
                        .toList(),
                budget.basis(),
                Map.of(),
                dossier);
    }
}
