package fr.coulisses.kinds.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Sources to begin with, as rows without ids; they are listed in `sources.json`, so that a teacher can complete them.
public final class SourceLibrary {

    private static final List<ObjectNode> SOURCES = read();

    private SourceLibrary() {}

    /// Copies of all of them, in their order.
    public static List<ObjectNode> all() {
        return SOURCES.stream().map(ObjectNode::deepCopy).toList();
    }

    private static List<ObjectNode> read() {
        try (InputStream file = SourceLibrary.class.getResourceAsStream("sources.json")) {
            if (file == null) {
                throw new IllegalStateException("The list of sources is missing");
            }
            List<ObjectNode> sources = new ArrayList<>();
            JsonMapper.shared().readTree(file).forEach(source -> sources.add((ObjectNode) source));
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
