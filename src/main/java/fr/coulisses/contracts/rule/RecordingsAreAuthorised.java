package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.AnnexKind;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.GrantedRight;
import fr.coulisses.contracts.RightKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// R-C2.4-16: where performers are to be recorded, a written authorisation says on which supports and for how long.
class RecordingsAreAuthorised implements ContractRule {

    private static final String CODE = "R-C2.4-16";
    private static final Set<RightKind> RECORDINGS =
            EnumSet.of(RightKind.RECORDING, RightKind.DIFFUSION, RightKind.IMAGE);

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        boolean annexed = contract.annexes().stream().anyMatch(annex -> annex.kind() == AnnexKind.IMAGE_AUTHORISATION);
        if (!Boolean.TRUE.equals(contract.circumstances().recorded()) || annexed) {
            return List.of();
        }
        List<GrantedRight> granted = contract.rights().stream()
                .filter(right -> right.kind() != null && RECORDINGS.contains(right.kind()))
                .toList();
        if (granted.isEmpty()) {
            return List.of(ContractRule.at(CODE, Severity.BLOCKING, "rights", "none"));
        }
        return granted.stream()
                .filter(right -> right.media().isBlank() || !right.ends())
                .map(right -> ContractRule.at(
                        CODE,
                        Severity.BLOCKING,
                        "rights/" + right.id() + (right.media().isBlank() ? "/media" : "/until"),
                        "open"))
                .toList();
    }
}
