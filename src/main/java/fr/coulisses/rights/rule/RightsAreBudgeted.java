package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.SharedCost;
import java.util.List;

/// R-C2.5-14: what the rights cost stands in the budget. Works that cite lines are compared with those
/// together, the others with the lines of rights (heading, or account 651) that nobody cites.
class RightsAreBudgeted implements RightsRule {

    private static final String CODE = "R-C2.5-14";
    private static final String PLACE = "request/lines";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        if (dossier.lines().isEmpty()) {
            return dossier.used().stream()
                    .filter(listed -> costsSomething(listed, dossier))
                    .limit(1)
                    .map(listed -> RightsRule.at(listed, CODE, Severity.BLOCKING, PLACE, "nothing"))
                    .toList();
        }
        return SharedCost.of(dossier.works(), dossier.lines()).stream()
                .filter(cost -> !cost.isPlanned())
                .map(RightsAreBudgeted::missing)
                .toList();
    }

    /// The author has to agree, and nobody says that it is free.
    private static boolean costsSomething(ListedWork listed, RightsDossier dossier) {
        return !listed.state().isLost()
                && !listed.work().request().isFree()
                && dossier.needed(listed).stream()
                        .anyMatch(need -> need.clearance().isOfTheAuthor());
    }

    private static EntryFinding missing(SharedCost cost) {
        return RightsRule.at(
                cost.works().getFirst(),
                CODE,
                Severity.BLOCKING,
                PLACE,
                cost.planned().isZero() ? "none" : "less",
                Figure.amount(cost.cost()),
                Figure.amount(cost.planned()));
    }
}
