package fr.coulisses.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.project.Part;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.schedule.Concerns;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.RetroplanningModel;
import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduleNews;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.Task;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The schedule of a project: its tasks over time, what is wrong with them, how much each person has to do, and the
/// ways
/// in and out.
@Route("projets/:project/calendrier")
@PermitAll
class ScheduleView extends ProjectPage {

    private final transient Projects projects;
    private final transient Schedules schedules;
    private final transient ScheduleNews news;
    private final transient ProjectAccess access;
    private final transient Labels labels;
    private final transient Clock clock;

    ScheduleView(
            Projects projects,
            Schedules schedules,
            ScheduleNews news,
            ProjectAccess access,
            Labels labels,
            Clock clock) {
        super(projects);
        this.projects = projects;
        this.schedules = schedules;
        this.news = news;
        this.access = access;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        UUID project = project().id();
        access.require(project, Right.FOLLOW);
        boolean editable = access.rights(project).contains(Right.WRITE);
        crumbProject();
        head(getTranslation("schedule.title"));
        factNature();
        WorkloadTable workload = new WorkloadTable();
        GanttChart[] chart = new GanttChart[1];
        ConcernList concerns = new ConcernList(task -> chart[0].focus(task.toString()));
        Runnable draw = () -> {
            Schedule schedule = schedules.get(project);
            concerns.show(Concerns.of(schedule));
            workload.show(schedule);
        };
        chart[0] = new GanttChart(schedules, news, project, draw);
        if (editable) {
            offer(project);
        }
        files(project);
        add(
                editable
                        ? new Paragraph(getTranslation("schedule.guide"))
                        : new Notice(Tone.NEUTRAL, getTranslation("schedule.readOnly")));
        add(chart[0], concerns, workload);
        draw.run();
        chart[0].open(
                GanttLanguage.setUp(labels, getLocale(), project, editable, LocalDate.now(clock), people(project)));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ProjectAddress.TASK)
                .ifPresent(chart[0]::focus);
    }

    private void offer(UUID project) {
        Button add = new Button(getTranslation("schedule.add"), click -> start(project));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Button agree = new Button(getTranslation("schedule.agree"), click -> {
            schedules.agree(project);
            Notices.done(
                    getTranslation("schedule.agree.done"),
                    getTranslation("schedule.undo"),
                    () -> schedules.undo(project));
        });
        agree.setTooltipText(getTranslation("schedule.agree.help"));
        RetroplanningModel model = project().sheet().type() == ProjectType.EXHIBITION
                ? RetroplanningModel.EXHIBITION
                : RetroplanningModel.CONCERT;
        actions(
                add,
                new Button(getTranslation("schedule.plan"), click -> new PlanDialog(schedules, project, model).open()),
                agree,
                new Button(
                        getTranslation("schedule.import"), click -> new TaskImportDialog(schedules, project).open()));
    }

    /// A new task begins today, or on the first public day of a project that lies elsewhere.
    private void start(UUID project) {
        LocalDate today = LocalDate.now(clock);
        try {
            schedules.add(
                    project,
                    List.of(new ScheduledTask(
                            UUID.randomUUID(),
                            Task.of(getTranslation("schedule.newTask"), Lot.CONCEPTION, today, today.plusDays(6)))));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    private void files(UUID project) {
        for (String ending : List.of("pdf", "xlsx", "svg", "ics", "gan", "csv")) {
            String label = List.of("pdf", "xlsx", "csv").contains(ending)
                    ? "artefact.export." + ending
                    : "schedule.export." + ending;
            Anchor link = new Anchor(ProjectAddress.schedule(project) + "." + ending, getTranslation(label));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            link.addClassName("button-link");
            actions(link);
        }
    }

    private List<String> people(UUID project) {
        return projects.members(project).stream()
                .filter(member -> member.part() == Part.TEAM)
                .map(member -> member.person().fullName())
                .toList();
    }
}
