package fr.coulisses.kinds.mediationsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The accessibility aids that one can choose from; they are listed in `aids.json`, their words are labels.
public final class AidCatalogue {

    private static final Map<String, KnownAid> AIDS = read();

    private AidCatalogue() {}

    /// All of them, in their order.
    public static List<KnownAid> all() {
        return List.copyOf(AIDS.values());
    }

    /// The aid of a code; nothing for one that the catalogue does not have.
    public static Optional<KnownAid> find(String code) {
        return Optional.ofNullable(AIDS.get(code));
    }

    private static Map<String, KnownAid> read() {
        try (InputStream file = AidCatalogue.class.getResourceAsStream("aids.json")) {
            if (file == null) {
                throw new IllegalStateException("The catalogue of accessibility aids is missing");
            }
            Map<String, KnownAid> aids = new LinkedHashMap<>();
            for (JsonNode node : JsonMapper.shared().readTree(file)) {
                KnownAid aid = aid(node);
                aids.put(aid.code(), aid);
            }
            return Collections.unmodifiableMap(aids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownAid aid(JsonNode node) {
        Set<Handicap> suits = EnumSet.noneOf(Handicap.class);
        node.path("suits").forEach(handicap -> suits.add(Handicap.valueOf(handicap.asString())));
        List<Integer> days =
                node.path("leadDays").valueStream().map(JsonNode::asInt).toList();
        return new KnownAid(node.path("code").asString(), suits, days);
    }
}
