package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-X-16: each audience of the diagnostic has an objective, and an action or a mediation: what cites it, and what that
/// rests on or carries. What the rule asks of communication waits for its plan: one more service.
class AudiencesAreServed implements ThreadCheck {

    /// What a project does for an audience, by what in the thread does it.
    private enum Service {
        OBJECTIVE(KnotType.OBJECTIVE, KnotType.GENERAL_OBJECTIVE),
        ACTION(KnotType.ACTION, KnotType.MEDIATION);

        private final Set<KnotType> types;

        Service(KnotType first, KnotType other) {
            this.types = Set.of(first, other);
        }

        boolean isAmong(Set<KnotType> carried) {
            return types.stream().anyMatch(carried::contains);
        }

        /// `noAction`.
        String lacking() {
            String name = name();
            return "no" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }
    }

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
        List<Service> lacking = Stream.of(Service.values())
                .filter(service -> !service.isAmong(carried))
                .toList();
        Stream<String> names = lacking.size() == Service.values().length
                ? Stream.of("nothing")
                : lacking.stream().map(Service::lacking);
        return names.map(name ->
                SpottedFinding.at("R-X-16", Severity.WARNING, Spot.of(audience), name, ChainIsComplete.name(audience)));
    }

    private static Stream<Strand> around(RedThread thread, Strand strand) {
        return Stream.of(
                        Stream.of(strand),
                        thread.foundations(strand.id()).stream(),
                        thread.consequences(strand.id()).stream())
                .flatMap(strands -> strands);
    }
}
