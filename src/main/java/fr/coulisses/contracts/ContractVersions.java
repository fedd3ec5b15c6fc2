package fr.coulisses.contracts;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.RecordPlaces;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.difference.ComparedVersions;
import fr.coulisses.artefact.difference.Difference;
import fr.coulisses.artefact.difference.Reading;
import fr.coulisses.artefact.difference.Side;
import fr.coulisses.contracts.cost.EmployerCost;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.rule.ContractRules;
import fr.coulisses.contracts.text.ContractText;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The texts of contracts as they were sent: frozen when a contract becomes ready to be signed, when it is sent, and
/// when
/// it is sent again; compared place by place.
@Service
public class ContractVersions {

    private final VersionRecords records;
    private final Entries entries;
    private final ContractRegister register;
    private final Projects projects;
    private final Parameters parameters;
    private final ProjectAccess access;
    private final Labels labels;
    private final Clock clock;

    ContractVersions(
            VersionRecords records,
            Entries entries,
            ContractRegister register,
            Projects projects,
            Parameters parameters,
            ProjectAccess access,
            Labels labels,
            Clock clock) {
        this.records = records;
        this.entries = entries;
        this.register = register;
        this.projects = projects;
        this.parameters = parameters;
        this.access = access;
        this.labels = labels;
        this.clock = clock;
    }

    /// Those of a contract, the newest first, for those who follow the work.
    @Transactional(readOnly = true)
    public List<ContractVersion> of(UUID entry) {
        entries.get(entry, register);
        return records.of(entry);
    }

    /// One of them.
    ///
    /// @throws NotFound when the contract has no such version, or does not belong to the project
    @Transactional(readOnly = true)
    public ContractVersion numbered(UUID project, UUID entry, int number) {
        if (!entries.get(entry, register).project().equals(project)) {
            throw new NotFound();
        }
        return records.numbered(entry, number).orElseThrow(NotFound::new);
    }

    /// Which contracts of a project say something else than the text that was frozen last, for those who follow the
    /// work.
    ///
    /// @param contracts as they stand
    @Transactional(readOnly = true)
    public Set<UUID> changed(UUID project, List<Entry<Contract, ContractState>> contracts) {
        access.require(project, Right.FOLLOW);
        Map<UUID, Contract> last = records.last(project);
        return contracts.stream()
                .filter(entry -> {
                    Contract frozen = last.get(entry.id());
                    return frozen != null && !AgreedText.isTheSame(frozen, entry.content());
                })
                .map(Entry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Freezes the text of a contract that was sent and changed since: it is sent again.
    ///
    /// @throws Refusal when nothing changed, and when it was not sent or is signed by somebody already
    @Transactional
    public void sendAgain(UUID id) {
        Entry<Contract, ContractState> entry = entries.get(id, register);
        access.require(entry.project(), Right.WRITE);
        if (entry.state() != ContractState.SENT) {
            throw new Refusal("contracts.refused.again");
        }
        List<ContractVersion> versions = records.of(id);
        if (!versions.isEmpty() && versions.getFirst().says(entry.content())) {
            throw new Refusal("contracts.refused.same", versions.getFirst().number());
        }
        register.requireNothingBlocks(entry, Set.of(ContractRules.SENT_TEXT));
        freeze(entry);
    }

    /// In the transaction of the step that the contract took.
    void freeze(Entry<Contract, ContractState> entry) {
        SignedInPerson person = access.require(entry.project(), Right.WRITE);
        List<ContractVersion> before = records.of(entry.id());
        LocalDate today = LocalDate.now(clock);
        ParameterSnapshot figures = parameters.snapshot(today);
        // As the database keeps it: what is read again is the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        records.insert(
                UUID.randomUUID(),
                entry.id(),
                before.isEmpty() ? 1 : before.getFirst().number() + 1,
                entry.state(),
                entry.content(),
                new ContractText(entry.content(), ClauseLibrary.shipped(), labels)
                        .frozen()
                        .clauses(),
                projects.get(entry.project()).sheet(),
                Stream.concat(ContractRules.PARAMETERS.stream(), EmployerCost.PARAMETERS.stream())
                        .sorted()
                        .map(code -> UsedFigure.of(figures.value(code)))
                        .toList(),
                now,
                person.id(),
                null);
    }

    /// What two of its texts say differently, for those who follow the work.
    ///
    /// @throws NotFound when the contract has no such versions
    @Transactional(readOnly = true)
    public ComparedVersions between(UUID project, UUID entry, int before, int after, Locale language) {
        ContractVersion older = numbered(project, entry, before);
        ContractVersion newer = numbered(project, entry, after);
        Wording wording = new Wording(labels, language, newer.project());
        String name = register.name(newer.content());
        return new ComparedVersions(
                project,
                name.isBlank() ? wording.text("register.contracts.one") : name,
                ContractRegister.KEY,
                side(older),
                side(newer),
                wording,
                Difference.between(reading(older, wording), reading(newer, wording)));
    }

    private static Side side(ContractVersion version) {
        return new Side.Submitted(version.id(), version.number(), version.at());
    }

    /// What is agreed, without what is noted later.
    private static Reading reading(ContractVersion version, Wording wording) {
        Contract agreed = version.frozen().agreed();
        return new Reading(
                RecordPlaces.of(agreed, ContractRegister.KEY, wording),
                List.of(
                        new Total(wording.text("contracts.total.net"), agreed.net()),
                        new Total(wording.text("contracts.total.gross"), agreed.gross())));
    }
}
