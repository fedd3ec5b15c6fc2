package fr.coulisses.schedule.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.Span;
import fr.coulisses.schedule.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A student plans by keyboard, by mouse and in the table; a fellow sees it at once.
@CoulissesTest
class ScheduleJourneyTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Schedules schedules;

    @Autowired
    ScheduleJourneyTest(School school, Schedules schedules) {
        this.school = school;
        this.schedules = schedules;
    }

    @Test
    void plansByKeyboard() {
        UUID project = open("Au clavier");
        bar("Montage").focus();
        browser.page().keyboard().press("ArrowRight");
        browser.page().keyboard().press("ArrowRight");
        browser.page().keyboard().press("Shift+ArrowRight");
        assertThat(browser.page().locator("schedule-gantt [role=status]")).hasText("Enregistré.");
        assertThat(task(project, "Montage").span()).isEqualTo(new Span(JUNE.plusDays(2), JUNE.plusDays(5)));
        bar("Montage").focus();
        browser.page().keyboard().press("l");
        assertThat(browser.page().locator(".schedule-hint")).containsText("Montage");
        browser.page().keyboard().press("ArrowDown");
        browser.page().keyboard().press("Enter");
        assertThat(browser.page().getByText("avant la fin de").first()).isVisible();
        assertThat(task(project, "Ouverture").after()).hasSize(1);
        browser.page().keyboard().press("Enter");
        browser.page().getByLabel("Responsable").last().fill("Inès");
        browser.page().keyboard().press("Enter");
        assertThat(bar("Ouverture")).hasAttribute("aria-label", Pattern.compile(".*Inès.*"));
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void plansByMouse() {
        UUID project = open("À la souris");
        // Waits until the page around it has settled.
        bar("Montage").hover();
        BoundingBox box = bar("Montage").boundingBox();
        browser.page().mouse().down();
        browser.page().mouse().move(box.x + box.width / 2 + 14, box.y + 8);
        browser.page().mouse().up();
        assertThat(browser.page().locator("schedule-gantt [role=status]")).hasText("Enregistré.");
        assertThat(task(project, "Montage").start()).isEqualTo(JUNE.plusDays(2));
        bar("Montage").hover();
        BoundingBox dot = bar("Montage").locator(".gantt-dot").boundingBox();
        BoundingBox next = bar("Ouverture").boundingBox();
        browser.page().mouse().move(dot.x + 4, dot.y + 4);
        browser.page().mouse().down();
        browser.page().mouse().move(next.x + 4, next.y + 8);
        browser.page().mouse().up();
        assertThat(browser.page().getByText("avant la fin de").first()).isVisible();
        assertThat(task(project, "Ouverture").after()).hasSize(1);
    }

    @Test
    void plansInTheTableOnAPhone() {
        UUID project = open("Au téléphone");
        browser.page().setViewportSize(390, 800);
        browser.page().reload();
        assertThat(browser.page().locator("schedule-gantt.ready")).isAttached();
        Locator end = browser.page().getByLabel("Fin, Montage");
        writesAgainAtOnce(end, "2027-05-20");
        end.fill("2027-06-20");
        end.blur();
        assertThat(browser.page().locator("schedule-gantt [role=status]")).hasText("Enregistré.");
        assertThat(task(project, "Montage").end()).isEqualTo(LocalDate.of(2027, 6, 20));
        end.dispatchEvent("change");
        assertThat(browser.page().locator(".schedule-hint")).containsText("une tâche dure de 1 à");
        browser.hasNoAccessibilityViolation();
    }

    /// Writes into a field in the very moment in which it hears that it is saved.
    private static void writesAgainAtOnce(Locator field, String text) {
        field.evaluate("""
                (field, text) => {
                    const status = document.querySelector('schedule-gantt [role=status]');
                    new MutationObserver((changes, watch) => {
                        if (status.textContent !== 'Enregistré.') return;
                        watch.disconnect();
                        field.focus();
                        field.value = text;
                    }).observe(status, { childList: true });
                }""", text);
    }

    @Test
    void takesBackAndDoesAgain() {
        UUID project = open("Deux fois");
        bar("Montage").focus();
        browser.page().keyboard().press("ArrowRight");
        assertThat(browser.page().locator("schedule-gantt [role=status]")).hasText("Enregistré.");
        browser.page().keyboard().press("Control+z");
        assertThat(browser.page().locator("schedule-gantt [role=status]")).containsText("une tâche remise");
        assertThat(task(project, "Montage").start()).isEqualTo(JUNE);
        browser.page().keyboard().press("Control+Shift+z");
        assertThat(browser.page().locator("schedule-gantt [role=status]")).containsText("une tâche changée à nouveau");
        assertThat(task(project, "Montage").start()).isEqualTo(JUNE.plusDays(1));
        browser.button("Rétablir").click();
        assertThat(browser.page().locator("schedule-gantt [role=status]")).containsText("rien à rétablir");
    }

    @Test
    void plansByFingerOnAPhone() {
        UUID project = open("Du doigt");
        browser.page().setViewportSize(390, 800);
        bar("Montage").scrollIntoViewIfNeeded();
        BoundingBox box = bar("Montage").boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        CDPSession finger = browser.context().newCDPSession(browser.page());
        touch(finger, "touchStart", x, y);
        for (int i = 1; i <= 7; i++) {
            touch(finger, "touchMove", x + 3 * i, y);
        }
        touch(finger, "touchEnd", x, y);
        assertThat(browser.page().locator("schedule-gantt [role=status]")).hasText("Enregistré.");
        assertThat(task(project, "Montage").span()).isEqualTo(new Span(JUNE.plusDays(3), JUNE.plusDays(5)));
        assertThat(browser.beyondTheEdge()).isEmpty();
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        JsonObject event = new JsonObject();
        JsonArray points = new JsonArray();
        if (!type.equals("touchEnd")) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void showsWhatAFellowDoesAtOnce() {
        UUID project = open("À deux");
        school.does(
                School.INES,
                () -> schedules.add(
                        project,
                        List.of(new ScheduledTask(
                                UUID.randomUUID(), Task.of("Bilan", Lot.REVIEW, JUNE.plusDays(9), JUNE.plusDays(9))))));
        assertThat(bar("Bilan")).isVisible();
    }

    @Test
    void drawsOnlyTheRowsInSight() {
        UUID project = school.project("Cinq cents tâches");
        List<ScheduledTask> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(new ScheduledTask(
                    UUID.randomUUID(),
                    Task.of("Tâche " + i, Lot.TECHNICAL, JUNE.plusDays(i % 300), JUNE.plusDays(i % 300 + 4))));
        }
        school.does(School.INES, () -> schedules.add(project, many));
        show(project);
        assertThat(browser.page().locator(".gantt-bar").first()).isVisible();
        assertThat(browser.page().locator(".gantt-row").count()).isLessThan(80);
    }

    private UUID open(String title) {
        UUID project = school.project(title);
        school.does(
                School.INES,
                () -> schedules.add(
                        project,
                        List.of(
                                new ScheduledTask(
                                        UUID.randomUUID(), Task.of("Montage", Lot.TECHNICAL, JUNE, JUNE.plusDays(2))),
                                new ScheduledTask(
                                        UUID.randomUUID(),
                                        Task.of("Ouverture", Lot.TECHNICAL, JUNE.plusDays(3), JUNE.plusDays(4))))));
        show(project);
        return project;
    }

    private void show(UUID project) {
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.schedule(project));
        assertThat(browser.page().locator("schedule-gantt.ready")).isAttached();
    }

    private Locator bar(String label) {
        return browser.page().locator(".gantt-bar[aria-label^='" + label + ",']");
    }

    private Task task(UUID project, String label) {
        return school.as(School.INES, () -> schedules.get(project)).tasks().stream()
                .map(ScheduledTask::task)
                .filter(task -> task.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
