package fr.coulisses.examination;

import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A red thread as it is drawn: a column for each type that there is, in the order in which a jury asks, with what
/// hangs
/// together standing near.
///
/// @param columns none of them empty
/// @param links from what is cited to what cites it, by their ids; both ends are in a column
/// @param left how many rows of registers are not drawn, because nothing is linked with them
public record ThreadColumns(List<Column> columns, List<Link> links, int left) {

    /// After so many the picture changes little.
    private static final int SWEEPS = 5;

    public ThreadColumns {
        columns = List.copyOf(columns);
        links = List.copyOf(links);
    }

    /// The knots of a type.
    public record Column(KnotType type, List<Strand> strands) {
        public Column {
            strands = List.copyOf(strands);
        }
    }

    /// What a knot rests on.
    public record Link(String cited, String citing) {}

    /// What is drawn of a thread.
    ///
    /// @param always the ids of knots that are drawn whatever the filter says
    public static ThreadColumns of(RedThread thread, ThreadFilter filter, Set<String> always) {
        Set<String> linked = linked(thread);
        List<Strand> wanted = thread.all().stream()
                .filter(strand -> always.contains(strand.id()) || filter.takes(strand))
                .toList();
        List<Strand> drawn = wanted.stream()
                .filter(strand -> strand.artefact() != null || linked.contains(strand.id()))
                .toList();
        Set<String> ids = drawn.stream().map(Strand::id).collect(Collectors.toSet());
        List<Link> links = drawn.stream()
                .flatMap(strand -> strand.knot().cites().stream()
                        .distinct()
                        .filter(ids::contains)
                        .map(cited -> new Link(cited, strand.id())))
                .toList();
        return new ThreadColumns(columns(drawn, links), links, wanted.size() - drawn.size());
    }

    private static Set<String> linked(RedThread thread) {
        Set<String> linked = new HashSet<>();
        thread.all().stream()
                .flatMap(strand -> strand.knot().cites().stream()
                        .filter(cited -> thread.find(cited).isPresent())
                        .flatMap(cited -> List.of(cited, strand.id()).stream()))
                .forEach(linked::add);
        return linked;
    }

    private static List<Column> columns(List<Strand> drawn, List<Link> links) {
        Map<String, List<String>> neighbours = new HashMap<>();
        links.forEach(link -> {
            neighbours.computeIfAbsent(link.cited(), id -> new ArrayList<>()).add(link.citing());
            neighbours.computeIfAbsent(link.citing(), id -> new ArrayList<>()).add(link.cited());
        });
        Map<KnotType, List<Strand>> columns = new EnumMap<>(KnotType.class);
        drawn.forEach(strand -> columns.computeIfAbsent(strand.knot().type(), type -> new ArrayList<>())
                .add(strand));
        // First by what stands to the left, then there and back again by all that it hangs together with.
        List<List<Strand>> sweep = new ArrayList<>(columns.values());
        Map<String, Double> heights = new HashMap<>();
        for (int i = 0; i < SWEEPS; i++) {
            sweep.forEach(strands -> arrange(strands, neighbours, heights));
            Collections.reverse(sweep);
        }
        return columns.entrySet().stream()
                .map(column -> new Column(column.getKey(), column.getValue()))
                .toList();
    }

    private static void arrange(
            List<Strand> strands, Map<String, List<String>> neighbours, Map<String, Double> heights) {
        Map<String, Double> wished = new HashMap<>();
        strands.forEach(strand ->
                wished.put(strand.id(), height(neighbours.getOrDefault(strand.id(), List.of()), heights)));
        strands.sort(Comparator.comparingDouble(strand -> wished.getOrDefault(strand.id(), 1.0)));
        for (int i = 0; i < strands.size(); i++) {
            heights.put(strands.get(i).id(), (i + 0.5) / strands.size());
        }
    }

    /// How high the middle of the neighbours lies that stand already, from 0 at the top; below all others without any.
    private static double height(List<String> neighbours, Map<String, Double> heights) {
        return neighbours.stream()
                .filter(heights::containsKey)
                .mapToDouble(heights::get)
                .average()
                .orElse(1);
    }
}
