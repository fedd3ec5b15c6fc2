package fr.coulisses.kinds.communicationplan.ui;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The costs of the actions in the content of a draft.
final class Costs {

    private Costs() {}

    /// Writes the cost of an action that is still there; none makes it unsaid.
    static void put(ObjectNode content, String action, @Nullable BigDecimal cost) {
        find(content, action).ifPresent(row -> {
            if (cost == null) {
                row.remove("cost");
            } else {
                row.put("cost", cost);
            }
        });
    }

    /// Whether an action is still there and costs so much.
    static boolean is(ObjectNode content, String action, Money cost) {
        return find(content, action)
                .map(row -> row.path("cost"))
                .filter(JsonNode::isNumber)
                .map(node -> new Money(node.decimalValue()).equals(cost))
                .orElse(false);
    }

    private static Optional<ObjectNode> find(ObjectNode content, String action) {
        return content.path("actions").values().stream()
                .filter(row -> row.path("id").asString("").equals(action))
                .flatMap(row -> row instanceof ObjectNode object ? Stream.of(object) : Stream.empty())
                .findFirst();
    }
}
