package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.rule.RightsDossier;
import fr.coulisses.rights.rule.RightsRules;
import java.util.List;

/// R-C2.5-01 to R-C2.5-15: the works as they were frozen keep the rules of their register.
class WorksKeepTheRules implements Check<RightsTable> {

    @Override
    public List<Finding> examine(RightsTable table, Dossier dossier) {
        return RightsRules.examine(new RightsDossier(table.works(), table.lines(), dossier)).stream()
                .map(WorksKeepTheRules::placed)
                .toList();
    }

    /// The place of a work in its entry, as a place of the table.
    private static Finding placed(EntryFinding found) {
        Finding finding = found.finding();
        return new Finding(
                finding.code(),
                finding.severity(),
                "works/" + found.entry() + "/work/" + finding.place(),
                finding.message(),
                finding.arguments());
    }
}
