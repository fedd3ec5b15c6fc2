package fr.coulisses.referential.exchange;

import fr.coulisses.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON of strangers: no larger, deeper or longer than a framework needs, and no name twice in one object.
final class LimitedJson {

    /// The largest file, in bytes.
    static final int MOST_BYTES = 5_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(40)
                            .maxStringLength(200_000)
                            .maxNumberLength(50)
                            .maxNameLength(1_000)
                            .maxTokenCount(1_000_000)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private LimitedJson() {}

    /// @throws Refusal that names the line where it stops being JSON, or the limit
    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (StreamConstraintsException e) {
            throw new Refusal("referential.refused.json.large", line(e));
        } catch (JacksonException e) {
            throw new Refusal("referential.refused.json", line(e));
        }
    }

    /// What stands under a name as one line; empty where nothing does.
    static String line(JsonNode node, String name) {
        return PlainText.line(text(node, name));
    }

    /// What stands under a name, a number as it is written; empty where nothing does.
    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString("") : "";
    }

    static @Nullable String optional(JsonNode node, String name) {
        String text = line(node, name);
        return text.isEmpty() ? null : text;
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
