package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.GrantedRight;
import fr.coulisses.contracts.RightKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// R-C2.4-13: rights of an author are granted one by one, each with its extent, its purpose, its place and its time.
class RightsAreGrantedOneByOne implements ContractRule {

    private static final String CODE = "R-C2.4-13";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Stream<Finding> none = contract.is(ContractType.ASSIGNMENT_OF_RIGHTS)
                        && contract.rights().isEmpty()
                ? Stream.of(ContractRule.at(CODE, Severity.BLOCKING, "rights", "none"))
                : Stream.empty();
        return Stream.concat(
                        none,
                        contract.rights().stream()
                                .filter(right -> right.kind() != RightKind.IMAGE)
                                .flatMap(right -> lacking(right).stream()))
                .toList();
    }

    private static Optional<Finding> lacking(GrantedRight right) {
        String field = "";
        if (right.kind() == null) {
            field = "kind";
        } else if (right.extent().isBlank()) {
            field = "extent";
        } else if (right.purpose().isBlank()) {
            field = "purpose";
        } else if (right.territory().isBlank()) {
            field = "territory";
        } else if (!right.ends()) {
            field = "until";
        }
        return field.isEmpty()
                ? Optional.empty()
                : Optional.of(ContractRule.at(CODE, Severity.BLOCKING, "rights/" + right.id() + "/" + field, field));
    }
}
