package fr.coulisses.report;

import java.util.UUID;

/// A claim of the student and a competency it counts for.
///
/// @param withCriteria whether what was said of its criteria holds for this competency too
/// @param carriedFrom the competency of an older revision that it was made for; empty when it is of this revision
public record Proof(UUID claim, String competency, boolean withCriteria, String carriedFrom) {

    boolean isCarried() {
        return !carriedFrom.isEmpty();
    }
}
