package fr.coulisses.artefact.thread;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All knots of a project and what rests on what.
public final class RedThread {

    public static final RedThread EMPTY = new RedThread(List.of());

    private final Map<String, Strand> byId = new LinkedHashMap<>();

    public RedThread(List<Strand> strands) {
        strands.forEach(strand -> byId.merge(strand.id(), strand, RedThread::worded));
    }

    /// A draft that speaks of a row of a register leaves the words to the register.
    private static Strand worded(Strand said, Strand registered) {
        Knot knot = said.knot();
        return knot.label().isBlank()
                ? new Strand(
                        said.artefact(),
                        said.source(),
                        new Knot(
                                knot.id(),
                                knot.type(),
                                knot.place(),
                                registered.knot().label(),
                                knot.cites(),
                                knot.indispensable()))
                : said;
    }

    public List<Strand> all() {
        return List.copyOf(byId.values());
    }

    /// Those of some types, type by type, each in the order of its source.
    public List<Strand> of(KnotType... types) {
        List<KnotType> asked = List.of(types);
        return byId.values().stream()
                .filter(strand -> asked.contains(strand.knot().type()))
                .sorted(Comparator.comparingInt(
                        strand -> asked.indexOf(strand.knot().type())))
                .toList();
    }

    public Optional<Strand> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// What a knot rests on; knots that are gone are left out.
    public List<Strand> under(String id) {
        return find(id).stream()
                .flatMap(strand -> strand.knot().cites().stream())
                .distinct()
                .flatMap(cited -> find(cited).stream())
                .toList();
    }

    /// What rests on a knot.
    public List<Strand> above(String id) {
        return byId.values().stream()
                .filter(strand -> strand.knot().cites().contains(id))
                .toList();
    }

    /// Whether anything of a type rests on a knot.
    public boolean carries(String id, KnotType type) {
        return above(id).stream().anyMatch(strand -> strand.knot().type() == type);
    }
}
