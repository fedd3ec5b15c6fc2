package fr.coulisses.kinds.actionplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.artefact.ui.DraftPictures;
import fr.coulisses.kinds.actionplan.Action;
import fr.coulisses.kinds.actionplan.ActionPlan;
import fr.coulisses.kinds.actionplan.ActionPlanKind;
import fr.coulisses.kinds.actionplan.PlanRegisters;
import fr.coulisses.kinds.actionplan.PlanRegisters.Choices;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.LiveFields;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The actions are written here, one sheet at a time; their tasks and their money stand in the registers, and are
/// pointed
/// at.
@Component
class ActionPlanEditor implements ArtefactEditor {

    private static final int LINE = 200;
    private static final int UNIT = 30;
    private static final int TEXT = 2000;
    private static final int PAGE = 8000;

    private final ActionPlanKind kind;
    private final PlanRegisters registers;
    private final DraftPictures pictures;

    ActionPlanEditor(ActionPlanKind kind, PlanRegisters registers, DraftPictures pictures) {
        this.kind = kind;
        this.registers = registers;
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return ActionPlanKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        Choices choices =
                registers.choices(artefact.projectId(), UI.getCurrent().getLocale());
        Div links = new Div(
                new Anchor(ProjectAddress.schedule(artefact.projectId()), text("actionplan.registers.schedule")),
                new Anchor(ProjectAddress.budget(artefact.projectId()), text("actionplan.registers.budget")));
        links.addClassName("row");
        form.add(new Card(text("actionplan.registers"), new Paragraph(text("actionplan.registers.guide")), links));
        form.way(place -> toSchedule(place, artefact));
        form.section("method", fields -> {
            fields.area("method", PAGE);
            fields.choice("venueUse", ActionPlan.VenueUse.class, "actionplan.venueUse.");
        });
        form.section("overview", fields -> pictures.add(fields, artefact, kind, kind::overview));
        form.section(
                "actions",
                fields -> fields.foldedRows(
                        "actions", "title", ActionPlanEditor::summary, action -> action(action, choices)));
    }

    /// What is wrong with a task is mended where the task is.
    private static boolean toSchedule(String place, Artefact artefact) {
        boolean ofTask = place.equals("tasks") || place.startsWith("tasks/");
        if (ofTask) {
            UI.getCurrent().navigate(ProjectAddress.schedule(artefact.projectId()));
        }
        return ofTask;
    }

    private static void action(LiveFields action, Choices choices) {
        action.text("title", LINE);
        action.choice("status", Action.Status.class, "actionplan.status.");
        action.anyOf("objectives", choices.objectives());
        action.area("description", PAGE);
        action.anyOf("modes", Action.Mode.class, "actionplan.mode.");
        action.text("place", LINE);
        action.area("deployment", TEXT);
        action.anyOf("segments", choices.segments());
        action.integer("expected", 0, 10_000_000);
        action.text("responsible", LINE);
        action.date("start");
        action.date("end");
        action.orderedRows("steps", step -> {
            step.text("label", LINE);
            step.choice("task", choices.tasks());
            step.date("start");
            step.date("end");
            step.text("responsible", LINE);
            step.text("deliverable", LINE);
        });
        action.rows("people", member -> {
            member.text("function", LINE);
            member.choice("employment", Action.Employment.class, "actionplan.employment.");
            member.integer("number", 0, 100_000);
            member.number("hours");
        });
        action.rows("material", item -> {
            item.text("label", LINE);
            item.choice("acquisition", Action.Acquisition.class, "actionplan.acquisition.");
            item.number("quantity");
            item.text("unit", UNIT);
        });
        action.anyOf("lines", choices.lines());
        action.tick("ownMeans");
        action.anyOf("partners", choices.partners());
        action.references("prerequisites", "actions", "title");
        action.area("risks", TEXT);
        action.area("planB", TEXT);
    }

    /// What, who, when and how far: what tells one action from another at a glance.
    private static String summary(JsonNode action) {
        String status = action.path("status").asString("");
        return Stream.of(
                        action.path("title").asString(""),
                        action.path("responsible").asString(""),
                        day(action.path("start")),
                        day(action.path("end")),
                        status.isEmpty() ? "" : text("actionplan.status." + status))
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String day(JsonNode day) {
        return day.isString() ? Formats.date(LocalDate.parse(day.asString())) : "";
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
