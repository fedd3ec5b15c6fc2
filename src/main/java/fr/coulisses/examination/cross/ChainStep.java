package fr.coulisses.examination.cross;

import static fr.coulisses.artefact.thread.KnotType.ACTION;
import static fr.coulisses.artefact.thread.KnotType.AXIS;
import static fr.coulisses.artefact.thread.KnotType.FINDING;
import static fr.coulisses.artefact.thread.KnotType.GENERAL_OBJECTIVE;
import static fr.coulisses.artefact.thread.KnotType.INDICATOR;
import static fr.coulisses.artefact.thread.KnotType.NEED;
import static fr.coulisses.artefact.thread.KnotType.OBJECTIVE;
import static fr.coulisses.artefact.thread.KnotType.ORIENTATION;

import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One step of the chain of design, from knots of a type to what they lead to or come from.
enum ChainStep {
    NEED_LEADS_TO_AN_OBJECTIVE(NEED, true, GENERAL_OBJECTIVE, OBJECTIVE),
    AXIS_RESTS_ON_A_FINDING(AXIS, false, FINDING),
    AXIS_LEADS_TO_AN_ORIENTATION(AXIS, true, ORIENTATION, GENERAL_OBJECTIVE, OBJECTIVE),
    ORIENTATION_RESTS_ON_AN_AXIS(ORIENTATION, false, AXIS),
    ORIENTATION_LEADS_TO_AN_OBJECTIVE(ORIENTATION, true, GENERAL_OBJECTIVE, OBJECTIVE),
    GENERAL_OBJECTIVE_LEADS_TO_AN_OBJECTIVE(GENERAL_OBJECTIVE, true, OBJECTIVE),
    OBJECTIVE_RESTS_ON_AN_ORIENTATION(OBJECTIVE, false, ORIENTATION, GENERAL_OBJECTIVE),
    OBJECTIVE_LEADS_TO_AN_ACTION(OBJECTIVE, true, ACTION),
    ACTION_RESTS_ON_AN_OBJECTIVE(ACTION, false, OBJECTIVE, GENERAL_OBJECTIVE),
    /// Its own, or one of the objective it serves.
    ACTION_IS_MEASURED(ACTION, true, INDICATOR) {
        @Override
        boolean isTaken(RedThread thread, Strand from) {
            return Stream.concat(Stream.of(from), thread.under(from.id()).stream())
                    .anyMatch(strand -> super.isTaken(thread, strand));
        }
    },
    INDICATOR_RESTS_ON_AN_OBJECTIVE(INDICATOR, false, OBJECTIVE, GENERAL_OBJECTIVE, ACTION);

    private final KnotType from;
    private final boolean up;
    private final Set<KnotType> to;

    ChainStep(KnotType from, boolean up, KnotType... to) {
        this.from = from;
        this.up = up;
        this.to = Set.of(to);
    }

    /// Whether the project has anything that the step could lead to.
    boolean hasAnywhereToGo(RedThread thread) {
        return thread.all().stream()
                .anyMatch(strand -> to.contains(strand.knot().type()));
    }

    /// The knots from which it is not taken, directly or over others.
    List<Strand> missing(RedThread thread) {
        return thread.of(from).stream()
                .filter(strand -> !isTaken(thread, strand))
                .toList();
    }

    boolean isTaken(RedThread thread, Strand strand) {
        List<Strand> others = up ? thread.consequences(strand.id()) : thread.foundations(strand.id());
        return others.stream().anyMatch(other -> to.contains(other.knot().type()));
    }
}
