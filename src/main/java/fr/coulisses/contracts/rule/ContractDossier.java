package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Basis;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.LineShare;
import fr.coulisses.contracts.Party;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that the rules of contracts may look at.
///
/// @param contracts all of the project, or those that are asked about
/// @param performancesElsewhere those of each year that stand in contracts the dossier does not hold
public record ContractDossier(
        List<RuledContract> contracts,
        List<RuledLine> lines,
        Basis basis,
        Map<Integer, Integer> performancesElsewhere,
        Dossier dossier) {

    public ContractDossier {
        contracts = List.copyOf(contracts);
        lines = List.copyOf(lines);
        performancesElsewhere = Map.copyOf(performancesElsewhere);
    }

    /// The same without one of its contracts.
    public ContractDossier without(RuledContract contract) {
        return new ContractDossier(
                contracts.stream().filter(other -> other != contract).toList(),
                lines,
                basis,
                performancesElsewhere,
                dossier);
    }

    LocalDate today() {
        return dossier.today();
    }

    /// The severity of a finding that rests on figures: one that is to be verified never blocks.
    Severity severity(Severity wanted, String... codes) {
        return dossier.severity(wanted, codes);
    }

    /// The contracts of which something may still come, or came.
    public List<RuledContract> standing() {
        return contracts.stream().filter(contract -> !contract.state().isOver()).toList();
    }

    /// The performances of a year, all contracts taken together.
    int performances(int year) {
        return Performances.in(
                        year, standing().stream().map(RuledContract::content).toList())
                + performancesElsewhere.getOrDefault(year, 0);
    }

    /// A line by its id; nothing when it is gone.
    public Optional<RuledLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /// What all contracts commit of a line.
    public Money committed(RuledLine line) {
        return standing().stream()
                .flatMap(contract -> contract.content().lines().stream())
                .filter(share -> share.line().equals(line.id()))
                .map(this::amount)
                .reduce(line.elsewhere(), Money::plus);
    }

    /// What a contract commits of a line: what it says, or the whole.
    Money amount(LineShare share) {
        return share.amount() != null
                ? new Money(share.amount())
                : line(share.line()).map(RuledLine::amount).orElse(Money.ZERO);
    }

    /// What a contract comes to, counted as the budget counts.
    Money price(Contract contract) {
        if (contract.net().isZero()) {
            return contract.worth();
        }
        return basis == Basis.HT ? contract.net() : contract.gross();
    }

    /// Whether a party is the organisation that carries the project.
    boolean isBearer(Party party) {
        String bearer = dossier.project().organisation().name();
        return !bearer.isBlank() && FoldedText.of(bearer).equals(FoldedText.of(party.name()));
    }
}
