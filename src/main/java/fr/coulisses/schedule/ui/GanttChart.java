package fr.coulisses.schedule.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import fr.coulisses.schedule.FieldEdit;
import fr.coulisses.schedule.ScheduleNews;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.TaskField;
import fr.coulisses.schedule.TasksUndone;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Listening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The schedule as a Gantt chart and as a table, both worked on by mouse, finger and keyboard. The drawing is done by
/// `schedule-gantt.js`; what a task may be is decided here, by the register, and what others change appears here too.
@Tag("schedule-gantt")
class GanttChart extends Component {

    private final transient Schedules schedules;
    private final UUID project;
    private final transient Runnable changed;
    private final transient Listening listening;
    private final long opened;

    /// @param changed told after every change, whoever made it
    GanttChart(Schedules schedules, ScheduleNews news, UUID project, Runnable changed) {
        this.schedules = schedules;
        this.listening = new Listening(news, project, this::look);
        this.project = project;
        this.changed = changed;
        this.opened = schedules.upTo(project);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI page = attached.getUI();
        page.getPage().addJsModule("context://components/schedule-gantt.js");
        listening.begin(page);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.end();
    }

    void open(ObjectNode setUp) {
        getElement().executeJs("customElements.whenDefined('schedule-gantt').then(() => this.open($0))", setUp);
    }

    /// Brings a task into sight, and the keyboard to it.
    ///
    /// @param task its id; nothing happens where there is no such task
    void focus(String task) {
        getElement().executeJs("customElements.whenDefined('schedule-gantt').then(() => this.reach($0))", task);
    }

    /// @param edits fields with what was seen in them and what was typed
    /// @return empty when they are saved; otherwise why not
    @ClientCallable
    String type(String task, JsonNode edits) {
        List<FieldEdit> read = new ArrayList<>();
        edits.forEach(edit -> read.add(new FieldEdit(
                TaskField.valueOf(edit.get("field").asString()),
                edit.get("expected").asString(),
                edit.get("typed").asString())));
        return attempt(() -> schedules.type(project, UUID.fromString(task), read));
    }

    /// @return empty when they are linked; otherwise why not
    @ClientCallable
    String link(String earlier, String later) {
        return attempt(() -> schedules.link(project, UUID.fromString(earlier), UUID.fromString(later)));
    }

    @ClientCallable
    String unlink(String earlier, String later) {
        return attempt(() -> schedules.unlink(project, UUID.fromString(earlier), UUID.fromString(later)));
    }

    @ClientCallable
    String remove(String task) {
        return attempt(() -> schedules.delete(project, List.of(UUID.fromString(task))));
    }

    /// Takes back what was done last on this page, or does it again.
    ///
    /// @return what to say about it, and whether it was refused
    @ClientCallable
    ObjectNode undo(boolean redo) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        try {
            return answer.put("text", said(schedules.undo(project, redo, opened), redo))
                    .put("refused", false);
        } catch (Refusal refusal) {
            return answer.put("text", getTranslation(refusal.label(), refusal.arguments()))
                    .put("refused", true);
        }
    }

    private String said(Optional<TasksUndone> undone, boolean redo) {
        return undone.map(done -> getTranslation(redo ? "schedule.gantt.redone" : "schedule.gantt.undone", done.tasks())
                        + (done.skipped() == 0 ? "" : " " + getTranslation("schedule.gantt.skipped", done.skipped())))
                .orElseGet(
                        () -> getTranslation(redo ? "schedule.gantt.nothingToRedo" : "schedule.gantt.nothingToUndo"));
    }

    private String attempt(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Refusal refusal) {
            return getTranslation(refusal.label(), refusal.arguments());
        }
    }

    /// Somebody changed the schedule, perhaps on this very page: it reads the tasks anew.
    private void look() {
        getElement().executeJs("this.read()");
        changed.run();
    }
}
