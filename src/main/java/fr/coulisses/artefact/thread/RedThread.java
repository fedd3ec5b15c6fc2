package fr.coulisses.artefact.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All knots of a project and what rests on what.
public final class RedThread {

    public static final RedThread EMPTY = new RedThread(List.of());

    private final Map<String, Strand> byId = new LinkedHashMap<>();
    private final Map<String, List<Strand>> citing = new HashMap<>();

    public RedThread(List<Strand> strands) {
        strands.forEach(strand -> byId.merge(strand.id(), strand, RedThread::worded));
        byId.values()
                .forEach(strand -> strand.knot().cites().stream()
                        .distinct()
                        .forEach(cited -> citing.computeIfAbsent(cited, id -> new ArrayList<>())
                                .add(strand)));
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
        return List.copyOf(citing.getOrDefault(id, List.of()));
    }

    /// Everything a knot rests on in the end, nearest first; without itself, also where citations go round.
    public List<Strand> foundations(String id) {
        return walk(id, this::under);
    }

    /// Everything that rests on a knot in the end, nearest first.
    public List<Strand> consequences(String id) {
        return walk(id, this::above);
    }

    private static List<Strand> walk(String from, Function<String, List<Strand>> step) {
        Map<String, Strand> met = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            for (Strand next : step.apply(ahead.remove())) {
                if (!next.id().equals(from) && met.putIfAbsent(next.id(), next) == null) {
                    ahead.add(next.id());
                }
            }
        }
        return List.copyOf(met.values());
    }

    /// Whether anything of a type rests on a knot.
    public boolean carries(String id, KnotType type) {
        return above(id).stream().anyMatch(strand -> strand.knot().type() == type);
    }
}
