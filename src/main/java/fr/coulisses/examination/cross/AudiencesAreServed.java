package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-X-16: each audience of the diagnostic has an objective and an action: what cites it, and what that rests on or
/// carries. What the rule asks of mediation and communication waits for their artefacts.
class AudiencesAreServed implements ThreadCheck {

    private static final Set<KnotType> OBJECTIVES = EnumSet.of(KnotType.OBJECTIVE, KnotType.GENERAL_OBJECTIVE);

    @Override
    public List<SpottedFinding> examine(RedThread thread) {
        return thread.of(KnotType.SEGMENT).stream()
                .flatMap(audience -> unserved(thread, audience))
                .toList();
    }

    private static Stream<SpottedFinding> unserved(RedThread thread, Strand audience) {
        Set<KnotType> carried = thread.above(audience.id()).stream()
                .flatMap(strand -> around(thread, strand))
                .map(strand -> strand.knot().type())
                .collect(Collectors.toSet());
        boolean aimedAt = OBJECTIVES.stream().anyMatch(carried::contains);
        boolean reached = carried.contains(KnotType.ACTION);
        if (aimedAt && reached) {
            return Stream.empty();
        }
        String lacks = aimedAt ? "noAction" : reached ? "noObjective" : "nothing";
        return Stream.of(SpottedFinding.at(
                "R-X-16", Severity.WARNING, Spot.of(audience), lacks, ChainIsComplete.name(audience)));
    }

    private static Stream<Strand> around(RedThread thread, Strand strand) {
        return Stream.of(
                        Stream.of(strand),
                        thread.foundations(strand.id()).stream(),
                        thread.consequences(strand.id()).stream())
                .flatMap(strands -> strands);
    }
}
