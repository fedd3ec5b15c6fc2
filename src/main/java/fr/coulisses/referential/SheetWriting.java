package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Activity;
import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a sheet as the JSON that is stored: the sheet of the certifier, and beside it what is assessed.
final class SheetWriting {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SheetWriting() {}

    static ObjectNode json(SheetContent content) {
        ObjectNode whole = JSON.createObjectNode();
        ObjectNode sheet = whole.putObject("sheet");
        sheet.put("schemaVersion", 1);
        sheet.put("code", content.code());
        sheet.put("title", content.title());
        sheet.put("level", content.level());
        sheet.putObject("certifier").put("legalName", content.certifier());
        sheet.put("expiresOn", content.expiresOn() == null ? null : Objects.toString(content.expiresOn()));
        sheet.put("replaces", content.replaces());
        sheet.put("replacedBy", content.replacedBy());
        sheet.putObject("evaluation").put("general", content.evaluation());
        ArrayNode blocks = sheet.putArray("blocks");
        content.blocks().forEach(block -> write(block, blocks.addObject()));
        ArrayNode activities = sheet.putArray("activities");
        content.activities().forEach(activity -> write(activity, activities.addObject()));
        whole.set("criteria", criteria(content.code(), content.competencies().toList()));
        return whole;
    }

    static ObjectNode criteria(String code, List<Competency> competencies) {
        ObjectNode criteria = JSON.createObjectNode();
        criteria.put("schemaVersion", 2);
        criteria.put("referential", code);
        ArrayNode all = criteria.putArray("competencies");
        competencies.forEach(competency -> assessed(competency, all.addObject()));
        return criteria;
    }

    private static void write(Block block, ObjectNode into) {
        into.put("code", block.code());
        into.put("title", block.title());
        ArrayNode modalities = into.putArray("modalities");
        block.modalities().forEach(modality -> modalities.addObject().put("text", modality));
        ArrayNode competencies = into.putArray("competencies");
        for (Competency competency : block.competencies()) {
            competencies
                    .addObject()
                    .put("code", competency.code())
                    .put("shortTitle", competency.shortTitle())
                    .put("statement", competency.statement());
        }
    }

    private static void write(Activity activity, ObjectNode into) {
        into.put("code", activity.code());
        into.put("text", activity.text());
        ArrayNode competencies = into.putArray("competencies");
        activity.competencies().forEach(competencies::add);
    }

    private static void assessed(Competency competency, ObjectNode into) {
        into.put("code", competency.code());
        ArrayNode criteria = into.putArray("criteria");
        int order = 1;
        for (Criterion criterion : competency.criteria()) {
            criteria.addObject()
                    .put("code", criterion.code())
                    .put("order", order++)
                    .put("text", criterion.text())
                    .put("type", criterion.type().name());
        }
        ArrayNode expectations = into.putArray("expectations");
        competency.expectations().forEach(expectations::add);
    }
}
