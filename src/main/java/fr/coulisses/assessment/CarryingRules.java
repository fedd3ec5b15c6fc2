package fr.coulisses.assessment;

import fr.coulisses.referential.CorrespondenceTable;
import java.util.List;

/// Where a claim goes along a table of correspondences.
final class CarryingRules {

    private final CorrespondenceTable table;

    CarryingRules(CorrespondenceTable table) {
        this.table = table;
    }

    /// What was submitted counts for whatever its competency became.
    List<CarriedTarget> judged(String code) {
        return table.successors(code)
                .map(line -> new CarriedTarget(String.valueOf(line.newCode()), line.type()))
                .toList();
    }

    /// What is only intended goes where its kind of artefact can still evidence it.
    List<CarriedTarget> intended(String code, String kind) {
        return judged(code).stream()
                .filter(target -> table.after().evidencedBy(kind).stream()
                        .anyMatch(possible -> possible.code().equals(target.code())))
                .toList();
    }

    /// Why a claim goes nowhere.
    String obstacle(String code) {
        return judged(code).isEmpty() ? "assessment.move.removed" : "assessment.move.kind";
    }
}
