package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Competency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Proposes which competencies of a newer revision stand for those of an older one, by how alike their statements are.
///
/// Those that are the same come first, then the likest pairs; what is left over and mostly contained in a competency
/// that has a partner already was merged into it, or split off from it.
final class SheetComparison {

    private static final int REWORDED = 45;
    private static final int CONTAINED = 60;
    private static final int SAME_CODE = 10;

    private record Pair(Competency before, Competency after, int score) {}

    private final Map<Competency, Likeness> before = new LinkedHashMap<>();
    private final Map<Competency, Likeness> after = new LinkedHashMap<>();
    private final List<Correspondence> found = new ArrayList<>();
    private final List<Competency> oldOnes;
    private final List<Competency> newOnes;

    private SheetComparison(Referential old, Referential next) {
        oldOnes = new ArrayList<>(old.competencies().toList());
        newOnes = new ArrayList<>(next.competencies().toList());
        oldOnes.forEach(each -> before.put(each, new Likeness(each.statement())));
        newOnes.forEach(each -> after.put(each, new Likeness(each.statement())));
    }

    /// @return in the order of the older sheet, the new ones last
    static List<Correspondence> propose(Referential old, Referential next) {
        SheetComparison comparison = new SheetComparison(old, next);
        comparison.pair(CorrespondenceType.IDENTICAL);
        comparison.pair(CorrespondenceType.REWORDED);
        comparison.merged();
        comparison.split();
        comparison.oldOnes.forEach(
                each -> comparison.found.add(new Correspondence(each.code(), null, CorrespondenceType.REMOVED)));
        comparison.newOnes.forEach(
                each -> comparison.found.add(new Correspondence(null, each.code(), CorrespondenceType.NEW)));
        return ordered(comparison.found, old, next);
    }

    private void pair(CorrespondenceType type) {
        List<Pair> pairs = new ArrayList<>();
        for (Competency one : oldOnes) {
            for (Competency other : newOnes) {
                int bonus = one.code().equals(other.code()) ? SAME_CODE : 0;
                boolean same = likeness(before, one).isSame(likeness(after, other));
                int score = likeness(before, one).to(likeness(after, other)) + bonus;
                if (type == CorrespondenceType.IDENTICAL ? same : score >= REWORDED) {
                    pairs.add(new Pair(one, other, score));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed());
        for (Pair pair : pairs) {
            if (oldOnes.contains(pair.before()) && newOnes.contains(pair.after())) {
                found.add(new Correspondence(pair.before().code(), pair.after().code(), type));
                oldOnes.remove(pair.before());
                newOnes.remove(pair.after());
            }
        }
    }

    private void merged() {
        for (Competency left : List.copyOf(oldOnes)) {
            Competency whole =
                    likest(after, newOnes, other -> likeness(before, left).within(other));
            if (whole != null) {
                retype(line -> whole.code().equals(line.newCode()), CorrespondenceType.MERGED);
                found.add(new Correspondence(left.code(), whole.code(), CorrespondenceType.MERGED));
                oldOnes.remove(left);
            }
        }
    }

    private void split() {
        for (Competency left : List.copyOf(newOnes)) {
            Competency whole =
                    likest(before, oldOnes, other -> likeness(after, left).within(other));
            if (whole != null && !isMerged(whole.code())) {
                retype(line -> whole.code().equals(line.oldCode()), CorrespondenceType.SPLIT);
                found.add(new Correspondence(whole.code(), left.code(), CorrespondenceType.SPLIT));
                newOnes.remove(left);
            }
        }
    }

    /// The competency with a partner that contains most; `null` where none contains enough.
    private static @Nullable Competency likest(
            Map<Competency, Likeness> all, List<Competency> unpaired, java.util.function.ToIntFunction<Likeness> part) {
        Competency likest = null;
        int most = CONTAINED - 1;
        for (Map.Entry<Competency, Likeness> each : all.entrySet()) {
            int contained = part.applyAsInt(each.getValue());
            if (contained > most && !unpaired.contains(each.getKey())) {
                likest = each.getKey();
                most = contained;
            }
        }
        return likest;
    }

    private boolean isMerged(String oldCode) {
        return found.stream()
                .anyMatch(line -> oldCode.equals(line.oldCode()) && line.type() == CorrespondenceType.MERGED);
    }

    private void retype(java.util.function.Predicate<Correspondence> which, CorrespondenceType type) {
        found.replaceAll(line -> which.test(line) ? new Correspondence(line.oldCode(), line.newCode(), type) : line);
    }

    private static Likeness likeness(Map<Competency, Likeness> all, Competency competency) {
        return java.util.Objects.requireNonNull(all.get(competency));
    }

    private static List<Correspondence> ordered(List<Correspondence> lines, Referential old, Referential next) {
        List<String> oldCodes = old.competencies().map(Competency::code).toList();
        List<String> newCodes = next.competencies().map(Competency::code).toList();
        return lines.stream()
                .sorted(Comparator.comparingInt((Correspondence line) -> rank(oldCodes, line.oldCode()))
                        .thenComparingInt(line -> rank(newCodes, line.newCode())))
                .toList();
    }

    private static int rank(List<String> codes, @Nullable String code) {
        return code == null ? Integer.MAX_VALUE : codes.indexOf(code);
    }
}
