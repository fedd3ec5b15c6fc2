package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Severity;
import java.util.Comparator;
import java.util.List;

/// A point of the grid with all that is compared under it, and what is done about it.
record GridPoint(Point point, List<Comparison> comparisons, List<Adjustment> adjustments) {

    GridPoint {
        comparisons = List.copyOf(comparisons);
        adjustments = List.copyOf(adjustments);
    }

    /// The worst of what was compared.
    Verdict verdict() {
        return comparisons.stream()
                .map(Comparison::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.FITS);
    }

    /// How grave what does not fit is, or is not known.
    Severity severity() {
        return comparisons.stream()
                .filter(each -> each.verdict() == verdict())
                .map(each -> each.criterion().severity())
                .reduce(Severity::worse)
                .orElse(Severity.ADVICE);
    }

    boolean isGap() {
        return verdict() == Verdict.GAP;
    }

    /// Whether the technical team agreed to what is done about it.
    boolean isValidated() {
        return !adjustments.isEmpty() && adjustments.stream().allMatch(Adjustment::isValidated);
    }
}
