package fr.coulisses.parameter.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@CoulissesTest
class ParametersJourneyTest {

    private static final String CODE = "P-CROWDF-FRAIS";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void showsEveryFigureWithItsDatesItsSourceAndHowSureItIs() {
        open();
        assertThat(browser.page().locator("tbody tr:has(td)")).hasCount(115);
        assertThat(browser.page().getByText("112 paramètres, dont")).isVisible();
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName("P-TVA").setExact(true)))
                .isVisible();
        assertThat(row("P-TAXE-CNM")).containsText("3,5 %");
        assertThat(row("P-TAXE-CNM")).containsText("vérifié");
        assertThat(row("P-PMSS")).containsText("du 01/01/2026 au 31/12/2026");
        assertThat(row("P-TVA-BILLET-SPECTACLE")).containsText("valeur de P-TVA-REDUIT");
        assertThat(row("P-CACHET-MIN")).containsText("non renseignée");
        assertThat(row("P-CACHET-MIN")).containsText("à vérifier");
        browser.button("Que désignent les repères des sources ?").click();
        assertThat(browser.page().getByText("Guide du dirigeant d’association 2024"))
                .isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void findsAFigureByAWordWithOrWithoutAccents() {
        open();
        label("Chercher un taux ou un seuil").fill("THEATRE varietes");
        assertThat(browser.page().getByText("1 paramètre, dont 0 à vérifier")).isVisible();
        assertThat(row("P-TVA-BILLET-SPECTACLE")).isVisible();
        label("Chercher un taux ou un seuil").fill("licorne");
        assertThat(browser.page().getByText("Aucun taux ni seuil ne correspond"))
                .isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void addsCorrectsAndTakesBackAValueOfTheSchool() {
        open();
        label("Chercher un taux ou un seuil").fill("financement participatif");
        assertThat(browser.page().locator("tbody tr:has(td)")).hasCount(1);
        edit();
        browser.hasNoAccessibilityViolation();
        label("Valeur").fill("beaucoup");
        save("Ajouter la valeur");
        says("Il manque la date à partir de laquelle");
        date("En vigueur à partir du", "32/13/2026");
        save("Ajouter la valeur");
        says("Cette date n’existe pas");
        date("En vigueur à partir du", "01/02/2026");
        date("Jusqu’au", "31/01/2026");
        save("Ajouter la valeur");
        says("choisissez le 01/02/2026 ou un jour plus tard");
        date("Jusqu’au", "");
        save("Ajouter la valeur");
        says("« beaucoup » n’est pas un nombre");
        label("Valeur").fill("7,5");
        save("Ajouter la valeur");
        says("dites où la valeur a été lue");
        browser.hasNoAccessibilityViolation();
        label("Source").fill("Conditions de la plateforme");
        save("Ajouter la valeur");
        assertThat(row(CODE)).containsText("7,5 % TTC");
        assertThat(row(CODE)).containsText("depuis le 01/02/2026");
        assertThat(row(CODE)).containsText("vérifié");

        edit();
        browser.button("Corriger").click();
        assertThat(label("Valeur")).hasValue("7,5");
        label("Valeur").fill("7");
        browser.page().getByLabel("de mémoire").check();
        save("Enregistrer la correction");
        assertThat(row(CODE)).containsText("7 % TTC");
        assertThat(row(CODE)).containsText("de mémoire");

        edit();
        browser.button("Retirer").click();
        browser.page()
                .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Retirer"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer"))
                .click();
        assertThat(row(CODE)).containsText("8 % TTC");
        assertThat(row(CODE)).containsText("à vérifier");

        browser.button("Journal des modifications").click();
        Locator log = browser.page().locator(".parameter-changes > li");
        assertThat(log.first()).containsText("Valeur retirée : 7 % TTC");
        assertThat(log.nth(1)).containsText("Valeur corrigée : 7,5 % TTC");
        assertThat(log.nth(1))
                .containsText("→ 7 % TTC (depuis le 01/02/2026 ; de mémoire ; Conditions de la plateforme)");
        assertThat(log.nth(2)).containsText("Valeur ajoutée");
        browser.hasNoAccessibilityViolation();
    }

    private void open() {
        browser.signIn(School.ARIANE);
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Taux et seuils"))
                .click();
        assertThat(browser.page().locator("h1")).hasText("Taux et seuils");
    }

    private void edit() {
        browser.button("Modifier " + CODE).click();
        assertThat(label("Valeur")).isVisible();
    }

    private void save(String button) {
        browser.button(button).click();
    }

    /// A field that refuses is also read out, for a moment, by an element of its own before it.
    private void says(String sentence) {
        assertThat(browser.page().getByText(sentence).last()).isVisible();
    }

    private void date(String label, String text) {
        Locator field = label(label);
        field.fill(text);
        field.press("Enter");
        assertThat(browser.page().locator("vaadin-date-picker[opened]")).hasCount(0);
    }

    private Locator label(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator row(String code) {
        return browser.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHas(browser.button("Modifier " + code)));
    }
}
