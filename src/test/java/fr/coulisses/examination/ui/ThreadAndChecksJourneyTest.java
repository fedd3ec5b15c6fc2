package fr.coulisses.examination.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.examination.cross.Spot;
import fr.coulisses.examination.cross.Where;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// Along the red thread by keyboard, back, to a hole, and from the checks to a waiver and back.
@CoulissesTest
class ThreadAndChecksJourneyTest {

    private static final String FINDING = "6c8f0000-0000-4000-8000-0000000000f1";
    private static final String AXIS = "6c8f0000-0000-4000-8000-0000000000f2";

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;
    private final Schedules schedules;

    @Autowired
    ThreadAndChecksJourneyTest(School school, Budgets budgets, Schedules schedules) {
        this.school = school;
        this.budgets = budgets;
        this.schedules = schedules;
    }

    @Test
    void walksAlongTheThreadAndWaivesAWarning() {
        UUID project = school.project("Fil et contrôles");
        UUID diagnostic = school.artefact(project, "diagnostic", "Diagnostic du canal");
        school.writes(diagnostic, """
                {"observations": [{"id": "%s", "text": "Aucun lieu à moins de 10 km"}],
                 "axes": [{"id": "%s", "title": "Ouvrir la halle", "observations": ["%s"]}]}\
                """.formatted(FINDING, AXIS, FINDING));
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.thread(project));
        walk();
        browser.open("/" + ProjectAddress.checks(project));
        waive();
    }

    @Test
    void leadsToTheVeryRowOfARegister() {
        UUID project = school.projectWithBudget("Fil et registres", "budget-concert.csv");
        BudgetLine line =
                school.as(School.INES, () -> budgets.get(project)).lines().get(9);
        LocalDate day = LocalDate.of(2027, 6, 1);
        ScheduledTask task =
                new ScheduledTask(UUID.randomUUID(), Task.of("Montage du gradin", Lot.TECHNICAL, day, day.plusDays(2)));
        school.does(School.INES, () -> schedules.add(project, List.of(task)));
        browser.as(School.INES);
        Page page = browser.page();
        browser.open("/" + SpotAddress.of(project, Spot.of(Where.BUDGET, line.id())));
        assertThat(page.locator("[data-line='" + line.id() + "'] [data-column=LABEL]"))
                .isFocused();
        browser.open("/" + SpotAddress.of(project, Spot.of(Where.SCHEDULE, task.id())));
        assertThat(page.locator(".gantt-bar[aria-label^='Montage du gradin,']")).isFocused();
        browser.open("/" + ProjectAddress.budget(project) + "?lieu=lines/nowhere/LABEL");
        assertThat(page.locator("budget-grid.ready")).isVisible();
        browser.open("/" + ProjectAddress.schedule(project) + "?tache=nothing");
        assertThat(page.locator("schedule-gantt.ready")).isVisible();
    }

    private void walk() {
        Page page = browser.page();
        page.locator("thread-web")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ouvrir la halle"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*noeud=" + AXIS));
        assertThat(page.locator(".trail .knot-name")).hasText("Aucun lieu à moins de 10 km");
        browser.hasNoAccessibilityViolation();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*noeud=" + FINDING));
        assertThat(page.locator(".trail .knot-name")).hasText("Ouvrir la halle");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*noeud=" + AXIS));
        assertThat(page.locator(".trail .knot-name")).hasText("Aucun lieu à moins de 10 km");
        assertThat(page.locator("thread-web [aria-pressed=true]")).hasText("Ouvrir la halle");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir – Ouvrir la halle"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*lieu=axes%2F" + AXIS));
    }

    private void waive() {
        Page page = browser.page();
        Locator summary = page.locator(".examination-summary");
        assertThat(summary).containsText("à justifier");
        browser.hasNoAccessibilityViolation();
        browser.button("Lever… – R-X-01").first().click();
        page.getByLabel("Raison").fill("Les orientations viennent au mois de mars.");
        browser.button("Lever").click();
        assertThat(page.getByText("Les orientations viennent au mois de mars. –")
                        .first())
                .isVisible();
        assertThat(summary).containsText("1 point levé");
        browser.hasNoAccessibilityViolation();
        browser.button("Remettre à justifier – R-X-01").click();
        assertThat(summary).not().containsText("1 point levé");
    }
}
