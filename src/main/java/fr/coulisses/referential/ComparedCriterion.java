package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A criterion before and after: the same text first, then the same code.
///
/// @param before `null` for one that was added
/// @param after `null` for one that was removed
public record ComparedCriterion(
        @Nullable Criterion before, @Nullable Criterion after) {

    /// Whether nothing changed that an assessor reads.
    public boolean isSame() {
        return before != null && after != null && before.text().equals(after.text()) && before.type() == after.type();
    }

    /// The criteria of two competencies, in the order of the newer one, what was removed last.
    public static List<ComparedCriterion> of(Competency older, Competency newer) {
        List<Criterion> left = new ArrayList<>(older.criteria());
        List<ComparedCriterion> compared = new ArrayList<>();
        List<Criterion> unmatched = new ArrayList<>();
        for (Criterion criterion : newer.criteria()) {
            left.stream()
                    .filter(each -> each.text().equals(criterion.text()))
                    .findFirst()
                    .ifPresentOrElse(
                            same -> {
                                left.remove(same);
                                compared.add(new ComparedCriterion(same, criterion));
                            },
                            () -> unmatched.add(criterion));
        }
        for (Criterion criterion : unmatched) {
            Criterion partner = left.stream()
                    .filter(each -> each.code().equals(criterion.code()))
                    .findFirst()
                    .orElse(null);
            left.remove(partner);
            compared.add(new ComparedCriterion(partner, criterion));
        }
        compared.sort(java.util.Comparator.comparingInt(each -> newer.criteria().indexOf(each.after())));
        left.forEach(gone -> compared.add(new ComparedCriterion(gone, null)));
        return List.copyOf(compared);
    }
}
