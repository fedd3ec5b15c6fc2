package fr.coulisses.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a student means to claim with the next version of an artefact.
///
/// @param selfLevel where the student thinks they stand; `null` while they have not said
public record IntendedClaim(
        UUID studentId,
        String competency,
        Commentary commentary,
        @Nullable Level selfLevel,
        List<AddressedCriterion> criteria) {

    public IntendedClaim {
        criteria = List.copyOf(criteria);
    }
}
