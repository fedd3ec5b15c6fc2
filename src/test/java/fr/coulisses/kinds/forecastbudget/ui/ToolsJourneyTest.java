package fr.coulisses.kinds.forecastbudget.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A student tries figures beside the budget, adds what they give, and loses nothing that was typed.
@CoulissesTest
class ToolsJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;

    @Autowired
    ToolsJourneyTest(School school, Budgets budgets) {
        this.school = school;
        this.budgets = budgets;
    }

    @Test
    void addsAnEmploymentToTheBudgetAndTakesItBackAtOnce() {
        UUID project = open("Simulation", School.INES);
        field("Salaire brut par unité").fill("beaucoup");
        assertThat(browser.page()
                        .getByText("n’est pas un nombre. Écrivez-le comme 1 250,50.")
                        .first())
                .isVisible();
        assertThat(browser.button("Ajouter au budget")).hasCount(0);
        field("Salaire brut par unité").fill("180,50");
        field("Nombre").fill("4");
        assertThat(panel().locator(".figures")).containsText("1 097,44 €");
        assertThat(panel().getByText("Par le Guso").first()).isVisible();
        assertThat(panel().locator(".legal-figures")).containsText("à vérifier");
        browser.hasNoAccessibilityViolation();

        browser.page().reload();
        assertThat(field("Salaire brut par unité")).hasValue("180,50");
        browser.button("Ajouter au budget").click();
        assertThat(browser.page().getByText("2 lignes ajoutées au budget.")).isVisible();
        assertThat(lines(project)).hasSize(66);
        assertThat(lines(project).getLast().amount().euros()).isEqualByComparingTo("375.44");
        browser.button("Annuler l’ajout").click();
        assertThat(browser.page().getByText("Les lignes ont été retirées du budget."))
                .isVisible();
        assertThat(lines(project)).hasSize(64);
    }

    @Test
    void keepsWhatWasTypedInAnotherLanguage() {
        open("Langues", School.INES);
        toggle("TVA d’un prix de billet");
        field("Prix 1").fill("15");
        field("Quantité 1").fill("120");
        assertThat(panel().locator(".figures")).containsText("1 706,16 €");
        assertThat(panel().locator(".tool-steps")).containsText("0,24 €");
        browser.page().waitForURL(url -> url.contains("ticket.quantity1=120"));
        browser.button("English").click();
        assertThat(browser.button("Sign out")).isAttached();
        assertThat(field("Price 1")).hasValue("15");
        assertThat(panel().locator(".figures")).containsText("1 706.16 €");
    }

    @Test
    void letsATutorSimulateButNotWrite() {
        open("Lecture", School.CLAIRE);
        field("Salaire brut par unité").fill("180");
        assertThat(panel().locator(".figures")).containsText("273,60 €");
        assertThat(browser.button("Ajouter au budget")).isDisabled();
    }

    @Test
    void standsOnADeskAndOnAPhone() {
        open("Écrans", School.INES);
        for (String title : List.of(
                "TVA d’un prix de billet",
                "TVA, taxes, droits et licence",
                "Taxes et droits",
                "Spectacle en tournée : prix de cession")) {
            toggle(title);
            browser.hasNoAccessibilityViolation();
        }
        field("Coût de montage (création)").fill("12000");
        field("Dates pour l’amortir").fill("10");
        field("Salaires bruts des artistes, par date").fill("800");
        assertThat(panel().locator(".figures")).containsText("Prix de cession HT");
        browser.page().setViewportSize(390, 844);
        browser.hasNoAccessibilityViolation();
        assertThat(browser.beyondTheEdge()).isEmpty();
    }

    private UUID open(String title, String person) {
        UUID project = school.projectWithBudget(title, "budget-concert.csv");
        browser.as(person);
        browser.page().setViewportSize(1280, 900);
        browser.open("/" + ProjectAddress.budget(project));
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Simulateurs"))
                .click();
        assertThat(browser.page().locator("h1")).hasText("Simulateurs");
        assertThat(field("Qui travaille pour le projet ?")).isVisible();
        return project;
    }

    private void toggle(String title) {
        browser.page()
                .locator("vaadin-accordion-heading")
                .filter(new Locator.FilterOptions().setHasText(title))
                .last()
                .click();
        assertThat(panel()).hasCount(1);
    }

    private Locator panel() {
        return browser.page().locator(".tool:visible");
    }

    private Locator field(String label) {
        return panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private List<BudgetLine> lines(UUID project) {
        return school.as(School.INES, () -> budgets.get(project)).lines();
    }
}
