package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Annex;
import java.util.List;

/// R-C2.4-20: every annex that a contract cites hangs at it as a file.
class CitedAnnexesAreAttached implements ContractRule {

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        return ruled.content().annexes().stream()
                .filter(annex -> !ruled.attached().contains(annex.place()))
                .map(annex -> ContractRule.at(
                        "R-C2.4-20", Severity.WARNING, annex.place() + "/label", "missing", label(annex)))
                .toList();
    }

    private static String label(Annex annex) {
        return annex.label().isBlank() && annex.kind() != null
                ? Figure.label(annex.kind().labelKey())
                : annex.label();
    }
}
