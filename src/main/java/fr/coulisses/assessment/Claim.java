package fr.coulisses.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A student claims a competency with a version, in their own words.
///
/// @param selfLevel where the student thinks they stand; `null` when they did not say, or when the school shows it to a
/// tutor only after their own judgement
public record Claim(
        UUID id,
        UUID studentId,
        String studentName,
        String competency,
        Commentary commentary,
        @Nullable Level selfLevel,
        List<AddressedCriterion> criteria) {

    public Claim {
        criteria = List.copyOf(criteria);
    }

    Claim withoutSelfLevel() {
        return new Claim(id, studentId, studentName, competency, commentary, null, criteria);
    }
}
