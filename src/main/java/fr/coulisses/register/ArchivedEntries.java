package fr.coulisses.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// A register as the archive of its project keeps it.
record ArchivedEntries(List<ArchivedEntry> entries) {

    static final ArchivedEntries EMPTY = new ArchivedEntries(List.of());

    ArchivedEntries {
        entries = List.copyOf(entries);
    }

    /// @param moves the oldest first
    record ArchivedEntry(
            UUID id,
            String state,
            LocalDate stateOn,
            Instant addedAt,
            JsonNode content,
            List<ArchivedMove> moves,
            List<ArchivedFile> files) {
        ArchivedEntry {
            moves = List.copyOf(moves);
            files = List.copyOf(files);
        }
    }

    /// @param by the name of who wrote it down
    record ArchivedMove(String from, String to, LocalDate on, String note, String by, Instant at) {}

    /// @param file its path in the archive
    record ArchivedFile(UUID id, String place, String name, Instant addedAt, String file) {}
}
