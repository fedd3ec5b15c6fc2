package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.SheetContent;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A package of 1EdTech CASE 1.0: a document, its items, and associations that say which is child of which.
final class CasePackage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CHILD = "isChildOf";

    private final SheetContent sheet;
    private final String changed;
    private final ArrayNode items = JSON.createArrayNode();
    private final ArrayNode associations = JSON.createArrayNode();

    private CasePackage(SheetContent sheet, Instant now) {
        this.sheet = sheet;
        this.changed = now.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static boolean isOne(JsonNode file) {
        return file.path("CFDocument").isObject();
    }

    static ReadSheet read(JsonNode file) {
        JsonNode document = file.path("CFDocument");
        String title = LimitedJson.line(document, "title");
        if (title.isEmpty() || !file.path("CFItems").isArray()) {
            throw new Refusal("referential.refused.case");
        }
        if (file.path("CFItems").isEmpty()) {
            throw new Refusal("referential.refused.case.empty", title);
        }
        List<ReadingNote> notes = new ArrayList<>();
        List<Branch> top = Outline.of(entries(file, LimitedJson.line(document, "identifier"), notes), notes);
        SheetContent content = new SheetContent(
                CodeProposal.of(title),
                PlainText.shortened(title, OutlineReading.LONGEST_TITLE),
                0,
                LimitedJson.line(document, "creator"),
                SheetFacts.date(LimitedJson.line(document, "statusEndDate")),
                null,
                null,
                PlainText.of(LimitedJson.text(document, "description")),
                OutlineReading.blocks(top, title, notes),
                List.of());
        return new ReadSheet(
                ExchangeFormat.CASE,
                SheetFacts.read(document.path("extensions").path(SheetFacts.NAME), content),
                Map.of(),
                Map.of(),
                List.copyOf(notes));
    }

    private static List<OutlineEntry> entries(JsonNode file, String document, List<ReadingNote> notes) {
        Map<String, String> parents = new HashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        int others = 0;
        for (JsonNode association : file.path("CFAssociations")) {
            if (!LimitedJson.line(association, "associationType").equals(CHILD)) {
                others++;
                continue;
            }
            String child = LimitedJson.line(association.path("originNodeURI"), "identifier");
            String parent = LimitedJson.line(association.path("destinationNodeURI"), "identifier");
            parents.putIfAbsent(child, parent.equals(document) ? "" : parent);
            ranks.putIfAbsent(child, association.path("sequenceNumber").asInt(Integer.MAX_VALUE));
        }
        if (others > 0) {
            notes.add(ReadingNote.of("CFAssociations", "referential.note.associations", others));
        }
        boolean ours = file.path("CFDocument").path("extensions").has(SheetFacts.NAME);
        List<OutlineEntry> entries = new ArrayList<>();
        for (JsonNode item : file.path("CFItems")) {
            String id = LimitedJson.line(item, "identifier");
            entries.add(new OutlineEntry(
                    id,
                    parents.getOrDefault(id, ""),
                    LimitedJson.line(item, "humanCodingScheme"),
                    LimitedJson.line(item, "abbreviatedStatement"),
                    statement(item, ours),
                    LeafKind.named(LimitedJson.line(item, "CFItemType")),
                    List.of(),
                    "CFItems[" + entries.size() + "]"));
        }
        entries.sort(Comparator.comparingInt(entry -> ranks.getOrDefault(entry.id(), Integer.MAX_VALUE)));
        return entries;
    }

    /// Others write HTML into their statements; we do not.
    private static String statement(JsonNode item, boolean ours) {
        String statement = LimitedJson.text(item, "fullStatement");
        return ours ? PlainText.clean(statement) : PlainText.of(statement);
    }

    static byte[] write(SheetContent sheet, Instant now) {
        return new CasePackage(sheet, now).write();
    }

    private byte[] write() {
        ObjectNode file = JSON.createObjectNode();
        String whole = id("");
        ObjectNode document = file.putObject("CFDocument");
        identify(document, whole);
        document.set("CFPackageURI", link(whole, sheet.title()));
        document.put("creator", sheet.certifier().isEmpty() ? "Coulisses" : sheet.certifier());
        document.put("title", sheet.title());
        document.put("description", sheet.evaluation());
        document.put("language", "fr");
        if (sheet.expiresOn() != null) {
            document.put("statusEndDate", Objects.toString(sheet.expiresOn()));
        }
        SheetFacts.write(sheet, document.putObject("extensions").putObject(SheetFacts.NAME));
        int rank = 1;
        for (Block block : sheet.blocks()) {
            String blockId = item(block.code(), "", block.title(), "Block");
            child(blockId, block.title(), whole, sheet.title(), rank++);
            int inner = 1;
            for (Competency competency : block.competencies()) {
                write(competency, blockId, block.title(), inner++);
            }
        }
        file.set("CFItems", items);
        file.set("CFAssociations", associations);
        ObjectNode definitions = file.putObject("CFDefinitions");
        List.of("CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings")
                .forEach(definitions::putArray);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private void write(Competency competency, String block, String blockTitle, int rank) {
        String id = item(competency.code(), competency.shortTitle(), competency.statement(), "Competency");
        child(id, competency.shortTitle(), block, blockTitle, rank);
        int inner = 1;
        for (Criterion criterion : competency.criteria()) {
            String below = item(
                    criterion.code(), "", criterion.text(), criterion.type().name());
            child(below, criterion.text(), id, competency.shortTitle(), inner++);
        }
        int number = 1;
        for (String expectation : competency.expectations()) {
            String below = item(competency.code() + "-E" + number++, "", expectation, LeafKind.EXPECTATION.name());
            child(below, expectation, id, competency.shortTitle(), inner++);
        }
    }

    private String item(String code, String title, String text, String type) {
        String id = id(items.size() + " " + code);
        ObjectNode item = items.addObject();
        identify(item, id);
        item.set("CFDocumentURI", link(id(""), sheet.title()));
        item.put("humanCodingScheme", code);
        item.put("fullStatement", text);
        if (!title.isEmpty()) {
            item.put("abbreviatedStatement", title);
        }
        item.put("CFItemType", type);
        item.put("language", "fr");
        return id;
    }

    private void child(String child, String title, String parent, String parentTitle, int rank) {
        ObjectNode association = associations.addObject();
        identify(association, id("association " + associations.size()));
        association.set("originNodeURI", link(child, title));
        association.put("associationType", CHILD);
        association.set("destinationNodeURI", link(parent, parentTitle));
        association.put("sequenceNumber", rank);
    }

    private void identify(ObjectNode node, String id) {
        node.put("uri", "urn:uuid:" + id);
        node.put("identifier", id);
        node.put("lastChangeDateTime", changed);
    }

    private static ObjectNode link(String id, String title) {
        return JSON.createObjectNode().put("title", title).put("identifier", id).put("uri", "urn:uuid:" + id);
    }

    /// The same thing of the same sheet has the same id in every export.
    private String id(String name) {
        return UUID.nameUUIDFromBytes((sheet.code() + "/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
