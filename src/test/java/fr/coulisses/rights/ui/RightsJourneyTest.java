package fr.coulisses.rights.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
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

    private static final int MOST_STEPS = 200;
    private static final String NAME_OF_THE_FOCUS = """
            () => {
              for (let at = document.activeElement; at; at = at.parentElement) {
                if (typeof at.label === 'string' && at.label) { return at.label; }
              }
              return document.activeElement?.textContent.trim() ?? '';
            }""";

    @RegisterExtension
    final Browser browser = new Browser();

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
        reach("Nouvelle œuvre");
        press("Enter");
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
        type("Titre", "La halle au crépuscule");
        choose("Répertoire", "Photographie");
        addRow("Ajouter un auteur", "Nom");
        write("Yann Peltier");
        reach("Usages");
        tick("Reproduction imprimée");
        assertThat(card("Autorisations nécessaires").getByText("Auteurs d’images et d’œuvres plastiques"))
                .isVisible();
        assertThat(card("Autorisations nécessaires").getByText("manquante", exactText()))
                .isVisible();
        choose("Statut", "Protégée");
        type("Organisation sollicitée", "Yann Peltier, photographe");
        type("Crédit exact", "Photographie © Yann Peltier");
        press("Tab");
        assertThat(browser.page().getByText("Enregistré").first()).isVisible();
    }

    /// What is not in writing is not signed: nothing moves, and the sentence says what to do.
    private void refused() {
        reach("Noter l’autorisation signée");
        press("Enter");
        assertThat(dialog()).hasCount(1);
        reach("Noter l’autorisation signée");
        press("Enter");
        assertThat(browser.page().getByText("Ajoutez l’autorisation avec la date de sa signature."))
                .isVisible();
        browser.hasNoAccessibilityViolation();
        press("Escape");
        assertThat(dialog()).hasCount(0);
    }

    private void authorise() {
        addRow("Ajouter une autorisation", "Accord");
        choose("Auteurs d’images et d’œuvres plastiques");
        type("Donné par", "Yann Peltier");
        reach("Usages autorisés");
        tick("Reproduction imprimée");
        type("Signé le", "27/11/2026");
        // A calendar closed in the very frame that opens it never was open: no hand is as fast.
        browser.page().waitForFunction("() => document.querySelector('[data-aria-hidden]') !== null");
        press("Enter");
        // Its calendar takes the focus back while it closes.
        browser.page().waitForFunction("() => !document.querySelector('vaadin-date-picker[opened]')");
        type("Preuve", "Contrat du 27 novembre");
        reach("Simulée pour l’exercice");
        press("Space");
        assertThat(card("Autorisations nécessaires").getByText("obtenue", exactText()))
                .isVisible();
    }

    private void step(String button, String state) {
        reach(button, isAtTheCourse() ? "Tab" : "Shift+Tab");
        press("Enter");
        assertThat(dialog()).hasCount(1);
        reach(button);
        press("Enter");
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

    private void type(String field, String text) {
        reach(field);
        write(text);
    }

    private void choose(String field, String option) {
        reach(field);
        choose(option);
    }

    /// Opens the list that has the focus and goes down to an option.
    private void choose(String option) {
        press("Enter");
        browser.page().waitForFunction("() => document.activeElement?.localName === 'vaadin-select-item'");
        for (int step = 0; step < MOST_STEPS; step++) {
            if (browser.page()
                    .evaluate("() => document.activeElement?.textContent.trim()")
                    .equals(option)) {
                press("Enter");
                return;
            }
            press("ArrowDown");
        }
        throw new AssertionError("No option " + option);
    }

    /// Ticks an option of the field that has the focus.
    private void tick(String option) {
        write(option);
        assertThat(browser.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)))
                .isVisible();
        press("ArrowDown");
        press("Enter");
        press("Escape");
    }

    /// Adds a row and waits for the focus in its first field.
    private void addRow(String button, String first) {
        reach(button);
        press("Enter");
        browser.page().waitForCondition(() -> first.equals(focus()));
    }

    private void reach(String name) {
        reach(name, "Tab");
    }

    private void reach(String name, String key) {
        String last = "";
        for (int step = 0; step < MOST_STEPS; step++) {
            press(key);
            last = focus();
            if (last.equals(name)) {
                return;
            }
        }
        throw new AssertionError("No way to " + name + " with " + key + ", the last was " + last);
    }

    private String focus() {
        return String.valueOf(browser.page().evaluate(NAME_OF_THE_FOCUS));
    }

    private void write(String text) {
        browser.page().keyboard().type(text);
    }

    private void press(String key) {
        browser.page().keyboard().press(key);
    }
}
