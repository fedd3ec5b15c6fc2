package fr.coulisses.assessment.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Draft;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@CoulissesTest
class DraftJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Artefacts artefacts;

    @Autowired
    DraftJourneyTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void savesItselfAndSaysSo() {
        UUID artefact = open("Brouillon", School.INES);
        assumptions().fill("Une jauge de 300 places.");
        assertThat(browser.page().getByText("Enregistré à").first()).isVisible();
        browser.page().waitForCondition(() -> "Une jauge de 300 places.".equals(stored(artefact)));
        browser.page().reload();
        assertThat(assumptions()).hasValue("Une jauge de 300 places.");
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void hasTheTextAgainAfterTheSessionWasLostInTheMiddleOfTyping() {
        UUID artefact = open("Session perdue en écrivant", School.INES);
        assumptions().click();
        browser.context().clearCookies();
        browser.page().keyboard().type("Ce que j’écrivais");
        browser.open("/connexion");
        browser.page().getByLabel("Adresse e-mail").fill(School.INES);
        browser.page().getByLabel("Mot de passe", exact()).fill("coulisses");
        browser.button("Se connecter").click();
        assertThat(browser.button("Se déconnecter")).isAttached();
        browser.open(address);
        assertThat(assumptions()).hasValue("Ce que j’écrivais");
        browser.page().waitForCondition(() -> "Ce que j’écrivais".equals(stored(artefact)));
    }

    @Test
    void showsBothTextsWhenTwoPeopleWroteIntoTheSameField() {
        UUID artefact = open("À deux sur un champ", School.INES);
        school.does(School.INES, () -> write(artefact, "Le texte de Théo"));
        assumptions().fill("Le texte d’Inès");
        assertThat(browser.page().getByText("Le texte de Théo")).isVisible();
        assertThat(assumptions()).hasValue("Le texte d’Inès");
        browser.hasNoAccessibilityViolation();
        browser.button("Garder la mienne").click();
        browser.page().waitForCondition(() -> "Le texte d’Inès".equals(stored(artefact)));
    }

    @Test
    void isSubmittedWithAClaimAndKeepsItsVersion() {
        UUID project = school.projectWithFinancedBudget("Dépôt", "budget-concert.csv");
        UUID artefact = school.artefact(project, "forecast-budget", "Budget du dépôt");
        open(project, artefact, School.INES);
        browser.button("Déposer").click();
        assertThat(browser.page().getByText("Aucune compétence n’est revendiquée"))
                .isVisible();
        assertThat(browser.button("Déposer cette version")).isDisabled();
        browser.hasNoAccessibilityViolation();
        browser.button("Annuler").click();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dire ce qu’il prouve"))
                .click();
        browser.page().getByLabel("C2.1 – Établir le budget prévisionnel").check();
        browser.page().getByLabel("Ce que j’ai fait", exact()).fill("J’ai tout chiffré.");
        assertThat(browser.page().getByText("Enregistré.")).isVisible();
        browser.button("Déposer").click();
        browser.button("Déposer cette version").click();
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Budget du dépôt – version 1")))
                .isVisible();
        assertThat(browser.page().getByText("J’ai tout chiffré.")).isVisible();
        assertThat(browser.page().getByText("Empreinte SHA-256")).isVisible();
        browser.hasNoAccessibilityViolation();
    }

    private String address = "";

    private UUID open(String title, String email) {
        UUID project = school.project(title);
        UUID artefact = school.artefact(project, "forecast-budget", title);
        open(project, artefact, email);
        return artefact;
    }

    private void open(UUID project, UUID artefact, String email) {
        browser.signIn(email);
        address = "/" + ProjectAddress.artefact(project, artefact);
        browser.open(address);
        assertThat(assumptions()).isVisible();
    }

    private Locator assumptions() {
        return browser.page().getByLabel("Hypothèses et sources", exact());
    }

    private String stored(UUID artefact) {
        return school.as(School.INES, () -> artefacts.draft(artefact))
                .content()
                .path("assumptions")
                .asString("");
    }

    private void write(UUID artefact, String text) {
        Draft draft = artefacts.draft(artefact);
        ObjectNode mine = (ObjectNode) draft.content().deepCopy();
        mine.put("assumptions", text);
        assertThat(artefacts.save(artefact, draft.content(), mine).conflicts()).isEmpty();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
