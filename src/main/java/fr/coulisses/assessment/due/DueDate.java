package fr.coulisses.assessment.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Until when a cohort has its artefacts of a kind to submit.
///
/// @param edition counts the changes; whoever changes it names the one they read
public record DueDate(
        UUID id, UUID cohortId, String kind, LocalDate dueOn, String note, int edition, List<Extension> extensions) {

    public DueDate {
        extensions = List.copyOf(extensions);
    }
}
