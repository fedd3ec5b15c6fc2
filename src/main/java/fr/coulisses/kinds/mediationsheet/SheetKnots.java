package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a sheet puts into the red thread: the mediation with the audiences it is for and the action it details, and all
/// that the budget has to pay for it.
record SheetKnots(MediationSheet sheet) {

    List<Knot> all() {
        List<Knot> costs = Stream.concat(
                        sheet.means().stream().map(means -> cost("means/", means, means.label())),
                        sheet.aids().stream().map(aid -> cost("aids/", aid, aid.aid())))
                .flatMap(Optional::stream)
                .toList();
        List<String> cites = new ArrayList<>(sheet.segments());
        if (!sheet.action().isEmpty()) {
            cites.add(sheet.action());
        }
        costs.forEach(cost -> cites.add(cost.id()));
        List<Knot> knots = new ArrayList<>();
        knots.add(new Knot(Knot.WHOLE, KnotType.MEDIATION, "title", sheet.title(), cites));
        knots.addAll(costs);
        return knots;
    }

    private static Optional<Knot> cost(String list, Costing costing, String label) {
        return costing.isCharged()
                ? Optional.of(new Knot(
                        costing.id(),
                        KnotType.COST,
                        list + costing.id(),
                        label,
                        costing.line().isEmpty() ? List.of() : List.of(costing.line())))
                : Optional.empty();
    }
}
