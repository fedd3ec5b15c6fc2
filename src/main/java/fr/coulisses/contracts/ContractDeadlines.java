package fr.coulisses.contracts;

import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.register.Deadline;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days by which something of a contract has to be done.
final class ContractDeadlines {

    /// The months before the first performance by which amateurs are declared.
    private static final String AMATEURS = "P-AMATEUR-TELEDECL";

    private final Contract contract;
    private final ContractState state;
    private final ParameterSnapshot figures;
    private final List<Deadline> deadlines = new ArrayList<>();

    private ContractDeadlines(Contract contract, ContractState state, ParameterSnapshot figures) {
        this.contract = contract;
        this.state = state;
        this.figures = figures;
    }

    static List<Deadline> of(Contract contract, ContractState state, ParameterSnapshot figures) {
        if (state.isOver() || state.compareTo(ContractState.SETTLED) >= 0) {
            return List.of();
        }
        ContractDeadlines days = new ContractDeadlines(contract, state, figures);
        days.collect();
        return days.deadlines;
    }

    private void collect() {
        Optional<LocalDate> first = contract.dates().first();
        if (!state.isBinding()) {
            first.ifPresent(day -> add(day, "signatures", "contracts.deadline.signature"));
        }
        if (contract.employs() && contract.employment().declaredOn() == null) {
            first.ifPresent(day -> add(day, "employment/declaredOn", "contracts.deadline.declaration"));
        }
        if (Boolean.TRUE.equals(contract.circumstances().amateurs())
                && Boolean.TRUE.equals(contract.circumstances().lucrative())
                && contract.circumstances().amateursDeclaredOn() == null) {
            contract.dates()
                    .firstShow()
                    .map(day ->
                            day.minusMonths(figures.on(day).decimal(AMATEURS).longValue()))
                    .ifPresent(day -> add(day, "circumstances/amateursDeclaredOn", "contracts.deadline.amateurs"));
        }
        for (Party party : contract.parties()) {
            LocalDate until = party.receiptUntil();
            boolean during = until != null
                    && contract.dates().last().filter(until::isBefore).isPresent();
            if (during) {
                add(until, "parties/" + party.id() + "/receiptUntil", "contracts.deadline.receipt", party.name());
            }
        }
        instalments();
        if (state.isBinding() && state.compareTo(ContractState.PERFORMED) < 0) {
            contract.rights().stream()
                    .filter(right -> right.until() != null)
                    .forEach(
                            right -> add(right.until(), "rights/" + right.id() + "/until", "contracts.deadline.right"));
        }
    }

    private void instalments() {
        List<Money> amounts = contract.price().instalments();
        for (int i = 0; i < amounts.size(); i++) {
            Instalment instalment = contract.price().schedule().get(i);
            add(
                    instalment.day(),
                    "price/schedule/" + instalment.id() + "/day",
                    contract.type() != null && contract.type().isIncome()
                            ? "contracts.deadline.income"
                            : "contracts.deadline.payment",
                    Formats.amount(amounts.get(i), Locale.FRENCH));
        }
    }

    private void add(@Nullable LocalDate day, String place, String label, String... arguments) {
        if (day != null) {
            deadlines.add(new Deadline(day, place, label, arguments));
        }
    }
}
