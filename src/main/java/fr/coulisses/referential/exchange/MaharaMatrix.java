package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.SheetContent;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The framework file of Mahara: standards, and elements that name the standard and the element above them, by
/// `parentelementid` or in older files by `parentid`.
final class MaharaMatrix {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> STATUSES = List.of("begun", "incomplete", "partialcomplete", "completed");
    private static final List<String> STATUS_NAMES =
            List.of("À évaluer", "Non acquis", "En cours d’acquisition", "Acquis");

    private MaharaMatrix() {}

    static boolean isOne(JsonNode file) {
        return file.path("framework").isObject();
    }

    static ReadSheet read(JsonNode file) {
        JsonNode framework = file.path("framework");
        String title = LimitedJson.line(framework, "name");
        if (!framework.path("standards").isArray() || title.isEmpty()) {
            throw new Refusal("referential.refused.mahara");
        }
        List<ReadingNote> notes = new ArrayList<>();
        List<OutlineEntry> entries = new ArrayList<>();
        int number = 0;
        for (JsonNode standard : framework.path("standards")) {
            entries.add(standard(standard, "standards[" + number++ + "]"));
        }
        number = 0;
        for (JsonNode element : framework.path("standardelements")) {
            entries.add(element(element, "standardelements[" + number++ + "]"));
        }
        SheetContent content = new SheetContent(
                CodeProposal.of(title),
                PlainText.shortened(title, OutlineReading.LONGEST_TITLE),
                0,
                "",
                null,
                null,
                null,
                PlainText.of(LimitedJson.text(framework, "description")),
                OutlineReading.blocks(Outline.of(entries, notes), title, notes),
                List.of());
        return new ReadSheet(
                ExchangeFormat.MAHARA,
                SheetFacts.read(framework.path(SheetFacts.NAME), content),
                Map.of(),
                Map.of(),
                List.copyOf(notes));
    }

    private static OutlineEntry standard(JsonNode node, String place) {
        String id = LimitedJson.line(node, "standardid");
        String description = LimitedJson.text(node, "description");
        return new OutlineEntry(
                "standard " + id,
                "",
                code(LimitedJson.line(node, "shortname"), id),
                LimitedJson.line(node, "name"),
                PlainText.of(description),
                LeafKind.UNSAID,
                PlainText.modalitiesOf(description),
                place);
    }

    private static OutlineEntry element(JsonNode node, String place) {
        String id = LimitedJson.line(node, "elementid");
        String above = LimitedJson.line(node, "parentelementid");
        if (above.isEmpty()) {
            above = LimitedJson.line(node, "parentid");
        }
        return new OutlineEntry(
                id,
                above.isEmpty() ? "standard " + LimitedJson.line(node, "standardid") : above,
                code(LimitedJson.line(node, "shortname"), id),
                LimitedJson.line(node, "name"),
                PlainText.of(LimitedJson.text(node, "description")),
                LeafKind.named(LimitedJson.line(node, SheetFacts.NAME)),
                List.of(),
                place + " " + id);
    }

    /// The short name where it is a code; in some files it is a word.
    private static String code(String shortName, String id) {
        return shortName.isEmpty() || shortName.contains(" ") ? id : shortName;
    }

    static byte[] write(SheetContent sheet) {
        ObjectNode file = JSON.createObjectNode();
        ObjectNode framework = file.putObject("framework");
        framework.put("institution", "all");
        framework.put("name", sheet.title());
        framework.put("description", PlainText.html(sheet.evaluation()));
        framework.put("selfassess", false);
        ArrayNode statuses = framework.putArray("evidencestatuses");
        for (int i = 0; i < STATUSES.size(); i++) {
            statuses.addObject().put(STATUSES.get(i), STATUS_NAMES.get(i));
        }
        ArrayNode standards = framework.putArray("standards");
        ArrayNode elements = framework.putArray("standardelements");
        int number = 1;
        for (Block block : sheet.blocks()) {
            standards
                    .addObject()
                    .put("shortname", block.code())
                    .put("name", block.title())
                    .put("description", PlainText.modalities(block.modalities()))
                    .put("standardid", number);
            for (Competency competency : block.competencies()) {
                write(competency, number, elements);
            }
            number++;
        }
        SheetFacts.write(sheet, framework.putObject(SheetFacts.NAME));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static void write(Competency competency, int standard, ArrayNode elements) {
        elements.addObject()
                .put("shortname", competency.code())
                .put("name", competency.shortTitle())
                .put("description", PlainText.html(competency.statement()))
                .put("standardid", standard)
                .put("elementid", competency.code());
        for (Criterion criterion : competency.criteria()) {
            below(competency, standard, elements, criterion.code(), criterion.text())
                    .put(SheetFacts.NAME, criterion.type().name());
        }
        int number = 1;
        for (String expectation : competency.expectations()) {
            below(competency, standard, elements, competency.code() + "-E" + number++, expectation)
                    .put(SheetFacts.NAME, LeafKind.EXPECTATION.name());
        }
    }

    private static ObjectNode below(Competency competency, int standard, ArrayNode elements, String code, String text) {
        return elements.addObject()
                .put("shortname", code)
                .put("name", PlainText.shortened(PlainText.line(text), 250))
                .put("description", PlainText.html(text))
                .put("standardid", standard)
                .put("parentelementid", competency.code())
                .put("elementid", competency.code() + "/" + code);
    }
}
