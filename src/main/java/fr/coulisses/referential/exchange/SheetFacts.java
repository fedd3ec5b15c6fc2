package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.Activity;
import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.SheetContent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What other formats have no place for, under a name of our own that they leave alone: code, level, certifier, dates,
/// modalities, activities.
final class SheetFacts {

    /// The name under which the facts stand.
    static final String NAME = "coulisses";

    private SheetFacts() {}

    static void write(SheetContent sheet, ObjectNode into) {
        into.put("code", sheet.code());
        into.put("level", sheet.level());
        into.put("certifier", sheet.certifier());
        into.put("expiresOn", sheet.expiresOn() == null ? null : Objects.toString(sheet.expiresOn()));
        into.put("replaces", sheet.replaces());
        into.put("replacedBy", sheet.replacedBy());
        into.put("evaluation", sheet.evaluation());
        ObjectNode modalities = into.putObject("modalities");
        for (Block block : sheet.blocks()) {
            ArrayNode list = modalities.putArray(block.code());
            block.modalities().forEach(list::add);
        }
        ArrayNode activities = into.putArray("activities");
        for (Activity activity : sheet.activities()) {
            ObjectNode node = activities.addObject();
            node.put("code", activity.code());
            node.put("text", activity.text());
            ArrayNode competencies = node.putArray("competencies");
            activity.competencies().forEach(competencies::add);
        }
    }

    /// A sheet of these blocks; what the facts do not say is as `otherwise` has it.
    static SheetContent read(JsonNode facts, SheetContent otherwise) {
        if (!facts.isObject()) {
            return otherwise;
        }
        return new SheetContent(
                said(LimitedJson.line(facts, "code"), otherwise.code()),
                otherwise.title(),
                facts.path("level").isInt() ? facts.path("level").asInt() : otherwise.level(),
                said(LimitedJson.line(facts, "certifier"), otherwise.certifier()),
                date(LimitedJson.line(facts, "expiresOn")),
                LimitedJson.optional(facts, "replaces"),
                LimitedJson.optional(facts, "replacedBy"),
                said(PlainText.clean(LimitedJson.text(facts, "evaluation")), otherwise.evaluation()),
                otherwise.blocks().stream()
                        .map(block ->
                                withModalities(block, facts.path("modalities").path(block.code())))
                        .toList(),
                activities(facts.path("activities")));
    }

    private static Block withModalities(Block block, JsonNode modalities) {
        return modalities.isArray()
                ? new Block(block.code(), block.title(), texts(modalities), block.competencies())
                : block;
    }

    static List<Activity> activities(JsonNode list) {
        List<Activity> activities = new ArrayList<>();
        for (JsonNode node : list) {
            activities.add(new Activity(
                    LimitedJson.line(node, "code"),
                    PlainText.clean(LimitedJson.text(node, "text")),
                    texts(node.path("competencies"))));
        }
        return List.copyOf(activities);
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> {
            if (each.isString() && !each.asString().isBlank()) {
                texts.add(PlainText.clean(each.asString()));
            }
        });
        return List.copyOf(texts);
    }

    static @Nullable LocalDate date(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String said(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
