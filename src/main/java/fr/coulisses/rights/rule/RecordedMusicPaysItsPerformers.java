package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.ExpenseLine;
import java.util.List;

/// R-C2.5-04: recordings that are played outside a show pay the equitable remuneration (P-SPRE): a line of the
/// budget names it, or the invoice of the Sacem that covers it is noted as an agreement.
class RecordedMusicPaysItsPerformers implements RightsRule {

    static final String SHARE = "P-SPRE";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        if (dossier.lines().stream().anyMatch(ExpenseLine::isEquitableRemuneration)) {
            return List.of();
        }
        return dossier.used().stream()
                .filter(listed -> dossier.lacks(listed, Clearance.EQUITABLE_REMUNERATION))
                .map(listed -> RightsRule.at(
                        listed,
                        "R-C2.5-04",
                        Severity.WARNING,
                        "request/lines",
                        "none",
                        Figure.percent(
                                dossier.dossier().atTheEvent().parameters().decimal(SHARE))))
                .toList();
    }
}
