package fr.coulisses.kinds.contract;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Basis;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.rule.ContractDossier;
import fr.coulisses.contracts.rule.ContractRules;
import fr.coulisses.contracts.rule.RuledContract;
import fr.coulisses.contracts.rule.RuledLine;
import fr.coulisses.kinds.contract.ContractEvidence.Cited;
import fr.coulisses.kinds.contract.ContractEvidence.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// The contract keeps the rules of the register (R-C2.4): what they say of it, at the same places of the evidence.
class TheContractKeepsItsRules implements Check<ContractEvidence> {

    /// Rules ask for an identity; that of the evidence is none.
    private static final UUID HERE = new UUID(0, 0);

    @Override
    public List<Finding> examine(ContractEvidence evidence, Dossier dossier) {
        Cited cited = evidence.cited();
        if (cited == null) {
            return List.of();
        }
        RuledContract contract = new RuledContract(
                HERE,
                Objects.requireNonNullElse(cited.state(), ContractState.DRAFT),
                cited.contract(),
                new HashSet<>(cited.attached()),
                Boolean.TRUE.equals(cited.changed()));
        ContractDossier contracts = new ContractDossier(
                List.of(contract),
                cited.lines().stream()
                        .map(line -> new RuledLine(line.id(), line.label(), line.amount(), line.elsewhere()))
                        .toList(),
                Objects.requireNonNullElse(cited.basis(), Basis.TTC),
                cited.elsewhere().stream().collect(Collectors.toMap(Year::year, Year::performances, Integer::sum)),
                dossier);
        return ContractRules.examine(contract, contracts).stream()
                .map(TheContractKeepsItsRules::here)
                .toList();
    }

    private static Finding here(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                CitedPlaces.of(finding.place()),
                finding.message(),
                finding.arguments());
    }
}
