package fr.coulisses.contracts;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the signed contracts of a project commit of its budget.
@Service
public class Commitments {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Entries entries;
    private final ContractRegister register;
    private final Budgets budgets;

    Commitments(Entries entries, ContractRegister register, Budgets budgets) {
        this.entries = entries;
        this.register = register;
        this.budgets = budgets;
    }

    /// One for each line of each contract that all parties have signed and that still holds, for those who follow the
    /// work. Lines that are gone commit nothing.
    @Transactional(readOnly = true)
    public List<Commitment> of(UUID project) {
        BudgetSheet budget = budgets.get(project);
        return entries.all(project, register).stream()
                .filter(entry -> entry.state().isBinding())
                .flatMap(entry -> of(entry, budget))
                .toList();
    }

    private Stream<Commitment> of(Entry<Contract, ContractState> entry, BudgetSheet budget) {
        return entry.content().lines().stream().flatMap(share -> budget.lines().stream()
                .filter(line -> line.id().toString().equals(share.line()))
                .map(line -> commitment(entry, share, line, budget.basis())));
    }

    private Commitment commitment(
            Entry<Contract, ContractState> entry, LineShare share, BudgetLine line, Basis basis) {
        Money amount = share.amount() == null ? line.amount() : new Money(share.amount());
        Contract contract = entry.content();
        boolean inHt = basis == Basis.HT;
        return new Commitment(
                entry.id(),
                register.name(contract),
                line.id(),
                inHt ? amount : net(amount, contract),
                inHt ? gross(amount, contract) : amount,
                contract.signedOn().orElse(null),
                entry.state());
    }

    private static Money gross(Money net, Contract contract) {
        return net.plus(Money.product(net.euros(), rate(contract).movePointLeft(2)));
    }

    /// The whole price is what the contract says; a part of it follows from the rate.
    private static Money net(Money gross, Contract contract) {
        return gross.equals(contract.gross())
                ? contract.net()
                : new Money(gross.euros()
                        .multiply(HUNDRED)
                        .divide(rate(contract).add(HUNDRED), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal rate(Contract contract) {
        boolean taxed = !contract.employs() && contract.price().exemption() == null;
        return taxed
                ? Objects.requireNonNullElse(contract.price().vatRate(), BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
