package fr.coulisses.assessment.remark;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something said about a place of a version, with the answers to it.
///
/// @param place a path into the content, empty for the whole
/// @param author the name; `null` for a guest
/// @param sharedAt when the team could read it; `null` while it waits for the decision
/// @param resolvedAt when its author found it dealt with
/// @param own whether the person who reads wrote it
public record Remark(
        UUID id,
        String place,
        @Nullable String author,
        String text,
        Instant at,
        @Nullable Instant sharedAt,
        @Nullable Instant resolvedAt,
        boolean own,
        List<Remark> answers) {

    public Remark {
        answers = List.copyOf(answers);
    }

    public boolean isShared() {
        return sharedAt != null;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }
}
