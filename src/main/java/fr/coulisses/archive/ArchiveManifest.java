package fr.coulisses.archive;

import fr.coulisses.shared.CheckedFile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an archive says of itself: `manifest.json`.
///
/// @param format always [#FORMAT]
/// @param formatVersion how its files are laid out; an older one is read, a newer one is not
/// @param release of Coulisses that wrote it, for people
/// @param schema the number of the last migration of that release
/// @param files every other file with its size and SHA-256
record ArchiveManifest(
        String format,
        int formatVersion,
        String release,
        int schema,
        @Nullable Instant exportedAt,
        ProjectNamed project,
        List<CheckedFile> files) {

    static final String PATH = "manifest.json";
    static final String FORMAT = "coulisses-project";
    static final int VERSION = 1;

    ArchiveManifest(
            @Nullable String format,
            int formatVersion,
            @Nullable String release,
            int schema,
            @Nullable Instant exportedAt,
            @Nullable ProjectNamed project,
            @Nullable List<CheckedFile> files) {
        this.format = format == null ? "" : format;
        this.formatVersion = formatVersion;
        this.release = release == null ? "" : release;
        this.schema = schema;
        this.exportedAt = exportedAt;
        this.project = project == null ? new ProjectNamed(null, "") : project;
        this.files = files == null ? List.of() : List.copyOf(files);
    }

    record ProjectNamed(@Nullable UUID id, String title) {}
}
