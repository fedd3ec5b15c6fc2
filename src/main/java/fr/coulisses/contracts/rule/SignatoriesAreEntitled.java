package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.Signature;
import fr.coulisses.shared.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// R-C2.4-19: who signs is the representative of the party, or somebody with a power to sign; a public body has decided
/// before.
class SignatoriesAreEntitled implements ContractRule {

    private static final String CODE = "R-C2.4-19";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        List<Finding> found = new ArrayList<>();
        contract.parties().stream()
                .filter(party -> party.decidesByOrgans() && party.delegation().isBlank())
                .map(party -> ContractRule.at(
                        CODE,
                        Severity.BLOCKING,
                        "parties/" + party.id() + "/delegation",
                        "deliberation",
                        Parties.name(party)))
                .forEach(found::add);
        contract.complete().forEach(signature -> signed(signature, contract).ifPresent(found::add));
        return found;
    }

    private static Optional<Finding> signed(Signature signature, Contract contract) {
        Optional<Party> party = contract.party(signature.party());
        String place = "signatures/" + signature.id() + "/";
        if (party.isEmpty()) {
            return Optional.of(ContractRule.at(CODE, Severity.BLOCKING, place + "party", "nobody", signature.name()));
        }
        boolean entitled = !party.get().delegation().isBlank()
                || FoldedText.of(signature.name().strip())
                        .equals(FoldedText.of(party.get().signatory().strip()));
        return entitled
                ? Optional.empty()
                : Optional.of(ContractRule.at(
                        CODE,
                        Severity.BLOCKING,
                        place + "name",
                        "other",
                        signature.name(),
                        Parties.name(party.get()),
                        party.get().signatory()));
    }
}
