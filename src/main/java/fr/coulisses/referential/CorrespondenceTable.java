package fr.coulisses.referential;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which competencies of a newer revision stand for those of an older one: proposed by likeness, or confirmed.
///
/// @param confirmedBy the full name; empty for a proposal
/// @param confirmedAt `null` for a proposal
public record CorrespondenceTable(
        Referential before,
        Referential after,
        List<Correspondence> lines,
        String confirmedBy,
        @Nullable Instant confirmedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /// What a competency of the older revision became; nothing when it was removed.
    public Stream<Correspondence> successors(String oldCode) {
        return lines.stream().filter(line -> oldCode.equals(line.oldCode()) && line.newCode() != null);
    }
}
