package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.Referential.CriterionType;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The criteria of a sheet as the JSON of a draft: for each competency its criteria, its expectations and the kinds
/// that
/// evidence it. Rows have ids, so that two administrators may write at once.
public final class DraftedCriteria {

    /// The longest criterion, in characters.
    public static final int LONGEST_CRITERION = 300;
    /// The longest expectation, in characters.
    public static final int LONGEST_EXPECTATION = 500;

    private final Referential base;
    private final JsonNode content;

    DraftedCriteria(Referential base, JsonNode content) {
        this.base = base;
        this.content = content;
    }

    /// The place of a competency in a draft.
    public static String place(String code) {
        return "competencies/" + id("competency " + code);
    }

    /// The draft that changes nothing.
    static ObjectNode start(Referential base) {
        ObjectNode content = JsonMapper.shared().createObjectNode();
        ObjectNode competencies = content.putObject("competencies");
        base.competencies().forEach(competency -> {
            ObjectNode node = competencies.putObject(id("competency " + competency.code()));
            ArrayNode criteria = node.putArray("criteria");
            competency
                    .criteria()
                    .forEach(criterion -> criteria.addObject()
                            .put("id", id(competency.code() + " criterion " + criterion.code()))
                            .put("code", criterion.code())
                            .put("text", criterion.text())
                            .put("type", criterion.type().name()));
            ArrayNode expectations = node.putArray("expectations");
            for (int i = 0; i < competency.expectations().size(); i++) {
                expectations
                        .addObject()
                        .put("id", id(competency.code() + " expectation " + i))
                        .put("text", competency.expectations().get(i));
            }
            base.kindsFor(competency.code()).forEach(node.withArray("kinds")::add);
        });
        return content;
    }

    /// The same with nothing in it that a draft has no place for.
    ///
    /// @throws Refusal when a text is longer than may be
    ObjectNode normal() {
        ObjectNode normal = JsonMapper.shared().createObjectNode();
        ObjectNode competencies = normal.putObject("competencies");
        base.competencies().forEach(competency -> {
            JsonNode written = written(competency);
            ObjectNode node = competencies.putObject(id("competency " + competency.code()));
            ArrayNode criteria = node.putArray("criteria");
            written.path("criteria")
                    .forEach(row -> criteria.addObject()
                            .put("id", row.path("id").asString(""))
                            .put("code", row.path("code").asString(""))
                            .put("text", text(row, LONGEST_CRITERION, "referential.refused.criterion.long", competency))
                            .put("type", type(row).name()));
            ArrayNode expectations = node.putArray("expectations");
            written.path("expectations")
                    .forEach(row -> expectations
                            .addObject()
                            .put("id", row.path("id").asString(""))
                            .put(
                                    "text",
                                    text(
                                            row,
                                            LONGEST_EXPECTATION,
                                            "referential.refused.expectation.long",
                                            competency)));
            ArrayNode kinds = node.putArray("kinds");
            written.path("kinds").forEach(kind -> kinds.add(kind.asString("")));
        });
        return normal;
    }

    /// The competencies as the next revision has them. A criterion keeps its code for ever; a new one gets a number
    /// that
    /// was never used before it.
    List<Competency> competencies() {
        return base.competencies().map(this::competency).toList();
    }

    private Competency competency(Competency before) {
        JsonNode written = written(before);
        Set<String> taken = new HashSet<>();
        before.criteria().forEach(criterion -> taken.add(criterion.code()));
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode row : written.path("criteria")) {
            String code = row.path("code").asString("");
            criteria.add(new Criterion(
                    code.isEmpty() ? next(before.code(), taken) : code,
                    row.path("text").asString("").strip(),
                    type(row)));
        }
        List<String> expectations = new ArrayList<>();
        written.path("expectations")
                .forEach(row -> expectations.add(row.path("text").asString("").strip()));
        return new Competency(
                before.code(),
                before.shortTitle(),
                before.statement(),
                List.copyOf(criteria),
                List.copyOf(expectations));
    }

    /// The competencies by kind.
    Map<String, List<String>> evidence() {
        Map<String, List<String>> evidence = new TreeMap<>();
        base.competencies()
                .forEach(competency -> written(competency)
                        .path("kinds")
                        .forEach(kind -> evidence.computeIfAbsent(kind.asString(""), key -> new ArrayList<>())
                                .add(competency.code())));
        return evidence;
    }

    private JsonNode written(Competency competency) {
        return content.path("competencies").path(id("competency " + competency.code()));
    }

    private static String next(String competency, Set<String> taken) {
        int number = taken.size() + 1;
        while (!taken.add(competency + "-K" + number)) {
            number++;
        }
        return competency + "-K" + number;
    }

    private static CriterionType type(JsonNode row) {
        return row.path("type").asString("").equals(CriterionType.OFFICIAL.name())
                ? CriterionType.OFFICIAL
                : CriterionType.DERIVED;
    }

    private static String text(JsonNode row, int most, String label, Competency competency) {
        String text = row.path("text").asString("");
        if (text.length() > most) {
            throw new Refusal(label, competency.code(), text.length());
        }
        return text;
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
