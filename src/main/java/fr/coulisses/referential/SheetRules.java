package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.shared.Refusal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What a sheet must be to be stored; the first thing that is not so is refused, with its place.
final class SheetRules {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,39}");
    private static final int MOST_COMPETENCIES = 1_000;

    private SheetRules() {}

    static void require(SheetContent sheet) {
        requireCode(sheet.code());
        requireText(sheet.title(), 300, "referential.refused.title");
        requireMost(sheet.certifier(), 300, sheet.code());
        requireMost(sheet.evaluation(), 20_000, sheet.code());
        if (sheet.level() < 0 || sheet.level() > 8) {
            throw new Refusal("referential.refused.level");
        }
        if (sheet.code().equals(sheet.replaces())) {
            throw new Refusal("referential.refused.replacesItself", sheet.code());
        }
        if (sheet.replaces() != null) {
            requireCode(sheet.replaces());
        }
        long competencies = sheet.competencies().count();
        if (competencies == 0 || competencies > MOST_COMPETENCIES) {
            throw new Refusal("referential.refused.competencies", competencies, MOST_COMPETENCIES);
        }
        Set<String> blocks = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Block block : sheet.blocks()) {
            requireNew(block.code(), blocks);
            requireText(block.title(), 300, "referential.refused.blockTitle", block.code());
            block.modalities().forEach(modality -> requireMost(modality, 4_000, block.code()));
            if (block.competencies().isEmpty()) {
                throw new Refusal("referential.refused.emptyBlock", block.code());
            }
            for (Competency competency : block.competencies()) {
                requireNew(competency.code(), codes);
                require(competency);
            }
        }
        sheet.activities().forEach(activity -> requireMost(activity.text(), 1_000, activity.code()));
    }

    static void require(Competency competency) {
        requireText(competency.shortTitle(), 100, "referential.refused.shortTitle", competency.code());
        requireText(competency.statement(), 4_000, "referential.refused.statement", competency.code());
        Set<String> codes = new HashSet<>();
        for (Criterion criterion : competency.criteria()) {
            requireNew(criterion.code(), codes);
            requireText(criterion.text(), 300, "referential.refused.criterion", competency.code());
        }
        for (String expectation : competency.expectations()) {
            requireText(expectation, 500, "referential.refused.expectation", competency.code());
        }
    }

    private static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("referential.refused.code", code);
        }
    }

    private static void requireNew(String code, Set<String> taken) {
        if (code.isBlank() || code.length() > 80) {
            throw new Refusal("referential.refused.innerCode", code);
        }
        if (!taken.add(code)) {
            throw new Refusal("referential.refused.sameCode", code);
        }
    }

    private static void requireText(String text, int most, String label, Object... arguments) {
        if (text.isBlank() || text.length() > most) {
            throw new Refusal(label, arguments);
        }
    }

    private static void requireMost(String text, int most, String place) {
        if (text.length() > most) {
            throw new Refusal("referential.refused.long", place, text.length(), most);
        }
    }
}
