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

/// R-X-16: each audience of the diagnostic has an objective, an action or a mediation, and an action of communication.
/// Objectives and actions count that cite it, and what those rest on or carry; communication counts that aims at it.
/// While nothing communicates at all, that is said once for the project.
class AudiencesAreServed implements ThreadCheck {

    private static final String CODE = "R-X-16";

    /// What a project does for an audience, by what in the thread does it.
    private enum Service {
        OBJECTIVE(KnotType.OBJECTIVE, KnotType.GENERAL_OBJECTIVE),
        ACTION(KnotType.ACTION, KnotType.MEDIATION),
        COMMUNICATION(KnotType.COMMUNICATION);

        private final Set<KnotType> types;

        Service(KnotType first, KnotType... others) {
            this.types = EnumSet.of(first, others);
        }

        boolean isAmong(Set<KnotType> carried) {
            return types.stream().anyMatch(carried::contains);
        }
    }

    @Override
    public List<SpottedFinding> examine(RedThread thread) {
        List<Strand> audiences = thread.of(KnotType.SEGMENT);
        boolean communicates = !thread.of(KnotType.COMMUNICATION).isEmpty();
        Stream<SpottedFinding> unserved =
                audiences.stream().flatMap(audience -> unserved(thread, audience, communicates));
        Stream<SpottedFinding> silent = communicates || audiences.isEmpty()
                ? Stream.empty()
                : Stream.of(SpottedFinding.at(
                        CODE, Severity.WARNING, Spot.PROJECT, "nobodyIsTold", String.valueOf(audiences.size())));
        return Stream.concat(unserved, silent).toList();
    }

    private static Stream<SpottedFinding> unserved(RedThread thread, Strand audience, boolean communicates) {
        Set<KnotType> carried = thread.above(audience.id()).stream()
                .flatMap(strand -> served(thread, strand))
                .collect(Collectors.toSet());
        Set<Service> lacking = EnumSet.allOf(Service.class);
        lacking.removeIf(service -> service.isAmong(carried));
        if (!communicates) {
            lacking.remove(Service.COMMUNICATION);
        }
        return names(lacking)
                .map(name -> SpottedFinding.at(
                        CODE, Severity.WARNING, Spot.of(audience), name, ChainIsComplete.name(audience)));
    }

    private static Stream<String> names(Set<Service> lacking) {
        if (lacking.containsAll(EnumSet.of(Service.OBJECTIVE, Service.ACTION))) {
            return Stream.of(lacking.contains(Service.COMMUNICATION) ? "nothingAtAll" : "nothing");
        }
        return lacking.stream().map(service -> switch (service) {
            case OBJECTIVE -> "noObjective";
            case ACTION -> "noAction";
            case COMMUNICATION -> "noCommunication";
        });
    }

    /// What does something for those whom a strand cites: communication by itself only.
    private static Stream<KnotType> served(RedThread thread, Strand strand) {
        KnotType type = strand.knot().type();
        return type == KnotType.COMMUNICATION
                ? Stream.of(type)
                : Stream.of(
                                Stream.of(strand),
                                thread.foundations(strand.id()).stream(),
                                thread.consequences(strand.id()).stream())
                        .flatMap(strands -> strands.map(each -> each.knot().type()))
                        .filter(each -> each != KnotType.COMMUNICATION);
    }
}
