package fr.coulisses.funding.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The funders that travel with the release, `funders/funders.json`.
@Component
class ShippedFunders {

    private static final String KEY = "key";

    private final Map<UUID, FunderSheet> all = new LinkedHashMap<>();

    ShippedFunders(JsonMapper json) {
        try (InputStream file = ShippedFunders.class.getResourceAsStream("/funders/funders.json")) {
            for (JsonNode row : json.readTree(Objects.requireNonNull(file))) {
                ObjectNode sheet = (ObjectNode) row.deepCopy();
                sheet.remove(KEY);
                all.put(id(row.path(KEY).asString()), json.treeToValue(sheet, FunderSheet.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By their ids, in the order of the handbook.
    Map<UUID, FunderSheet> all() {
        return all;
    }

    /// The id of a funder, the same in every release.
    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("funder " + key).getBytes(StandardCharsets.UTF_8));
    }
}
