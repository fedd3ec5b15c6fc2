package fr.coulisses.funding.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Certainty;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.project.Logos;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// From an empty register to a grant that changes the budget.
@CoulissesTest
class FundingJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Entries entries;
    private final FundingRegister funding;
    private final Budgets budgets;

    @Autowired
    FundingJourneyTest(School school, Entries entries, FundingRegister funding, Budgets budgets) {
        this.school = school;
        this.entries = entries;
        this.funding = funding;
        this.budgets = budgets;
    }

    @Test
    void leadsFromTheFirstContactToTheMoney() {
        UUID project = school.projectWithFinancedBudget("Demande d’aide", "budget-concert.csv");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.of(project) + "/registres/financements");
        assertThat(browser.page().getByText("Aucune demande de financement")).isVisible();
        browser.hasNoAccessibilityViolation();

        browser.button("Nouvelle demande").click();
        field("Nom du financeur").fill("Conseil régional");
        browser.button("Éligibilité vérifiée").click();
        browser.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Éligibilité vérifiée"))
                .click();
        assertThat(browser.page().getByText("choisissez le type de financement"))
                .isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Annuler"))
                .click();
        choose("Type de financement", "Fondation");
        field("Montant demandé (€)").fill("2500");
        field("Montant demandé (€)").press("Tab");
        line("Région – aide aux initiatives");
        assertThat(browser.page().getByText("À vérifier (0)")).isVisible();
        attach();
        showLogo();

        step("Éligibilité vérifiée");
        step("Monter le dossier");
        step("Dossier complet");
        step("Noter le dépôt");
        step("Noter recevable");
        step("En instruction");
        field("Montant accordé (€)").fill("1800");
        field("Montant accordé (€)").press("Tab");
        assertThat(browser.page().getByText("La demande dit 1\u202f800,00")).isVisible();
        step("Accordée en partie");
        assertThat(browser.page().getByText("Le budget n’a pas encore suivi")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.button("Écrire dans le budget").click();
        assertThat(browser.page().getByText("Le budget est à jour.")).isVisible();

        Entry<FundingRequest, FundingState> entry =
                school.as(School.INES, () -> entries.all(project, funding)).getFirst();
        assertThat(entry.state()).isEqualTo(FundingState.PARTLY_GRANTED);
        assertThat(entry.content().filedOn()).isNotNull();
        assertThat(school.as(School.INES, () -> budgets.get(project)).lines()).anySatisfy(line -> {
            assertThat(line.entry().label()).startsWith("Région");
            assertThat(line.amount().euros()).isEqualByComparingTo("1800");
            assertThat(line.entry().certainty()).isEqualTo(Certainty.ACQUIRED);
        });
    }

    private void attach() {
        browser.page()
                .locator(".attached input[type=file]")
                .last()
                .setInputFiles(new FilePayload(
                        "lettre.pdf", "application/pdf", "ceci n’est pas un PDF".getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.page().getByText("« lettre.pdf »").first()).isVisible();
        browser.page()
                .locator(".attached input[type=file]")
                .last()
                .setInputFiles(new FilePayload(
                        "lettre.pdf", "application/pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("lettre.pdf")))
                .isVisible();
    }

    private void showLogo() {
        browser.page()
                .locator(".logo ~ .row input[type=file]")
                .setInputFiles(
                        new FilePayload("ville.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.page().getByText("Ce fichier n’est pas une image")).isVisible();
        browser.page()
                .locator(".logo ~ .row input[type=file]")
                .setInputFiles(new FilePayload("ville.png", "image/png", Logos.png(300, 120)));
        assertThat(browser.page().getByAltText("Logo du financeur")).isVisible();
    }

    private void step(String name) {
        browser.button(name).click();
        Locator dialog = browser.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, named(name)).click();
        assertThat(dialog).hasCount(0);
    }

    private Locator field(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void choose(String label, String option) {
        browser.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        browser.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private void line(String label) {
        Locator box = browser.page().getByLabel("Lignes de produits du budget");
        box.click();
        box.pressSequentially(label);
        browser.page()
                .locator("vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        box.press("Escape");
        box.press("Tab");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
