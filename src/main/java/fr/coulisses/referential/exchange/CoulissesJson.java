package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.SheetContent;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Our own file: everything that Coulisses knows of a sheet, with the kinds that evidence its competencies.
final class CoulissesJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORMAT = "coulisses-referential";
    private static final int VERSION = 1;

    private CoulissesJson() {}

    static boolean isOne(JsonNode file) {
        return LimitedJson.line(file, "format").equals(FORMAT);
    }

    /// @throws Refusal when a later release wrote it
    static ReadSheet read(JsonNode file) {
        if (file.path("version").asInt(0) != VERSION) {
            throw new Refusal(
                    "referential.refused.version", file.path("version").asInt(0), VERSION);
        }
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : file.path("blocks")) {
            List<Competency> competencies = new ArrayList<>();
            block.path("competencies").forEach(competency -> competencies.add(competency(competency)));
            blocks.add(new Block(
                    LimitedJson.line(block, "code"),
                    LimitedJson.line(block, "title"),
                    List.of(),
                    List.copyOf(competencies)));
        }
        SheetContent content = new SheetContent(
                "", LimitedJson.line(file, "title"), 0, "", null, null, null, "", List.copyOf(blocks), List.of());
        Map<String, List<String>> evidence = new TreeMap<>();
        file.path("evidence").forEachEntry((kind, codes) -> evidence.put(kind, SheetFacts.texts(codes)));
        return new ReadSheet(
                ExchangeFormat.COULISSES,
                SheetFacts.read(file.path("facts"), content),
                Map.copyOf(evidence),
                Map.of(),
                List.of());
    }

    private static Competency competency(JsonNode node) {
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode criterion : node.path("criteria")) {
            criteria.add(new Criterion(
                    LimitedJson.line(criterion, "code"),
                    PlainText.clean(LimitedJson.text(criterion, "text")),
                    LeafKind.named(LimitedJson.line(criterion, "type")).criterionType()));
        }
        return new Competency(
                LimitedJson.line(node, "code"),
                LimitedJson.line(node, "shortTitle"),
                PlainText.clean(LimitedJson.text(node, "statement")),
                List.copyOf(criteria),
                SheetFacts.texts(node.path("expectations")));
    }

    static byte[] write(SheetContent sheet, Map<String, List<String>> evidence) {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.put("title", sheet.title());
        SheetFacts.write(sheet, file.putObject("facts"));
        ArrayNode blocks = file.putArray("blocks");
        for (Block block : sheet.blocks()) {
            ObjectNode node = blocks.addObject();
            node.put("code", block.code());
            node.put("title", block.title());
            ArrayNode competencies = node.putArray("competencies");
            block.competencies().forEach(competency -> write(competency, competencies.addObject()));
        }
        ObjectNode kinds = file.putObject("evidence");
        new TreeMap<>(evidence).forEach((kind, codes) -> codes.forEach(kinds.putArray(kind)::add));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static void write(Competency competency, ObjectNode into) {
        into.put("code", competency.code());
        into.put("shortTitle", competency.shortTitle());
        into.put("statement", competency.statement());
        ArrayNode criteria = into.putArray("criteria");
        for (Criterion criterion : competency.criteria()) {
            criteria.addObject()
                    .put("code", criterion.code())
                    .put("text", criterion.text())
                    .put("type", criterion.type().name());
        }
        ArrayNode expectations = into.putArray("expectations");
        competency.expectations().forEach(expectations::add);
    }
}
