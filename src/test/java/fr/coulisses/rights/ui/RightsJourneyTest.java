package fr.coulisses.rights.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.Keyboard;
import fr.coulisses.School;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A photograph for the poster, from its title to the signed authorisation, by somebody who has a keyboard and
/// no mouse.
@CoulissesTest
class RightsJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final Keyboard keyboard = new Keyboard(browser);

    private final School school;
    private final Entries entries;
    private final RightsRegister register;

    @Autowired
    RightsJourneyTest(School school, Entries entries, RightsRegister register) {
        this.school = school;
        this.entries = entries;
        this.register = register;
    }

    @Test
    void leadsFromATitleToTheSignedAuthorisation() {
        UUID project = school.project("Droits au clavier");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.of(project) + "/registres/droits");
        assertThat(browser.button("Nouvelle œuvre")).isVisible();
        keyboard.reach("Nouvelle œuvre");
        keyboard.press("Enter");
        assertThat(browser.page().getByLabel("Titre").first()).isVisible();
        describe();
        step("L’œuvre est identifiée", "À qualifier");
        step("Qualifier l’œuvre", "Qualifiée");
        step("L’ayant droit est identifié", "Ayant droit identifié");
        assertThat(browser.violations()).isEmpty();
        step("Noter l’envoi de la demande", "Demande envoyée");
        step("Noter une relance", "Relancée");
        step("Noter l’accord de principe", "Accord de principe");
        refused();
        authorise();
        step("Noter l’autorisation signée", "Autorisation signée");
        assertThat(card("Autorisations nécessaires").getByText("obtenue", exactText()))
                .isVisible();
        assertThat(browser.violations()).isEmpty();
        assertThat(work(project)).satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.SIGNED);
            assertThat(entry.content().request().requestedOn()).isNotNull();
            assertThat(entry.content().given(Clearance.AUTHORS_OF_IMAGES, true)).hasSize(1);
        });
        browser.open("/" + ProjectAddress.of(project) + "/registres/droits");
        assertThat(browser.page().locator(".entries").getByText("Autorisation signée"))
                .isVisible();
        assertThat(browser.violations()).isEmpty();
    }

    private void describe() {
        keyboard.type("Titre", "La halle au crépuscule");
        keyboard.choose("Répertoire", "Photographie");
        keyboard.addRow("Ajouter un auteur", "Nom");
        keyboard.write("Yann Peltier");
        keyboard.reach("Usages");
        keyboard.tick("Reproduction imprimée");
        assertThat(card("Autorisations nécessaires").getByText("Auteurs d’images et d’œuvres plastiques"))
                .isVisible();
        assertThat(card("Autorisations nécessaires").getByText("manquante", exactText()))
                .isVisible();
        keyboard.choose("Statut", "Protégée");
        keyboard.type("Organisation sollicitée", "Yann Peltier, photographe");
        keyboard.type("Crédit exact", "Photographie © Yann Peltier");
        keyboard.press("Tab");
        assertThat(browser.page().getByText("Enregistré").first()).isVisible();
    }

    /// What is not in writing is not signed: nothing moves, and the sentence says what to do.
    private void refused() {
        keyboard.reach("Noter l’autorisation signée");
        keyboard.press("Enter");
        assertThat(dialog()).hasCount(1);
        keyboard.reach("Noter l’autorisation signée");
        keyboard.press("Enter");
        assertThat(browser.page().getByText("Ajoutez l’autorisation avec la date de sa signature."))
                .isVisible();
        browser.hasNoAccessibilityViolation();
        keyboard.press("Escape");
        assertThat(dialog()).hasCount(0);
    }

    private void authorise() {
        keyboard.addRow("Ajouter une autorisation", "Accord");
        keyboard.choose("Auteurs d’images et d’œuvres plastiques");
        keyboard.type("Donné par", "Yann Peltier");
        keyboard.reach("Usages autorisés");
        keyboard.tick("Reproduction imprimée");
        keyboard.day("Signé le", "27/11/2026");
        keyboard.type("Preuve", "Contrat du 27 novembre");
        keyboard.reach("Simulée pour l’exercice");
        keyboard.press("Space");
        assertThat(card("Autorisations nécessaires").getByText("obtenue", exactText()))
                .isVisible();
    }

    private void step(String button, String state) {
        keyboard.reach(button, isAtTheCourse() ? "Tab" : "Shift+Tab");
        keyboard.press("Enter");
        assertThat(dialog()).hasCount(1);
        keyboard.reach(button);
        keyboard.press("Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(card("Avancement").locator(".badge").getByText(state, exactText()))
                .isVisible();
        assertThat(card("Avancement").locator("h2")).isFocused();
    }

    private boolean isAtTheCourse() {
        return Boolean.TRUE.equals(browser.page().evaluate("() => document.activeElement?.matches('h2')"));
    }

    private Locator dialog() {
        return browser.page().locator("vaadin-dialog[opened]");
    }

    private Locator card(String title) {
        return browser.page()
                .locator("section.card")
                .filter(new Locator.FilterOptions()
                        .setHas(browser.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(title)
                                                .setExact(true))));
    }

    private static Locator.GetByTextOptions exactText() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private Entry<UsedWork, State> work(UUID project) {
        return school.as(School.INES, () -> entries.all(project, register).getFirst());
    }
}
