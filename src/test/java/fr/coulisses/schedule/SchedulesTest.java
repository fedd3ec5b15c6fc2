package fr.coulisses.schedule;

import static fr.coulisses.schedule.Tasks.june;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Several people work on one schedule, and nobody's work is lost.
@CoulissesTest
class SchedulesTest {

    private final TestSchool school;
    private final Schedules schedules;
    private final Projects projects;
    private final ScheduleNews news;
    private final JsonMapper json;
    private final ScheduledTask one = Tasks.task("Montage", 1, 3);
    private final ScheduledTask two = Tasks.task("Ouverture", 4, 5, one);
    private TestSchool.Team team;

    @Autowired
    SchedulesTest(TestSchool school, Schedules schedules, Projects projects, ScheduleNews news, JsonMapper json) {
        this.school = school;
        this.schedules = schedules;
        this.projects = projects;
        this.news = news;
        this.json = json;
    }

    @BeforeEach
    void planTwoTasks() {
        team = school.team(ProjectSheet.titled("Calendrier"));
        school.as(team.student(), () -> schedules.add(team.project(), List.of(one, two)));
    }

    @Test
    void keepsTasksAsTheyWereAdded() {
        assertThat(tasks()).containsExactly(one, two);
    }

    @Test
    void putsTheEditsOfTwoPeopleTogether() {
        school.as(team.student(), () -> type(one, TaskField.LABEL, "Montage", "Montage du son"));
        school.as(team.fellow(), () -> type(one, TaskField.RESPONSIBLE, "", "Théo"));
        assertThat(task(one.id()).label()).isEqualTo("Montage du son");
        assertThat(task(one.id()).responsible()).isEqualTo("Théo");
    }

    @Test
    void overwritesNothingThatSomebodyElseTyped() {
        school.as(team.student(), () -> type(one, TaskField.LABEL, "Montage", "Montage du son"));
        school.as(
                team.fellow(),
                () -> assertThatThrownBy(() -> type(one, TaskField.LABEL, "Montage", "Montage de la lumière"))
                        .isInstanceOf(FieldConflict.class));
        assertThat(task(one.id()).label()).isEqualTo("Montage du son");
    }

    @Test
    void handsBackWhatWasTypedIntoATaskThatIsGone() {
        school.as(team.student(), () -> schedules.delete(team.project(), List.of(one.id())));
        assertThat(task(two.id()).after()).isEmpty();
        school.as(
                team.fellow(),
                () -> assertThatThrownBy(() -> type(one, TaskField.LABEL, "Montage", "Montage de la lumière"))
                        .isInstanceOf(TaskGone.class));
    }

    @Test
    void refusesALinkThatClosesACircleAndNamesTheTasks() {
        school.as(
                team.student(),
                () -> assertThatThrownBy(() -> schedules.link(team.project(), two.id(), one.id()))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.arguments()[0])
                                        .asString()
                                        .contains("Montage", "Ouverture")));
        assertThat(tasks()).containsExactly(one, two);
    }

    @Test
    void linksAndUnlinks() {
        school.as(team.student(), () -> {
            schedules.unlink(team.project(), one.id(), two.id());
            assertThat(task(two.id()).after()).isEmpty();
            schedules.link(team.project(), one.id(), two.id());
            assertThat(task(two.id()).after()).containsExactly(one.id());
        });
    }

    @Test
    void takesBackWhatOneDidAndLeavesWhatOthersDidSince() {
        school.as(team.student(), () -> type(one, TaskField.LABEL, "Montage", "Montage du son"));
        school.as(team.fellow(), () -> type(one, TaskField.PROGRESS, "0", "50"));
        assertThat(school.as(team.student(), () -> schedules.undo(team.project())))
                .contains(new TasksUndone(1, 0));
        assertThat(task(one.id()).label()).isEqualTo("Montage");
        assertThat(task(one.id()).progress()).isEqualTo(50);
    }

    @Test
    void doesAgainWhatWasTakenBackAndLeavesWhatOthersDidSince() {
        school.as(team.student(), () -> {
            type(one, TaskField.LABEL, "Montage", "Montage du son");
            type(two, TaskField.LABEL, "Ouverture", "Ouverture au public");
            schedules.undo(team.project());
            schedules.undo(team.project());
        });
        school.as(team.fellow(), () -> type(two, TaskField.LABEL, "Ouverture", "Vernissage"));
        school.as(team.student(), () -> {
            assertThat(schedules.undo(team.project(), true, 0)).contains(new TasksUndone(1, 0));
            assertThat(schedules.undo(team.project(), true, 0)).contains(new TasksUndone(0, 1));
            assertThat(schedules.undo(team.project(), true, 0)).isEmpty();
        });
        assertThat(task(one.id()).label()).isEqualTo("Montage du son");
        assertThat(task(two.id()).label()).isEqualTo("Vernissage");
    }

    @Test
    void takesAwayAgainWhatWasDeleted() {
        school.as(team.student(), () -> {
            schedules.delete(team.project(), List.of(one.id()));
            schedules.undo(team.project());
            schedules.undo(team.project(), true, 0);
            assertThat(tasks())
                    .containsExactly(new ScheduledTask(two.id(), two.task().withAfter(List.of())));
            schedules.undo(team.project());
        });
        assertThat(tasks()).containsExactly(one, two);
    }

    @Test
    void forgetsWhatWasTakenBackWhenSomethingElseIsDone() {
        school.as(team.student(), () -> {
            type(one, TaskField.LABEL, "Montage", "Montage du son");
            schedules.undo(team.project());
            type(one, TaskField.PROGRESS, "0", "50");
            assertThat(schedules.undo(team.project(), true, 0)).isEmpty();
        });
    }

    @Test
    void takesBackNothingFromBeforeThePageWasOpened() {
        school.as(team.student(), () -> {
            type(one, TaskField.LABEL, "Montage", "Montage du son");
            assertThat(schedules.undo(team.project(), false, schedules.upTo(team.project())))
                    .isEmpty();
        });
    }

    @Test
    void bringsNoLinkBackThatClosesACircle() {
        school.as(team.student(), () -> schedules.unlink(team.project(), one.id(), two.id()));
        school.as(team.fellow(), () -> schedules.link(team.project(), two.id(), one.id()));
        school.as(
                team.student(),
                () -> assertThatThrownBy(() -> schedules.undo(team.project())).isInstanceOf(Refusal.class));
        assertThat(task(one.id()).after()).containsExactly(two.id());
    }

    @Test
    void bringsDeletedTasksAndTheirLinksBack() {
        school.as(team.student(), () -> {
            schedules.delete(team.project(), List.of(one.id()));
            assertThat(schedules.undo(team.project())).contains(new TasksUndone(2, 0));
        });
        assertThat(tasks()).containsExactly(one, two);
    }

    @Test
    void remembersWhatWasAgreedOn() {
        school.as(team.student(), () -> {
            schedules.agree(team.project());
            type(two, TaskField.END, june(5).toString(), june(7).toString());
        });
        assertThat(Slippage.days(task(two.id()))).isEqualTo(2);
    }

    @Test
    void countsTheRetroplanningFromTheFirstPublicDayAndMovesItWhenTheDayMoves() {
        school.as(team.student(), () -> {
            assertThatThrownBy(() -> schedules.plan(team.project(), RetroplanningModel.CONCERT))
                    .isInstanceOf(Refusal.class);
            begins(LocalDate.of(2027, 9, 1));
            assertThat(schedules.plan(team.project(), RetroplanningModel.CONCERT))
                    .isGreaterThan(20);
            assertThat(schedules.plan(team.project(), RetroplanningModel.CONCERT))
                    .isZero();
            assertThat(named("Ouverture au public").start()).isEqualTo(LocalDate.of(2027, 9, 1));
            begins(LocalDate.of(2027, 9, 8));
            assertThat(named("Ouverture au public").start()).isEqualTo(LocalDate.of(2027, 9, 8));
            assertThat(task(one.id())).isEqualTo(one.task());
        });
    }

    @Test
    void goesWithACopyOfTheProject() {
        school.as(team.student(), () -> {
            UUID copy = projects.copy(team.project(), "Copie").id();
            List<ScheduledTask> copied = schedules.get(copy).tasks();
            assertThat(copied).extracting(task -> task.task().label()).containsExactly("Montage", "Ouverture");
            assertThat(copied.get(1).task().after())
                    .containsExactly(copied.getFirst().id());
            assertThat(copied.getFirst().id()).isNotEqualTo(one.id());
        });
    }

    @Test
    void tellsOpenPages() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Runnable silence = news.subscribe(team.project(), told::countDown);
        school.as(team.fellow(), () -> type(one, TaskField.PROGRESS, "0", "50"));
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        silence.run();
    }

    private void begins(LocalDate day) {
        ProjectSheet sheet = projects.get(team.project()).sheet();
        ObjectNode changed = json.valueToTree(sheet);
        changed.put("startsOn", day.toString());
        projects.describe(team.project(), sheet, json.treeToValue(changed, ProjectSheet.class));
    }

    private void type(ScheduledTask task, TaskField field, String expected, String typed) {
        schedules.type(team.project(), task.id(), List.of(new FieldEdit(field, expected, typed)));
    }

    private List<ScheduledTask> tasks() {
        return school.as(team.student(), () -> schedules.get(team.project()).tasks());
    }

    private Task task(UUID id) {
        return tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow()
                .task();
    }

    private Task named(String label) {
        return tasks().stream()
                .map(ScheduledTask::task)
                .filter(task -> task.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
