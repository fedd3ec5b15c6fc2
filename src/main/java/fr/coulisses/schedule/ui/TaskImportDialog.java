package fr.coulisses.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.schedule.GanReader;
import fr.coulisses.schedule.ReadTasks;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.TaskCsv;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Adds the tasks of a GanttProject file or of a table. Nothing is written before it was seen and confirmed.
class TaskImportDialog extends Dialog {

    /// Lines beyond these are counted, not shown.
    private static final int SHOWN = 40;

    private final transient Schedules schedules;
    private final UUID project;
    private final Div status = new Div();
    private final Div result = new Div();
    private final Button confirm = new Button();
    private transient List<ScheduledTask> found = List.of();

    TaskImportDialog(Schedules schedules, UUID project) {
        this.schedules = schedules;
        this.project = project;
        setHeaderTitle(getTranslation("schedule.import.title"));
        setWidth("44rem");
        setMaxWidth("100%");
        status.getElement().setAttribute("role", "status");
        Upload upload = new FileChoice(
                "schedule.import.choose",
                "schedule.import.drop",
                GanReader.MOST_BYTES,
                this::read,
                (name, large) -> refuse(new Refusal("schedule.refused.file.size", GanReader.MOST_BYTES / 1_000_000)));
        upload.setMaxFiles(1);
        upload.addFileRemovedListener(removed -> show(List.of()));
        Div body = new Div(new Paragraph(getTranslation("schedule.import.help")), upload, status, result);
        body.addClassName("stack");
        add(body);
        confirm.setText(getTranslation("schedule.import.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(click -> bringIn());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }

    private void read(String name, byte[] file) {
        try {
            ReadTasks read = name.toLowerCase(Locale.ROOT).endsWith(".gan") ? GanReader.read(file) : TaskCsv.read(file);
            show(read.tasks());
            status.add(new Paragraph(
                    getTranslation("schedule.import.found", read.tasks().size())));
            UnorderedList remarks = new UnorderedList();
            read.remarks().stream()
                    .limit(SHOWN)
                    .map(remark -> new ListItem(
                            sentence(remark.label(), remark.arguments().toArray())))
                    .forEach(remarks::add);
            UnorderedList tasks = new UnorderedList();
            read.tasks().stream()
                    .limit(SHOWN)
                    .map(task -> new ListItem(Formats.date(task.task().start()) + " – "
                            + Formats.date(task.task().end()) + " · "
                            + task.task().label()))
                    .forEach(tasks::add);
            result.add(remarks, tasks);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void show(List<ScheduledTask> tasks) {
        found = tasks;
        status.removeAll();
        result.removeAll();
        confirm.setEnabled(!tasks.isEmpty());
    }

    private void refuse(Refusal refusal) {
        show(List.of());
        status.add(new Notice(Tone.BAD, sentence(refusal.label(), refusal.arguments())));
    }

    private void bringIn() {
        try {
            schedules.add(project, found);
            close();
            Notices.done(
                    getTranslation("schedule.import.done"),
                    getTranslation("schedule.undo"),
                    () -> schedules.undo(project));
        } catch (Refusal refusal) {
            List<ScheduledTask> kept = found;
            refuse(refusal);
            found = kept;
            confirm.setEnabled(true);
        }
    }

    private String sentence(String label, Object... arguments) {
        Object[] written = arguments.clone();
        for (int i = 0; i < written.length; i++) {
            if (written[i] instanceof LocalDate day) {
                written[i] = Formats.date(day);
            }
        }
        return getTranslation(label, written);
    }
}
