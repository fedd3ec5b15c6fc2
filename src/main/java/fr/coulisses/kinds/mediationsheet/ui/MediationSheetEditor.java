package fr.coulisses.kinds.mediationsheet.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.budget.Heading;
import fr.coulisses.costs.CostLines;
import fr.coulisses.costs.UnpaidCost;
import fr.coulisses.costs.ui.UnpaidCosts;
import fr.coulisses.kinds.mediationsheet.Aid;
import fr.coulisses.kinds.mediationsheet.AidCatalogue;
import fr.coulisses.kinds.mediationsheet.Audience;
import fr.coulisses.kinds.mediationsheet.Conditions;
import fr.coulisses.kinds.mediationsheet.Costing;
import fr.coulisses.kinds.mediationsheet.EasyReading;
import fr.coulisses.kinds.mediationsheet.Handicap;
import fr.coulisses.kinds.mediationsheet.KnownAid;
import fr.coulisses.kinds.mediationsheet.Means;
import fr.coulisses.kinds.mediationsheet.MediationSheet;
import fr.coulisses.kinds.mediationsheet.MediationSheetKind;
import fr.coulisses.kinds.mediationsheet.Participant;
import fr.coulisses.kinds.mediationsheet.SheetRegisters;
import fr.coulisses.kinds.mediationsheet.SheetRegisters.Choices;
import fr.coulisses.kinds.mediationsheet.Situation;
import fr.coulisses.kinds.mediationsheet.Step;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.shared.ui.LiveFields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The form of a mediation action, in the order in which it is prepared: for whom, who leads, minute by minute, with
/// what, for what it costs.
@Component
class MediationSheetEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int SHORT = 40;
    private static final int TEXT = 2000;
    private static final int PAGE = 8000;
    private static final int PEOPLE = 100_000;
    private static final int DAY = 1440;

    /// The account that usually pays for services.
    private static final String SERVICES = "604";

    private final MediationSheetKind kind;
    private final SheetRegisters registers;
    private final DraftPictures pictures;
    private final CostLines budget;
    private final JsonMapper json;
    private final Parameters parameters;
    private final Clock clock;

    MediationSheetEditor(
            MediationSheetKind kind,
            SheetRegisters registers,
            DraftPictures pictures,
            CostLines budget,
            JsonMapper json,
            Parameters parameters,
            Clock clock) {
        this.kind = kind;
        this.registers = registers;
        this.pictures = pictures;
        this.budget = budget;
        this.json = json;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return MediationSheetKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        Choices choices =
                registers.choices(artefact.projectId(), UI.getCurrent().getLocale());
        form.section("action", fields -> action(fields, choices));
        form.section("audience", fields -> audience(fields, choices));
        form.section("people", MediationSheetEditor::people);
        form.section("steps", fields -> {
            fields.date("date");
            fields.text("startsAt", SHORT);
            fields.integer("duration", 0, DAY);
            fields.integer("sessions", 0, PEOPLE);
            fields.foldedRows("steps", "content", MediationSheetEditor::step, MediationSheetEditor::step);
            pictures.add(fields, artefact, kind, kind::runningOrder);
        });
        form.section(
                "means",
                fields -> fields.foldedRows("means", List.of("label", "quantity"), means -> {
                    means.text("label", LINE);
                    means.choice("nature", Means.Nature.class, "mediationsheet.nature.");
                    means.text("quantity", SHORT);
                    means.number("cost");
                    means.choice("line", choices.lines());
                    means.tick("ownMeans");
                }));
        form.section("conditions", MediationSheetEditor::conditions);
        form.section("aids", fields -> {
            fields.foldedRows("aids", MediationSheetEditor::aidSummary, aid -> aid(aid, choices));
            new UnpaidCosts(budget, artefact.projectId(), fields, choices.lines()).follow(this::unpaid);
        });
        form.section("safety", fields -> {
            fields.area("safety", PAGE);
            fields.area("hygiene", TEXT);
            fields.text("emergency", LINE);
        });
        form.section("evaluation", MediationSheetEditor::evaluation);
        form.section("easy", this::easy);
    }

    private static void action(LiveFields fields, Choices choices) {
        fields.text("title", LINE);
        fields.choice("type", MediationSheet.Type.class, "mediationsheet.type.");
        fields.area("aims", PAGE);
        fields.choice("action", choices.actions());
        fields.choice("task", choices.tasks());
        fields.text("place", LINE);
        fields.choice("mode", MediationSheet.Mode.class, "mediationsheet.mode.");
        fields.choice("admission", MediationSheet.Admission.class, "mediationsheet.admission.");
        fields.text("price", LINE);
        fields.area("registration", TEXT);
        fields.text("author", LINE);
        fields.date("writtenOn");
    }

    private static void audience(LiveFields fields, Choices choices) {
        fields.anyOf("segments", choices.segments());
        fields.foldedRows("audiences", "ages", "mediationsheet.ageBand.", "category", audience -> {
            audience.choice("ages", Audience.AgeBand.class, "mediationsheet.ageBand.");
            audience.text("category", LINE);
            audience.text("level", LINE);
            audience.text("language", LINE);
            audience.integer("least", 0, PEOPLE);
            audience.integer("most", 0, PEOPLE);
        });
        fields.anyOf("handicaps", Handicap.class, "mediationsheet.handicap.");
        fields.anyOf("others", Situation.class, "mediationsheet.situation.");
        fields.integer("group", 0, PEOPLE);
    }

    private static void people(LiveFields fields) {
        fields.foldedRows("people", List.of("name", "function"), person -> {
            person.text("name", LINE);
            person.choice("role", Participant.Role.class, "mediationsheet.role.");
            person.text("function", LINE);
            person.integer("number", 0, PEOPLE);
            person.text("phone", SHORT);
            person.area("task", TEXT);
        });
        fields.integer("ratio/adults", 0, PEOPLE);
        fields.integer("ratio/people", 0, PEOPLE);
    }

    private static void step(LiveFields step) {
        step.integer("minutes", 0, DAY);
        step.choice("phase", Step.Phase.class, "mediationsheet.phase.");
        step.area("content", TEXT);
        step.area("method", TEXT);
        step.area("material", TEXT);
        step.area("adaptation", TEXT);
    }

    /// What a folded step says of itself: how long, what for, what.
    private static String step(JsonNode step) {
        String phase = step.path("phase").asString("");
        JsonNode minutes = step.path("minutes");
        return Stream.of(
                        minutes.isNumber() ? text("mediationsheet.minutes", minutes.asString()) : "",
                        phase.isEmpty() ? "" : text("mediationsheet.phase." + phase),
                        step.path("content").asString(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static void conditions(LiveFields fields) {
        fields.number("conditions/surface");
        fields.integer("conditions/capacity", 0, PEOPLE);
        fields.area("conditions/access", TEXT);
        fields.text("conditions/floor", LINE);
        fields.text("conditions/light", LINE);
        fields.text("conditions/power", LINE);
        fields.text("conditions/weather", LINE);
        fields.text("conditions/insurance", LINE);
        fields.area("conditions/consent", TEXT);
        fields.choice("conditions/images", Conditions.ImageRights.class, "mediationsheet.imageRights.");
        fields.area("conditions/imageWords", TEXT);
        fields.area("conditions/other", TEXT);
    }

    private static void aid(LiveFields aid, Choices choices) {
        Map<String, String> names = new LinkedHashMap<>();
        AidCatalogue.all().forEach(known -> names.put(known.code(), text(known.labelKey())));
        aid.choice("aid", names);
        AidCard card = new AidCard();
        aid.follow(
                card,
                content -> card.show(
                        aid.read("aid").asString(""), content.path("date").asString("")));
        aid.number("cost");
        aid.choice("line", choices.lines());
        aid.tick("ownMeans");
        aid.text("person", LINE);
        aid.tick("reserved");
        aid.tick("briefed");
        aid.date("announcedOn");
        aid.area("remark", TEXT);
    }

    private List<UnpaidCost> unpaid(JsonNode content) {
        MediationSheet sheet = json.treeToValue(content, MediationSheet.class);
        return Stream.concat(
                        sheet.means().stream()
                                .filter(Means::isUnpaid)
                                .map(means -> unpaid("means/", means, means.label(), "mediationsheet.rows.means")),
                        sheet.aids().stream()
                                .filter(Aid::isUnpaid)
                                .map(aid -> unpaid("aids/", aid, aidName(aid.aid()), "mediationsheet.rows.aids")))
                .toList();
    }

    private static UnpaidCost unpaid(String list, Costing costing, String label, String sort) {
        return new UnpaidCost(
                list + costing.id(),
                label.isBlank() ? text(sort) : label,
                costing.amount(),
                SERVICES,
                Heading.FRONT_OF_HOUSE);
    }

    private static String aidName(String code) {
        return AidCatalogue.find(code)
                .map(KnownAid::labelKey)
                .map(MediationSheetEditor::text)
                .orElse(code);
    }

    private static String aidSummary(JsonNode aid) {
        return Stream.of(
                        aidName(aid.path("aid").asString("")),
                        aid.path("person").asString(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static void evaluation(LiveFields fields) {
        fields.foldedRows("evaluation", List.of("indicator"), measure -> {
            measure.text("indicator", LINE);
            measure.text("tool", LINE);
            measure.text("threshold", LINE);
        });
        fields.foldedRows("variants", List.of("audience"), variant -> {
            variant.text("audience", LINE);
            variant.area("adaptation", TEXT);
        });
        fields.foldedRows("supports", List.of("label"), support -> {
            support.text("label", LINE);
            support.text("where", LINE);
        });
    }

    /// The text for the public, and beside it what could be easier.
    private void easy(LiveFields fields) {
        fields.area("easyText", PAGE);
        EasyReading reading = new EasyReading(parameters
                .on(EasyReading.SENTENCE_LENGTH, LocalDate.now(clock))
                .number()
                .map(Number::intValue)
                .orElse(Integer.MAX_VALUE));
        EasyAdvice advice = new EasyAdvice(reading);
        fields.follow(advice, content -> advice.show(content.path("easyText").asString("")));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
