package fr.coulisses.assessment.due.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.Cohorts;
import fr.coulisses.project.ProjectSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class DueDatesJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final TestSchool school;
    private final Cohorts cohorts;

    @Autowired
    DueDatesJourneyTest(TestSchool school, Cohorts cohorts) {
        this.school = school;
        this.cohorts = cohorts;
    }

    @Test
    void setsADateAndGivesOneStudentLonger() {
        Team team = school.team(ProjectSheet.titled("À l’heure"));
        school.asAdministrator(() -> {
            cohorts.join("Promotion du voyage", team.student().id());
            return true;
        });
        browser.as(team.tutor().email());
        browser.open("/echeances");
        browser.button("Fixer une échéance – Diagnostic").click();
        browser.button("Enregistrer").click();
        assertThat(browser.says("Choisissez un jour.")).isVisible();
        browser.hasNoAccessibilityViolation();
        type("À rendre le", "15/01/2031");
        browser.button("Enregistrer").click();
        assertThat(browser.page().getByText("15/01/2031")).isVisible();
        browser.button("Accorder un délai – Diagnostic").click();
        Locator student =
                browser.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Étudiant·e"));
        student.fill(team.student().familyName());
        browser.page().getByRole(AriaRole.OPTION).first().click();
        type("Nouvelle échéance", "15/01/2031");
        browser.page().getByLabel("Raison").fill("Stage prolongé");
        give();
        assertThat(browser.says("choisissez un jour après le 15/01/2031")).isVisible();
        type("Nouvelle échéance", "01/02/2031");
        give();
        assertThat(browser.page().getByText(team.student().fullName() + " : jusqu’au 01/02/2031"))
                .isVisible();
        browser.hasNoAccessibilityViolation();
    }

    private void give() {
        browser.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Accorder un délai")
                                .setExact(true))
                // As slow as a hand: what a field says must not go away meanwhile and take the button with it.
                .click(new Locator.ClickOptions().setDelay(600));
    }

    private void type(String label, String day) {
        Locator field = browser.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        field.fill(day);
        field.press("Enter");
        browser.page().waitForFunction("() => !document.querySelector('vaadin-date-picker[opened]')");
    }
}
