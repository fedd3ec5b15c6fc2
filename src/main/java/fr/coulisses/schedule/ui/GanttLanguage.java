package fr.coulisses.schedule.ui;

import fr.coulisses.schedule.CriticalPath;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Slippage;
import fr.coulisses.schedule.Span;
import fr.coulisses.schedule.Task;
import fr.coulisses.schedule.TaskField;
import fr.coulisses.shared.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the server tells the Gantt chart in the browser: its words in the language of the person, and the tasks with
/// what
/// follows from them.
final class GanttLanguage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> WORDS = List.of(
            "chart",
            "table",
            "view",
            "zoom",
            "zoomDay",
            "zoomWeek",
            "zoomMonth",
            "today",
            "firstDay",
            "empty",
            "keys",
            "bar",
            "barMilestone",
            "isCritical",
            "isLegal",
            "isMoved",
            "isLate",
            "hasSlack",
            "linking",
            "edit",
            "save",
            "cancel",
            "remove",
            "unlink",
            "saved",
            "actions",
            "waitsFor",
            "chooseAfter",
            "signs",
            "undo",
            "redo");

    private GanttLanguage() {}

    /// How the chart is set up, once.
    static ObjectNode setUp(
            Labels labels, Locale language, UUID project, boolean editable, LocalDate today, List<String> people) {
        ObjectNode config = JSON.createObjectNode()
                .put("address", "projets/" + project + "/calendrier/taches.json")
                .put("language", language.getLanguage())
                .put("editable", editable)
                .put("today", today.toString());
        ObjectNode words = config.putObject("words");
        WORDS.forEach(word -> words.put(word, labels.text(language, "schedule.gantt." + word)));
        ArrayNode fields = config.putArray("fields");
        for (TaskField field : TaskField.values()) {
            fields.addObject().put("name", field.name()).put("label", labels.text(language, field.labelKey()));
        }
        ArrayNode lots = config.putArray("lots");
        for (Lot lot : Lot.values()) {
            lots.addObject().put("name", lot.name()).put("label", labels.text(language, lot.labelKey()));
        }
        people.forEach(config.putArray("people")::add);
        return config;
    }

    static ObjectNode tasks(Schedule schedule) {
        ObjectNode answer = JSON.createObjectNode();
        LocalDate firstDay = schedule.firstDay();
        answer.put("firstDay", firstDay == null ? null : firstDay.toString());
        CriticalPath path = new CriticalPath(schedule);
        ArrayNode tasks = answer.putArray("tasks");
        schedule.tasks().forEach(task -> tasks.add(task(task, path)));
        return answer;
    }

    private static ObjectNode task(ScheduledTask scheduled, CriticalPath path) {
        Task task = scheduled.task();
        ObjectNode node = JSON.createObjectNode().put("id", scheduled.id().toString());
        for (TaskField field : TaskField.values()) {
            node.put(field.name(), field.textOf(task));
        }
        ArrayNode after = node.putArray("after");
        task.after().forEach(id -> after.add(id.toString()));
        Span agreed = task.baseline();
        if (agreed != null) {
            node.putArray("agreed")
                    .add(agreed.start().toString())
                    .add(agreed.end().toString());
        }
        return node.put("critical", path.isCritical(scheduled))
                .put("slack", path.slack(scheduled))
                .put("late", Slippage.days(task))
                .put("moved", task.moved());
    }
}
