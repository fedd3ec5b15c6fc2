package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the objectives give to the red thread and take from it.
final class ObjectiveKnots {

    private ObjectiveKnots() {}

    /// Orientations rest on axes, general objectives on their orientation, audiences and needs, operational ones on
    /// their general objective and needs.
    static List<Knot> of(Objectives objectives) {
        List<Knot> knots = new ArrayList<>();
        objectives
                .orientations()
                .forEach(row -> knots.add(new Knot(
                        row.id(),
                        KnotType.ORIENTATION,
                        "orientations/" + row.id(),
                        row.title(),
                        present(Stream.of(row.axis())))));
        objectives
                .general()
                .forEach(row -> knots.add(new Knot(
                        row.id(),
                        KnotType.GENERAL_OBJECTIVE,
                        "general/" + row.id(),
                        row.wording(),
                        present(Stream.of(Stream.of(row.orientation()), row.segments().stream(), row.needs().stream())
                                .flatMap(ids -> ids)))));
        objectives
                .operational()
                .forEach(row -> knots.add(new Knot(
                        row.id(),
                        KnotType.OBJECTIVE,
                        "operational/" + row.id(),
                        row.title(),
                        present(Stream.concat(Stream.of(row.general()), row.needs().stream())))));
        return knots;
    }

    private static List<String> present(Stream<String> ids) {
        return ids.filter(id -> !id.isEmpty()).distinct().toList();
    }

    /// The objectives with all needs of the project, and the words of the axes and audiences that they cite.
    static Objectives tied(Objectives draft, RedThread thread) {
        List<Need> needs = thread.of(KnotType.NEED).stream()
                .map(strand -> new Need(
                        strand.id(), strand.knot().label(), strand.knot().indispensable()))
                .toList();
        List<Citation> cited = Stream.concat(
                        draft.orientations().stream().map(Orientation::axis),
                        draft.general().stream().flatMap(row -> row.segments().stream()))
                .distinct()
                .flatMap(id -> thread.find(id).stream())
                .map(ObjectiveKnots::citation)
                .toList();
        return draft.with(needs, cited);
    }

    private static Citation citation(Strand strand) {
        return new Citation(strand.id(), strand.knot().type(), strand.knot().label());
    }
}
