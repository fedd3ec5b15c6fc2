package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a table of correspondences must be to be confirmed: every competency of both revisions stands in it, and what
/// is said of each agrees with how often it stands there.
final class CorrespondenceRules {

    private final Referential before;
    private final Referential after;
    private final List<Correspondence> lines;

    CorrespondenceRules(Referential before, Referential after, List<Correspondence> lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
    }

    /// @throws Refusal at the first line that cannot be
    void require() {
        Set<List<@Nullable String>> pairs = new HashSet<>();
        for (Correspondence line : lines) {
            requireKnown(line.oldCode(), before);
            requireKnown(line.newCode(), after);
        }
        lines.forEach(CorrespondenceRules::requireSides);
        for (Correspondence line : lines) {
            requireCount(line);
            if (!pairs.add(java.util.Arrays.asList(line.oldCode(), line.newCode()))) {
                throw new Refusal("referential.refused.correspondence.twice", name(line));
            }
        }
        requireAll(before, line -> line.oldCode());
        requireAll(after, line -> line.newCode());
    }

    private static void requireKnown(@Nullable String code, Referential sheet) {
        if (code != null && sheet.competency(code).isEmpty()) {
            throw new Refusal("referential.refused.correspondence.unknown", code, sheet.code(), sheet.revision());
        }
    }

    private static void requireSides(Correspondence line) {
        boolean right = switch (line.type()) {
            case NEW -> line.oldCode() == null && line.newCode() != null;
            case REMOVED -> line.oldCode() != null && line.newCode() == null;
            default -> line.oldCode() != null && line.newCode() != null;
        };
        if (!right) {
            throw new Refusal("referential.refused.correspondence.sides", name(line));
        }
    }

    private void requireCount(Correspondence line) {
        long olds = lines.stream()
                .filter(each -> line.oldCode() != null && line.oldCode().equals(each.oldCode()))
                .count();
        long news = lines.stream()
                .filter(each -> line.newCode() != null && line.newCode().equals(each.newCode()))
                .count();
        boolean right = switch (line.type()) {
            case NEW -> news == 1;
            case REMOVED -> olds == 1;
            case IDENTICAL, REWORDED -> olds == 1 && news == 1;
            case SPLIT -> olds > 1;
            case MERGED -> news > 1;
        };
        if (!right) {
            throw new Refusal("referential.refused.correspondence.count", name(line));
        }
    }

    private void requireAll(Referential sheet, Function<Correspondence, @Nullable String> side) {
        Set<@Nullable String> named = new HashSet<>();
        lines.forEach(line -> named.add(side.apply(line)));
        for (Competency competency : sheet.competencies().toList()) {
            if (!named.contains(competency.code())) {
                throw new Refusal(
                        "referential.refused.correspondence.missing",
                        competency.code(),
                        sheet.code(),
                        sheet.revision());
            }
        }
    }

    private static String name(Correspondence line) {
        return Objects.toString(line.oldCode(), "–") + " → " + Objects.toString(line.newCode(), "–");
    }
}
