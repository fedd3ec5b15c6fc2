package fr.coulisses.assessment.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.LargeCohort;
import fr.coulisses.School;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class HeatMapJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final LargeCohort cohorts;

    @Autowired
    HeatMapJourneyTest(School school, LargeCohort cohorts) {
        this.school = school;
        this.cohorts = cohorts;
    }

    @Test
    void saysByKeyboardWhatWouldFillAGapAndStartsIt() {
        UUID project = school.projectWithBudget("Manque à combler", "budget-concert.csv");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.competencies(project));
        Locator first = browser.page().locator("heat-map tbody button").first();
        assertThat(first).hasAttribute("tabindex", "0");
        first.focus();
        for (int i = 0; i < 6; i++) {
            browser.page().keyboard().press("ArrowDown");
        }
        browser.page().keyboard().press("ArrowRight");
        browser.page().keyboard().press("ArrowRight");
        assertThat(browser.page().locator(":focus")).hasAttribute("data-criterion", "C2.1-K1");
        browser.page().keyboard().press("Enter");
        Locator dialog = browser.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Ce qui comblerait ce manque");
        browser.hasNoAccessibilityViolation();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Commencer Budget prévisionnel dans « Manque à combler »"))
                .click();
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setName("Budget prévisionnel")
                                        .setLevel(1)))
                .isVisible();
    }

    @Test
    void leadsFromACohortToAStudent() {
        LargeCohort.Made made = cohorts.make(5, 4);
        browser.as(made.tutor().email());
        browser.open("/cohortes/" + made.cohort() + "/competences");
        browser.hasNoAccessibilityViolation();
        Locator first = browser.page().locator("heat-map a").first();
        assertThat(first).hasAttribute("tabindex", "0");
        first.focus();
        browser.page().keyboard().press("ArrowDown");
        browser.page().keyboard().press("ArrowRight");
        browser.page().keyboard().press("Enter");
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setName("Compétences – Prénom 2 Nom 002")
                                        .setLevel(1)))
                .isVisible();
        browser.hasNoAccessibilityViolation();
    }
}
