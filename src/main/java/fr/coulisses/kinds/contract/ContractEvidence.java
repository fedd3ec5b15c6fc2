package fr.coulisses.kinds.contract;

import fr.coulisses.budget.Basis;
import fr.coulisses.contracts.Clause;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a student says of a contract, and the contract as the register has it.
///
/// @param entry the id of the contract in the register; empty until one is chosen
/// @param choice why this model, and not another (K-C2.4-1)
/// @param rules which rules apply, and how they are kept (K-C2.4-2)
/// @param negotiated what was negotiated, and what the articles make of it (K-C2.4-3)
/// @param risks what is left at risk, and how it is covered
/// @param cited the contract; `null` until one is chosen, and when it is gone
public record ContractEvidence(
        String entry,
        String choice,
        String rules,
        String negotiated,
        String risks,
        @Nullable Cited cited) {

    static final ContractEvidence EMPTY = new ContractEvidence("", "", "", "", "", null);

    public ContractEvidence {
        entry = Objects.requireNonNullElse(entry, "");
        choice = Objects.requireNonNullElse(choice, "");
        rules = Objects.requireNonNullElse(rules, "");
        negotiated = Objects.requireNonNullElse(negotiated, "");
        risks = Objects.requireNonNullElse(risks, "");
    }

    ContractEvidence with(@Nullable Cited found) {
        return new ContractEvidence(entry, choice, rules, negotiated, risks, found);
    }

    /// A contract as the register has it.
    ///
    /// @param changed whether it says something else than the text that was sent
    /// @param attached the places of its content where a file hangs
    /// @param articles as they can be read: titles and texts
    /// @param lines the budget lines that it commits
    /// @param basis how the budget counts
    /// @param elsewhere the performances of each year that stand in other contracts
    /// @param contract as its form has it
    public record Cited(
            @Nullable ContractState state,
            Boolean changed,
            List<String> attached,
            List<Clause> articles,
            List<Line> lines,
            @Nullable Basis basis,
            List<Year> elsewhere,
            Contract contract) {

        public Cited(
                @Nullable ContractState state,
                @Nullable Boolean changed,
                @Nullable List<String> attached,
                @Nullable List<Clause> articles,
                @Nullable List<Line> lines,
                @Nullable Basis basis,
                @Nullable List<Year> elsewhere,
                @Nullable Contract contract) {
            this.state = state;
            this.changed = Boolean.TRUE.equals(changed);
            this.attached = list(attached);
            this.articles = list(articles);
            this.lines = list(lines);
            this.basis = basis;
            this.elsewhere = list(elsewhere);
            this.contract = Objects.requireNonNullElse(contract, Contract.EMPTY);
        }

        private static <T> List<T> list(@Nullable List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }

        /// The contract whose articles say what they said.
        Contract frozen() {
            return contract.withClauses(articles);
        }
    }

    /// A budget line that the contract commits.
    ///
    /// @param id of the line
    /// @param elsewhere what other contracts commit of it
    public record Line(String id, String label, Money amount, Money elsewhere) {

        public Line {
            label = Objects.requireNonNullElse(label, "");
            amount = Objects.requireNonNullElse(amount, Money.ZERO);
            elsewhere = Objects.requireNonNullElse(elsewhere, Money.ZERO);
        }
    }

    /// The performances of a year in other contracts.
    ///
    /// @param id the year, again
    public record Year(String id, int year, int performances) {}
}
