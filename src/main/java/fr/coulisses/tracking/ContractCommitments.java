package fr.coulisses.tracking;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What contracts commit that all parties have signed and that still hold. What an amendment says of a line stands for
/// what the contract said of it. Where a funder granted the money, the grant commits the line, and the agreement about
/// it commits nothing more.
@Component
class ContractCommitments implements CommitmentSource {

    private final Entries entries;
    private final ContractRegister contracts;
    private final FundingRegister funding;
    private final Budgets budgets;

    ContractCommitments(Entries entries, ContractRegister contracts, FundingRegister funding, Budgets budgets) {
        this.entries = entries;
        this.contracts = contracts;
        this.funding = funding;
        this.budgets = budgets;
    }

    @Override
    public List<Commitment> of(UUID project) {
        Map<String, List<Entry<Contract, ContractState>>> binding = entries.all(project, contracts).stream()
                .filter(entry -> entry.state().isBinding())
                .sorted(Comparator.comparing(ContractCommitments::number))
                .collect(Collectors.groupingBy(ContractCommitments::contract, LinkedHashMap::new, Collectors.toList()));
        if (binding.isEmpty()) {
            return List.of();
        }
        Set<String> granted = granted(project);
        Map<String, BudgetLine> lines = budgets.get(project).lines().stream()
                .filter(line -> !granted.contains(line.id().toString()))
                .collect(Collectors.toMap(line -> line.id().toString(), Function.identity()));
        return binding.entrySet().stream()
                .flatMap(each -> commitments(UUID.fromString(each.getKey()), each.getValue(), lines))
                .toList();
    }

    private static int number(Entry<Contract, ContractState> entry) {
        return Objects.requireNonNullElse(entry.content().amends().number(), 0);
    }

    /// The contract, or the one that is amended.
    private static String contract(Entry<Contract, ContractState> entry) {
        return entry.content().amends().changes()
                ? entry.content().amends().contract()
                : entry.id().toString();
    }

    private Set<String> granted(UUID project) {
        return entries.all(project, funding).stream()
                .filter(entry -> entry.state().isGranted())
                .flatMap(entry -> entry.content().lines().stream())
                .collect(Collectors.toSet());
    }

    /// @param said the contract and its amendments, in their order
    /// @param lines those that it can commit; one that is gone is not among them
    private static Stream<Commitment> commitments(
            UUID contract, List<Entry<Contract, ContractState>> said, Map<String, BudgetLine> lines) {
        Map<String, Entry<Contract, ContractState>> last = new LinkedHashMap<>();
        said.forEach(entry -> entry.content().lines().forEach(share -> last.put(share.line(), entry)));
        return last.entrySet().stream()
                .filter(each -> lines.containsKey(each.getKey()))
                .map(each -> {
                    BudgetLine line = Objects.requireNonNull(lines.get(each.getKey()));
                    Entry<Contract, ContractState> entry = each.getValue();
                    return new Commitment(
                            contract,
                            entry.content().name(),
                            line.id(),
                            amount(entry.content(), line),
                            entry.content().signedOn().orElse(entry.stateOn()));
                });
    }

    private static Money amount(Contract contract, BudgetLine line) {
        return contract.lines().stream()
                .filter(share -> share.line().equals(line.id().toString()))
                .map(share -> share.amount() == null ? line.amount() : new Money(share.amount()))
                .reduce(Money.ZERO, Money::plus);
    }
}
