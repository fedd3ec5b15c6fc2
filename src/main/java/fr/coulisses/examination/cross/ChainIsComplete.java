package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// R-X-01: the chain of design is complete in both directions, from need to indicator, and what is cited is there.
/// Where
/// nothing of the next kind exists at all, that is said once for the project and not once for each knot.
class ChainIsComplete implements ThreadCheck {

    private static final String CODE = "R-X-01";

    /// What stands beside the chain: a partner that serves an objective does not make an action serve it.
    private static final Set<KnotType> BESIDE = EnumSet.of(
            KnotType.SEGMENT,
            KnotType.BUDGET_LINE,
            KnotType.PARTNER,
            KnotType.MEDIATION,
            KnotType.COMMUNICATION,
            KnotType.COST);
    private static final String NONE = "NONE_";
    private static final String GONE = "GONE";

    @Override
    public List<SpottedFinding> examine(RedThread thread) {
        List<SpottedFinding> found = new ArrayList<>();
        RedThread chain = new RedThread(thread.all().stream()
                .filter(strand -> !BESIDE.contains(strand.knot().type()))
                .toList());
        for (ChainStep step : ChainStep.values()) {
            List<Strand> missing = step.missing(chain);
            if (!missing.isEmpty() && !step.hasAnywhereToGo(chain)) {
                found.add(finding(Spot.PROJECT, NONE + step.name(), String.valueOf(missing.size())));
            } else {
                missing.forEach(strand -> found.add(finding(Spot.of(strand), step.name(), name(strand))));
            }
        }
        thread.all().stream().flatMap(strand -> gone(thread, strand)).forEach(found::add);
        return found;
    }

    private static Stream<SpottedFinding> gone(RedThread thread, Strand strand) {
        long gone = strand.knot().cites().stream()
                .distinct()
                .filter(id -> thread.find(id).isEmpty())
                .count();
        return gone == 0
                ? Stream.empty()
                : Stream.of(finding(Spot.of(strand), GONE, name(strand), String.valueOf(gone)));
    }

    private static SpottedFinding finding(Spot spot, String name, String... arguments) {
        return SpottedFinding.at(CODE, Severity.WARNING, spot, name, arguments);
    }

    static String name(Strand strand) {
        String label = strand.knot().label();
        return label.isBlank() ? "…" : label;
    }
}
