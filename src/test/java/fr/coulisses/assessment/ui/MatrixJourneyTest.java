package fr.coulisses.assessment.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class MatrixJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;

    @Autowired
    MatrixJourneyTest(School school) {
        this.school = school;
    }

    @Test
    void leadsByKeyboardToTheArtefactThatCouldProveACompetency() {
        UUID project = school.projectWithBudget("Matrice au clavier", "budget-concert.csv");
        school.artefact(project, "forecast-budget", "Budget à revendiquer");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.competencies(project));
        Locator claim = link("Revendiquer : C2.1, Budget à revendiquer");
        assertThat(claim).isVisible();
        browser.hasNoAccessibilityViolation();
        link("C2.1 – Établir le budget prévisionnel").focus();
        browser.page().keyboard().press("Tab");
        assertThat(claim).isFocused();
        browser.page().keyboard().press("Enter");
        assertThat(browser.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Budget à revendiquer")))
                .isVisible();
    }

    @Test
    void showsAJuryNoWorkInProgress() {
        UUID project = school.projectWithBudget("Matrice du jury", "budget-concert.csv");
        school.invite(project, School.MARC);
        school.artefact(project, "forecast-budget", "Budget en chantier");
        browser.as(School.MARC);
        browser.open("/" + ProjectAddress.competencies(project));
        assertThat(browser.page().getByText("Aucun livrable n’est encore déposé dans ce projet."))
                .isVisible();
        assertThat(browser.page().getByText("Budget en chantier")).hasCount(0);
        browser.hasNoAccessibilityViolation();
    }

    private Locator link(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
