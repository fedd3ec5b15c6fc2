package fr.coulisses.archive;

import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.shared.CheckedFile;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Set;

/// Where what stands in an archive.
final class ArchivePaths {

    static final String READ_ME = "LISEZ-MOI-README.txt";
    static final String SUMS = "SHA256SUMS";
    static final String DOCUMENTS = "documents/";

    private static final Set<String> OWN =
            Set.of(ArchiveManifest.PATH, SUMS, READ_ME, ArchivedProject.PATH, ArchivedProject.Team.PATH);

    private final List<String> keys;

    ArchivePaths(List<ArchivedPart> parts) {
        keys = parts.stream().map(ArchivedPart::key).toList();
    }

    /// @throws Refusal naming a file that no part of this release reads: it would be lost unnoticed
    void require(ArchiveManifest manifest) {
        manifest.files().stream()
                .map(CheckedFile::path)
                .filter(path -> !isKnown(path))
                .findFirst()
                .ifPresent(path -> {
                    throw new Refusal("archive.refused.unknown", path);
                });
    }

    private boolean isKnown(String path) {
        return OWN.contains(path)
                || path.startsWith(DOCUMENTS)
                || keys.stream().anyMatch(key -> path.startsWith(key + "/") || path.equals(key + ".json"));
    }
}
