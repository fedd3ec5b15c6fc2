package fr.coulisses.kinds.contract;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.contracts.Clause;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.contracts.rule.ContractDossier;
import fr.coulisses.contracts.rule.Performances;
import fr.coulisses.contracts.rule.RuledContract;
import fr.coulisses.contracts.text.ContractText;
import fr.coulisses.kinds.contract.ContractEvidence.Cited;
import fr.coulisses.kinds.contract.ContractEvidence.Line;
import fr.coulisses.kinds.contract.ContractEvidence.Year;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the register says of the contract that evidence is about.
@Component
public class RegisteredContracts {

    private final Entries entries;
    private final ContractRegister register;
    private final Projects projects;
    private final Parameters parameters;
    private final Labels labels;
    private final Clock clock;

    RegisteredContracts(
            Entries entries,
            ContractRegister register,
            Projects projects,
            Parameters parameters,
            Labels labels,
            Clock clock) {
        this.entries = entries;
        this.register = register;
        this.projects = projects;
        this.parameters = parameters;
        this.labels = labels;
        this.clock = clock;
    }

    /// What can be chosen: ids and names.
    public Map<String, String> choices(UUID project) {
        Map<String, String> choices = new LinkedHashMap<>();
        entries.all(project, register).forEach(entry -> choices.put(entry.id().toString(), name(entry)));
        return choices;
    }

    private String name(Entry<Contract, ContractState> entry) {
        String name = register.name(entry.content());
        return name.isBlank() ? entry.id().toString() : name;
    }

    /// The contract of an id; nothing when none was chosen, or it is gone.
    Optional<Cited> cited(UUID project, String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        List<Entry<Contract, ContractState>> all = entries.all(project, register);
        if (all.stream().noneMatch(entry -> entry.id().toString().equals(id))) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Dossier dossier = new Dossier(projects.get(project).sheet(), today, parameters.snapshot(today));
        ContractDossier contracts = register.dossier(project, all, dossier);
        return contracts.contracts().stream()
                .filter(contract -> contract.id().toString().equals(id))
                .findFirst()
                .map(contract -> cited(contract, contracts));
    }

    private Cited cited(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        List<Clause> articles = new ContractText(contract, ClauseLibrary.shipped(), labels)
                .frozen()
                .clauses();
        ContractDossier others = dossier.without(ruled);
        return new Cited(
                ruled.state(),
                ruled.changedSinceSent(),
                ruled.attached().stream().sorted().toList(),
                articles,
                contract.lines().stream()
                        .map(share -> share.line())
                        .distinct()
                        .flatMap(line -> dossier.line(line).stream())
                        .map(line -> new Line(line.id(), line.label(), line.amount(), others.committed(line)))
                        .toList(),
                dossier.basis(),
                elsewhere(contract, others),
                contract);
    }

    private static List<Year> elsewhere(Contract contract, ContractDossier others) {
        List<Contract> standing =
                others.standing().stream().map(RuledContract::content).toList();
        return Stream.concat(contract.dates().first().stream(), contract.dates().last().stream())
                .map(LocalDate::getYear)
                .distinct()
                .map(year -> new Year(String.valueOf(year), year, beside(contract, standing, year)))
                .toList();
    }

    /// The performances that the others add to those of a contract: one for which both were made counts once.
    private static int beside(Contract contract, List<Contract> others, int year) {
        List<Contract> all = Stream.concat(Stream.of(contract), others.stream()).toList();
        return Performances.in(year, all) - Performances.in(year, List.of(contract));
    }
}
