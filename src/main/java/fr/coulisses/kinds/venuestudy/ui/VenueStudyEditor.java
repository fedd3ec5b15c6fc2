package fr.coulisses.kinds.venuestudy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.FireClass;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.budget.Heading;
import fr.coulisses.costs.CostLines;
import fr.coulisses.costs.UnpaidCost;
import fr.coulisses.costs.ui.UnpaidCosts;
import fr.coulisses.kinds.venuestudy.Adjustment;
import fr.coulisses.kinds.venuestudy.DensityRule;
import fr.coulisses.kinds.venuestudy.Point;
import fr.coulisses.kinds.venuestudy.Proposal;
import fr.coulisses.kinds.venuestudy.Solution;
import fr.coulisses.kinds.venuestudy.Step;
import fr.coulisses.kinds.venuestudy.StockSort;
import fr.coulisses.kinds.venuestudy.StudyFigures;
import fr.coulisses.kinds.venuestudy.VenueSources;
import fr.coulisses.kinds.venuestudy.VenueStudy;
import fr.coulisses.kinds.venuestudy.VenueStudyKind;
import fr.coulisses.shared.ui.FoldedPart;
import fr.coulisses.shared.ui.LiveFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The form of a venue study: parts that fold, the grid and its adjustments in sight from the beginning.
@Component
class VenueStudyEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int TEXT = 4000;
    private static final int MOST = 1_000_000;

    /// The accounts that usually pay for what is hired, and for what is done.
    private static final String HIRE = "613";

    private static final String SERVICES = "604";

    private final VenueStudyKind kind;
    private final VenueSources sources;
    private final DraftPictures pictures;
    private final CostLines budget;
    private final JsonMapper json;

    VenueStudyEditor(
            VenueStudyKind kind, VenueSources sources, DraftPictures pictures, CostLines budget, JsonMapper json) {
        this.kind = kind;
        this.sources = sources;
        this.pictures = pictures;
        this.budget = budget;
        this.json = json;
    }

    @Override
    public String kind() {
        return VenueStudyKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        FoldedPart parts = new FoldedPart(form);
        Map<String, String> lines =
                sources.lines(artefact.projectId(), UI.getCurrent().getLocale());
        part(parts, "identity", true, Set.of("identity", "agreement"), fields -> {
            RecordFields.identity(fields);
            RecordFields.agreement(fields);
        });
        part(parts, "grid", true, Set.of("rider", "adjustments"), fields -> grid(fields, artefact, lines));
        part(parts, "capacity", false, Set.of("configurations", "configuration", "capacity"), fields -> {
            fields.foldedRows("configurations", List.of("name"), VenueStudyEditor::configuration);
            fields.reference("configuration", "configurations", "name");
            fields.integer("capacity", 0, MOST);
            pictures.add(fields, artefact, kind, kind::capacity);
        });
        part(parts, "visit", false, Set.of("visit"), RecordFields::visit);
        part(parts, "erp", false, Set.of("erp"), RecordFields::erp);
        part(parts, "stage", false, Set.of("stage"), RecordFields::stage);
        part(parts, "rigging", false, Set.of("rigging"), RecordFields::rigging);
        part(parts, "power", false, Set.of("power"), RecordFields::power);
        part(parts, "equipment", false, Set.of("sound", "light", "video", "inventory"), fields -> {
            RecordFields.sound(fields);
            RecordFields.light(fields);
            RecordFields.video(fields);
            fields.foldedRows("inventory", "sort", "venuestudy.stockSort.", "name", row -> stocked(row, lines));
        });
        part(parts, "access", false, Set.of("ways"), RecordFields::ways);
        part(parts, "rooms", false, Set.of("rooms"), RecordFields::rooms);
        part(parts, "welcome", false, Set.of("welcome"), RecordFields::welcome);
        part(parts, "conservation", false, Set.of("conservation", "works"), fields -> {
            RecordFields.conservation(fields);
            RecordFields.works(fields);
        });
        part(parts, "security", false, Set.of("security", "materials"), fields -> {
            RecordFields.security(fields);
            fields.foldedRows("materials", List.of("name"), row -> {
                row.text("name", LINE);
                row.choice("fireClass", FireClass.class, "artefact.fireClass.");
                row.text("proof", LINE);
            });
        });
        part(parts, "surroundings", false, Set.of("surroundings"), RecordFields::surroundings);
        part(parts, "plannedUse", false, Set.of("plannedUse"), RecordFields::plannedUse);
        part(
                parts,
                "authorisations",
                false,
                Set.of("authorisations"),
                fields -> fields.foldedRows("authorisations", "step", "venuestudy.step.", "recipient", row -> {
                    row.choice("step", Step.class, "venuestudy.step.");
                    row.text("recipient", LINE);
                    row.date("askedOn");
                    row.date("obtainedOn");
                    row.text("note", LINE);
                }));
    }

    private static void part(
            FoldedPart parts, String name, boolean opened, Set<String> places, Consumer<LiveFields> fields) {
        UI page = UI.getCurrent();
        String title = "venuestudy.section." + name;
        parts.add(page.getTranslation(title), page.getTranslation(title + ".guide"), opened, places, fields);
    }

    private void grid(LiveFields fields, Artefact artefact, Map<String, String> lines) {
        fields.choice("rider", sources.riders(artefact.projectId()));
        pictures.add(fields, artefact, kind, kind::grid);
        Button propose =
                new Button(UI.getCurrent().getTranslation("venuestudy.propose"), click -> propose(fields, artefact));
        Div row = new Div(propose);
        row.addClassNames("row", "wide");
        fields.follow(
                row, content -> row.setVisible(!proposals(artefact, content).isEmpty()));
        fields.foldedRows("adjustments", "point", "venuestudy.point.", "description", each -> adjustment(each, lines));
        new UnpaidCosts(budget, artefact.projectId(), fields, lines).follow(this::unpaid);
    }

    private List<UnpaidCost> unpaid(JsonNode content) {
        return json.treeToValue(content, VenueStudy.class).adjustments().stream()
                .filter(Adjustment::isUnpaid)
                .map(each -> new UnpaidCost(
                        "adjustments/" + each.id(),
                        each.description().isBlank() ? title(each.point()) : each.description(),
                        each.amount(),
                        each.solution() == Solution.RENTAL ? HIRE : SERVICES,
                        Heading.TECHNICAL))
                .toList();
    }

    private static String title(@Nullable Point point) {
        return UI.getCurrent().getTranslation(point == null ? "venuestudy.rows.adjustments" : point.labelKey());
    }

    private List<Proposal> proposals(Artefact artefact, JsonNode content) {
        return kind.proposals(artefact.projectId(), json.treeToValue(content, VenueStudy.class));
    }

    /// Adds a row for each gap that nothing is done about yet.
    private void propose(LiveFields fields, Artefact artefact) {
        fields.change(content -> {
            ArrayNode rows = content.withArray("adjustments");
            proposals(artefact, content)
                    .forEach(proposal -> rows.addObject()
                            .put("id", UUID.randomUUID().toString())
                            .put("point", proposal.point().name())
                            .put("solution", proposal.solution().name()));
        });
    }

    private static void configuration(LiveFields row) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (DensityRule rule : StudyFigures.rules()) {
            rules.put(rule.code(), UI.getCurrent().getTranslation(rule.labelKey()));
        }
        row.text("name", LINE);
        row.choice("rule", rules);
        row.number("measure");
        row.integer("exits", 0, MOST);
        row.integer("commission", 0, MOST);
        row.integer("operator", 0, MOST);
    }

    private static void stocked(LiveFields row, Map<String, String> lines) {
        row.choice("sort", StockSort.class, "venuestudy.stockSort.");
        row.text("name", LINE);
        row.integer("quantity", 0, MOST);
        row.tick("hired");
        row.choice("line", lines);
    }

    private static void adjustment(LiveFields row, Map<String, String> lines) {
        row.choice("point", Point.class, "venuestudy.point.");
        row.choice("solution", Solution.class, "venuestudy.solution.");
        row.area("description", TEXT);
        row.number("cost");
        row.choice("line", lines);
        row.area("opinion", TEXT);
        row.text("venueBy", LINE);
        row.date("venueOn");
        row.text("companyBy", LINE);
        row.date("companyOn");
    }
}
