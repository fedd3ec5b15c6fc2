package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import java.util.List;
import java.util.stream.Stream;

/// R-X-03: an action that costs has a budget line. One that costs nothing (« moyens propres ») is justified as such.
class ActionsHaveABudgetLine implements ThreadCheck {

    @Override
    public List<SpottedFinding> examine(RedThread thread) {
        return thread.of(KnotType.ACTION).stream()
                .filter(action -> !isPaid(thread, action))
                .map(action -> SpottedFinding.at(
                        "R-X-03", Severity.WARNING, Spot.of(action), "noLine", ChainIsComplete.name(action)))
                .toList();
    }

    private static boolean isPaid(RedThread thread, Strand action) {
        return Stream.concat(thread.under(action.id()).stream(), thread.above(action.id()).stream())
                .anyMatch(strand -> strand.knot().type() == KnotType.BUDGET_LINE);
    }
}
