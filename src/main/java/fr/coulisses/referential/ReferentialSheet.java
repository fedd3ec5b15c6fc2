package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Activity;
import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.Referential.CriterionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON of a sheet and of its criteria, kept whole in the database, and the reading of it.
///
/// The expectations stand beside the criteria; a revision of an earlier release has none written, and they are found in
/// its statements.
final class ReferentialSheet {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode content;

    private ReferentialSheet(JsonNode content) {
        this.content = content;
    }

    /// Puts the sheet and the criteria of a folder together, as they are stored.
    static ReferentialSheet of(String sheet, String criteria) {
        ObjectNode content = JSON.createObjectNode();
        content.set("sheet", JSON.readTree(sheet));
        content.set("criteria", JSON.readTree(criteria));
        return new ReferentialSheet(content).withStatedMeans();
    }

    /// A sheet that was read from a file of somebody else's.
    static ReferentialSheet of(SheetContent sheet) {
        return new ReferentialSheet(SheetWriting.json(sheet));
    }

    /// The same sheet with other criteria and expectations; all else that it says stays as it was stored.
    ReferentialSheet with(List<Competency> competencies) {
        ObjectNode changed = (ObjectNode) content.deepCopy();
        changed.set("criteria", SheetWriting.criteria(code(), competencies));
        return new ReferentialSheet(changed);
    }

    private ReferentialSheet withStatedMeans() {
        return with(blocks().stream()
                .flatMap(block -> block.competencies().stream())
                .toList());
    }

    static ReferentialSheet stored(String content) {
        return new ReferentialSheet(JSON.readTree(content));
    }

    String json() {
        return JSON.writeValueAsString(content);
    }

    String code() {
        return sheet().get("code").asString();
    }

    String title() {
        return sheet().get("title").asString();
    }

    @Nullable
    LocalDate expiresOn() {
        String date = text(sheet(), "expiresOn");
        return date == null ? null : LocalDate.parse(date);
    }

    Referential read(UUID id, int revision, Map<String, List<String>> evidence) {
        return new Referential(
                id,
                code(),
                revision,
                title(),
                sheet().get("level").asInt(),
                sheet().get("certifier").get("legalName").asString(),
                expiresOn(),
                text(sheet(), "replaces"),
                text(sheet(), "replacedBy"),
                sheet().get("evaluation").get("general").asString(),
                blocks(),
                activities(),
                evidence);
    }

    private JsonNode sheet() {
        return content.get("sheet");
    }

    private List<Block> blocks() {
        Map<String, List<Criterion>> criteria = criteria();
        Map<String, List<String>> expectations = expectations();
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : sheet().get("blocks")) {
            List<String> modalities = new ArrayList<>();
            block.get("modalities")
                    .forEach(modality -> modalities.add(modality.get("text").asString()));
            List<Competency> competencies = new ArrayList<>();
            for (JsonNode competency : block.get("competencies")) {
                String code = competency.get("code").asString();
                String statement = competency.get("statement").asString();
                competencies.add(new Competency(
                        code,
                        competency.get("shortTitle").asString(),
                        statement,
                        criteria.getOrDefault(code, List.of()),
                        expectations.getOrDefault(code, StatedMeans.in(statement))));
            }
            blocks.add(
                    new Block(block.get("code").asString(), block.get("title").asString(), modalities, competencies));
        }
        return List.copyOf(blocks);
    }

    private Map<String, List<Criterion>> criteria() {
        Map<String, List<Criterion>> byCompetency = new HashMap<>();
        for (JsonNode competency : content.get("criteria").get("competencies")) {
            List<Criterion> criteria = new ArrayList<>();
            for (JsonNode criterion : competency.get("criteria")) {
                criteria.add(new Criterion(
                        criterion.get("code").asString(),
                        criterion.get("text").asString(),
                        CriterionType.valueOf(criterion.get("type").asString())));
            }
            byCompetency.put(competency.get("code").asString(), List.copyOf(criteria));
        }
        return byCompetency;
    }

    /// Those that are written; not one of a revision that knows none.
    private Map<String, List<String>> expectations() {
        Map<String, List<String>> byCompetency = new HashMap<>();
        for (JsonNode competency : content.get("criteria").get("competencies")) {
            if (competency.has("expectations")) {
                List<String> expectations = new ArrayList<>();
                competency.get("expectations").forEach(each -> expectations.add(each.asString()));
                byCompetency.put(competency.get("code").asString(), List.copyOf(expectations));
            }
        }
        return byCompetency;
    }

    private List<Activity> activities() {
        List<Activity> activities = new ArrayList<>();
        for (JsonNode activity : sheet().get("activities")) {
            List<String> competencies = new ArrayList<>();
            activity.get("competencies").forEach(code -> competencies.add(code.asString()));
            activities.add(new Activity(
                    activity.get("code").asString(), activity.get("text").asString(), List.copyOf(competencies)));
        }
        return List.copyOf(activities);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
