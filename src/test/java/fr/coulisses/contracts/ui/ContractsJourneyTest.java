package fr.coulisses.contracts.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.SignedContracts;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// From a model of the library to the signatures of both parties.
@CoulissesTest
class ContractsJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Entries entries;
    private final Budgets budgets;
    private final ContractRegister register;
    private final SignedContracts contracts;
    private UUID project = new UUID(0, 0);

    @Autowired
    ContractsJourneyTest(
            School school, Entries entries, Budgets budgets, ContractRegister register, SignedContracts contracts) {
        this.school = school;
        this.entries = entries;
        this.budgets = budgets;
        this.register = register;
        this.contracts = contracts;
    }

    @BeforeEach
    void start() {
        project = school.projectWithFinancedBudget("Les papiers", "budget-concert.csv");
        browser.as(School.INES);
    }

    @Test
    void preparesAContractFromAModelAndSaysWhatIsMissing() {
        browser.open("/" + ProjectAddress.of(project) + "/registres/contrats");
        assertThat(browser.page().getByText("Aucun contrat")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.button("Nouveau contrat").click();
        choose("Modèle de contrat", "Mécénat");
        browser.button("Préparer le contrat").click();
        assertThat(browser.page().getByText("Le contrat est préparé")).isVisible();
        browser.hasNoAccessibilityViolation();
        Contract prepared = only().content();
        assertThat(prepared.clauses()).isNotEmpty();
        assertThat(prepared.parties()).hasSize(2);

        step("Ouvrir la négociation");
        browser.button("Déclarer prêt à signer").click();
        dialog().getByRole(AriaRole.BUTTON, named("Déclarer prêt à signer")).click();
        assertThat(browser.page().getByText("bloquent")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page().keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        assertThat(only().state()).isEqualTo(ContractState.NEGOTIATING);
    }

    @Test
    void sendsAChangedTextAgainAndNotesBothSignatures() {
        UUID line = school.as(School.INES, () -> budgets.get(project))
                .lines()
                .getFirst()
                .id();
        UUID id = school.as(School.INES, () -> contracts.sent(project, line, null));
        browser.open("/" + ProjectAddress.of(project) + "/registres/contrats/" + id);
        assertThat(browser.page().getByText("Version 2 – Envoyé")).isVisible();
        field("Prix hors taxes (€)").fill("4400");
        field("Prix hors taxes (€)").press("Tab");
        assertThat(browser.page()
                        .getByText("quatre mille six cent quarante-deux euros")
                        .first())
                .isVisible();
        assertThat(browser.page().getByText("renvoyez-le avant toute signature"))
                .isVisible();
        browser.button("Renvoyer le texte modifié").click();
        assertThat(browser.page().getByText("Version 3 – Envoyé")).isVisible();

        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ce qui a changé depuis la version 2"))
                .click();
        assertThat(browser.page().getByText("Prix hors taxes").first()).isVisible();
        browser.hasNoAccessibilityViolation();

        browser.open("/" + ProjectAddress.of(project) + "/registres/contrats/" + id);
        browser.button("Noter la signature de Les Marées Basses").click();
        step("Signé par une partie");
        browser.button("Noter la signature de Horizon Culture").click();
        step("Signé par toutes");
        assertThat(browser.page().getByText("Préparer un avenant")).isVisible();
        browser.hasNoAccessibilityViolation();
        assertThat(only().state()).isEqualTo(ContractState.SIGNED);
        assertThat(only().content().complete()).hasSize(2);
    }

    private Entry<Contract, ContractState> only() {
        return school.as(School.INES, () -> entries.all(project, register)).getFirst();
    }

    private Locator dialog() {
        return browser.page().getByRole(AriaRole.DIALOG);
    }

    private void step(String name) {
        browser.button(name).click();
        dialog().getByRole(AriaRole.BUTTON, named(name)).click();
        assertThat(dialog()).hasCount(0);
    }

    private Locator field(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
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
}
