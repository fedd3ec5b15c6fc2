package fr.coulisses.archive;

import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of a stranger: as deep, long and large as Coulisses writes it, and with nothing in it that a database
/// cannot
/// keep.
final class StrictJson {

    private static final int DEEPEST = 100;
    private static final int MOST_DIGITS = 60;

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(5_000_000)
                            .maxNumberLength(200)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /// @throws Refusal naming the file and the place where it goes wrong
    static JsonNode read(String path, byte[] bytes) {
        try {
            JsonNode value = STRICT.readTree(bytes);
            require(path, value);
            return value;
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw place == null
                    ? new Refusal("archive.refused.content", path, "")
                    : new Refusal("archive.refused.json", path, place.getLineNr(), place.getColumnNr());
        }
    }

    /// The value that a JSON stands for.
    ///
    /// @throws Refusal naming the file and the field that cannot be read
    static <T> T value(JsonMapper json, String path, JsonNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (DatabindException e) {
            throw refused(path, e);
        }
    }

    /// What a file is refused with when the value of a field is not what Coulisses writes there.
    static Refusal refused(String path, JacksonException why) {
        for (Throwable cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new PartRefused(path, refusal);
            }
        }
        String field = why.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? String.valueOf(step.getIndex() + 1) : step.getPropertyName())
                .collect(Collectors.joining("/"));
        return new Refusal("archive.refused.content", path, field);
    }

    private static void require(String path, JsonNode node) {
        if (node.isString() && isTorn(node.stringValue())) {
            throw new Refusal("archive.refused.sign", path);
        }
        if (node.isNumber() && isAbsurd(node.decimalValue())) {
            throw new Refusal("archive.refused.number", path);
        }
        if (node.isObject()) {
            node.propertyNames().stream().filter(StrictJson::isTorn).findFirst().ifPresent(name -> {
                throw new Refusal("archive.refused.sign", path);
            });
        }
        node.forEach(inner -> require(path, inner));
    }

    /// Half of a character, or none: no database and no other file can keep them.
    private static boolean isTorn(String text) {
        return text.codePoints()
                .anyMatch(sign -> sign == 0 || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE));
    }

    private static boolean isAbsurd(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS;
    }
}
