package fr.coulisses.artefact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The one way to write a JSON value: names in order, no spaces, numbers without exponents. What a SHA-256 of a version
/// is taken over, so that the database may keep the value as it likes.
public final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private CanonicalJson() {}

    public static String sha256(JsonNode value) {
        try {
            byte[] bytes = write(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The text itself, of which the SHA-256 is taken in UTF-8.
    public static String write(JsonNode value) {
        return JSON.writeValueAsString(ordered(value));
    }

    private static JsonNode ordered(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode ordered = JSON.createObjectNode();
            new TreeSet<>(object.propertyNames()).forEach(name -> ordered.set(name, ordered(object.get(name))));
            return ordered;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode ordered = JSON.createArrayNode();
            array.forEach(item -> ordered.add(ordered(item)));
            return ordered;
        }
        return value;
    }
}
