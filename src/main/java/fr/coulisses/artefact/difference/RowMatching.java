package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds each row of one list again in another: by its id, else by its name, else by a name that is much alike, so that
/// rows that were brought in anew are still recognised. Each row is found once.
final class RowMatching {

    /// Names are compared with each other up to so many pairs: lists that share less are not the same list.
    private static final int MOST_PAIRS = 10_000;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Place> before = new LinkedHashMap<>();
    private final Map<String, Place> after = new LinkedHashMap<>();
    private final Map<String, String> found = new HashMap<>();

    private RowMatching(List<Place> before, List<Place> after) {
        before.forEach(row -> this.before.put(row.path(), row));
        after.forEach(row -> this.after.put(row.path(), row));
    }

    /// The path that a row of the second list has in the first, by its path in the second.
    static Map<String, String> of(List<Place> before, List<Place> after) {
        RowMatching matching = new RowMatching(before, after);
        matching.byId();
        matching.byName();
        matching.byLikeness();
        return matching.found;
    }

    private void byId() {
        Map<String, String> ids = new HashMap<>();
        before.keySet().forEach(path -> ids.put(id(path), path));
        List.copyOf(after.keySet()).forEach(path -> {
            String there = ids.get(id(path));
            if (there != null) {
                pair(there, path);
            }
        });
    }

    private void byName() {
        Map<String, List<String>> named = new HashMap<>();
        before.values().stream()
                .filter(row -> !row.stored().isBlank())
                .forEach(row -> named.computeIfAbsent(row.stored(), name -> new ArrayList<>())
                        .add(row.path()));
        List.copyOf(after.values()).forEach(row -> {
            List<String> same = named.getOrDefault(row.stored(), List.of());
            if (!same.isEmpty()) {
                pair(same.removeFirst(), row.path());
            }
        });
    }

    private void byLikeness() {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            return;
        }
        Map<String, Set<String>> words = new HashMap<>();
        before.values().forEach(row -> words.put(row.path(), words(row)));
        for (Place row : List.copyOf(after.values())) {
            Set<String> here = words(row);
            String most = "";
            double likeness = 0.6;
            for (String path : before.keySet()) {
                double alike = share(words.getOrDefault(path, Set.of()), here);
                if (alike > likeness) {
                    likeness = alike;
                    most = path;
                }
            }
            if (!most.isEmpty()) {
                pair(most, row.path());
            }
        }
    }

    private void pair(String there, String here) {
        found.put(here, there);
        before.remove(there);
        after.remove(here);
    }

    /// How much of the words of two names they have in common, 0 to 1.
    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> words(Place row) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(row.stored().toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
