package fr.coulisses.archive;

import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.shared.Identities;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A verified archive as the parts of a project read it.
final class OpenedArchive implements ArchiveSource {

    private final ArchiveFile file;
    private final JsonMapper json;
    private final Map<String, JsonNode> read = new HashMap<>();
    private Identities identities = Identities.AS_THEY_ARE;

    OpenedArchive(ArchiveFile file, JsonMapper json) {
        this.file = file;
        this.json = json;
    }

    /// Every identity that a row of the project has; what is history keeps its own.
    Set<UUID> identities() {
        Set<UUID> known = new HashSet<>();
        for (String path : file.paths()) {
            if (path.endsWith(".json") && !path.startsWith(History.FOLDER) && !path.equals(ArchiveManifest.PATH)) {
                Identities.collect(node(path), known);
            }
        }
        return known;
    }

    /// From now on, everything is called so.
    void name(Identities names) {
        identities = names;
    }

    private JsonNode node(String path) {
        JsonNode known = read.get(path);
        if (known == null) {
            known = StrictJson.read(path, file.bytes(path));
            read.put(path, known);
        }
        return known;
    }

    @Override
    public List<String> paths(String folder) {
        return file.paths().stream().filter(path -> path.startsWith(folder)).toList();
    }

    @Override
    public <T> Optional<T> json(String path, Class<T> type) {
        return file.paths().contains(path)
                ? Optional.of(StrictJson.value(json, path, identities.of(node(path)), type))
                : Optional.empty();
    }

    @Override
    public byte[] file(String path) {
        return file.bytes(path);
    }
}
