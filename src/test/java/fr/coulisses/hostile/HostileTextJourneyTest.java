package fr.coulisses.hostile;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A dozen texts that break programs, typed into one field of each sort, and read again after the page was loaded anew.
@CoulissesTest
class HostileTextJourneyTest {

    private static final String LINE =
            "=1+1 <b onclick=x>&amp;</b> {{7*7}} ${7} '\"; DROP -- \\u0000 ../.. ثم עב \u202erlo\u202c"
                    + " é e\u0301 👩‍👩‍👧 🇫🇷 中文 _x0041_ a\u00adb\u200bc 𠮷";
    private static final String LINES =
            LINE + "\n\t@SUM ]]> </textarea><script>document.title='x'</script>\n\nfin\u2028.";
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Projects projects;
    private final Budgets budgets;
    private final Schedules schedules;

    @Autowired
    HostileTextJourneyTest(School school, Projects projects, Budgets budgets, Schedules schedules) {
        this.school = school;
        this.projects = projects;
        this.budgets = budgets;
        this.schedules = schedules;
    }

    @Test
    void staysInEverySortOfField() {
        UUID project = school.projectWithBudget("Textes hostiles", "budget-concert.csv");
        school.does(
                School.INES,
                () -> schedules.add(
                        project,
                        List.of(new ScheduledTask(
                                UUID.randomUUID(), Task.of("Montage", Lot.TECHNICAL, JUNE, JUNE.plusDays(2))))));
        browser.signIn(School.INES);
        fields(project);
        grid(project);
        contact(project);
        task(project);
    }

    private void fields(UUID project) {
        browser.open("/" + ProjectAddress.sheet(project));
        write(field("Commanditaire"), LINE);
        write(field("Demande"), LINES);
        assertThat(browser.page().getByText("Enregistré à").first()).isVisible();
        write(field("Territoire"), "cloche \u0007 muette");
        assertThat(browser.page().getByText("« cloche · muette » contient un signe invisible"))
                .isVisible();
        browser.page().reload();
        assertThat(field("Commanditaire")).hasValue(LINE);
        assertThat(field("Demande")).hasValue(LINES);
        assertThat(school.as(School.INES, () -> projects.get(project)).sheet().brief())
                .isEqualTo(LINES);
    }

    private void grid(UUID project) {
        String former = "Badges, bracelets et signalétique d'accueil";
        browser.open("/" + ProjectAddress.budget(project));
        Locator cell = browser.page()
                .locator(".budget-line")
                .filter(new Locator.FilterOptions().setHasText(former))
                .locator("[data-column=LABEL]");
        cell.dblclick();
        browser.page().keyboard().press("Control+a");
        browser.page().keyboard().insertText(LINE);
        browser.page().keyboard().press("Enter");
        assertThat(browser.page().locator("[data-column=LABEL]").getByText(LINE))
                .isVisible();
        browser.page().reload();
        assertThat(browser.page().locator("[data-column=LABEL]").getByText(LINE))
                .isVisible();
        assertThat(school.as(School.INES, () -> budgets.get(project)).lines())
                .extracting(line -> line.entry().label())
                .contains(LINE)
                .doesNotContain(former);
    }

    private void contact(UUID project) {
        browser.open("/" + ProjectAddress.contacts(project));
        browser.button("Ajouter un contact").click();
        browser.page()
                .getByRole(AriaRole.DIALOG)
                .getByLabel("Nom", new Locator.GetByLabelOptions().setExact(true))
                .fill(LINE);
        browser.button("Enregistrer le contact").click();
        assertThat(browser.button(LINE)).isVisible();
        browser.page().reload();
        assertThat(browser.button(LINE)).isVisible();
    }

    private void task(UUID project) {
        browser.open("/" + ProjectAddress.schedule(project));
        open("Montage");
        browser.page().getByLabel("Responsable").last().fill(LINE);
        browser.page().keyboard().press("Enter");
        assertThat(browser.page().locator("schedule-gantt [role=status]")).hasText("Enregistré.");
        browser.page().reload();
        open("Montage");
        assertThat(browser.page().getByLabel("Responsable").last()).hasValue(LINE);
    }

    private void open(String task) {
        assertThat(browser.page().locator("schedule-gantt.ready")).isAttached();
        browser.page().locator(".gantt-bar[aria-label^='" + task + ",']").focus();
        browser.page().keyboard().press("Enter");
    }

    private Locator field(String label) {
        return browser.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(browser.page().locator("input, textarea"));
    }

    private static void write(Locator field, String text) {
        field.fill(text);
        field.blur();
    }
}
