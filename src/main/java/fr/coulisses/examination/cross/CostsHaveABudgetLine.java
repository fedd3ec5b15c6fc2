package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import java.util.List;
import java.util.stream.Stream;

/// R-X-03: an action has a budget line, and so has all that is known to cost something: the means and the accessibility
/// aids of a mediation. An action that costs nothing (« moyens propres ») is justified as such.
class CostsHaveABudgetLine implements ThreadCheck {

    @Override
    public List<SpottedFinding> examine(RedThread thread) {
        return thread.of(KnotType.ACTION, KnotType.COST).stream()
                .filter(costing -> !isPaid(thread, costing))
                .map(CostsHaveABudgetLine::found)
                .toList();
    }

    private static SpottedFinding found(Strand costing) {
        String name = ChainIsComplete.name(costing);
        return costing.knot().type() == KnotType.ACTION
                ? SpottedFinding.at("R-X-03", Severity.WARNING, Spot.of(costing), "noLine", name)
                : SpottedFinding.at(
                        "R-X-03", Severity.WARNING, Spot.of(costing), "noLineOfCost", name, costing.source());
    }

    private static boolean isPaid(RedThread thread, Strand costing) {
        return Stream.concat(thread.under(costing.id()).stream(), thread.above(costing.id()).stream())
                .anyMatch(strand -> strand.knot().type() == KnotType.BUDGET_LINE);
    }
}
