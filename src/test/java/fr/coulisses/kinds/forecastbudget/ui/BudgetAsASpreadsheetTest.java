package fr.coulisses.kinds.forecastbudget.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ui.ProjectAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever fingers do in Excel works in the budget sheet: blocks, paste, fill, undo, sorting, and several people at
/// once.
@CoulissesTest
class BudgetAsASpreadsheetTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;

    @Autowired
    BudgetAsASpreadsheetTest(School school, Budgets budgets) {
        this.school = school;
        this.budgets = budgets;
    }

    @Test
    void takesABlockFromASpreadsheetAndGivesItBackAtOnce() {
        UUID project = open("Collage");
        cell("Divers et imprévus", "ACCOUNT").click();
        paste("""
                658\tDivers et imprévus\tImprévus\t1\tforfait\t1 267,29
                606\tPeinture\tTechnique\t2,5\tpot\t"12,40 €"
                location\tCamion\tproduction\t1\tjour\t80,00
                """);
        assertThat(status()).hasText("2 lignes écrites.");
        assertThat(grid("Charges")).containsText("Total des charges : 27 711,00 €");
        assertThat(lines(project))
                .filteredOn(line -> line.entry().label().equals("Camion"))
                .extracting(line -> line.entry().account())
                .containsExactly("613");
        press("Control+z");
        assertThat(status()).hasText("Annulé : collage (2 lignes).");
        assertThat(grid("Charges")).containsText("Total des charges : 27 600,00 €");
        press("Control+y");
        assertThat(grid("Charges")).containsText("Total des charges : 27 711,00 €");
    }

    @Test
    void writesNothingOfABlockWithABadCellUntilAskedForTheRest() {
        UUID project = open("Collage refusé");
        cell("Divers et imprévus", "ACCOUNT").click();
        paste("658\tImprévus\tRien de tel\tbeaucoup\n606\tUne ligne juste\tTechnique\t2\tunité\t5\n");
        Locator problems = browser.page().locator(".toolbar-problems");
        assertThat(problems).containsText("2 cases refusées, rien n’a été écrit");
        assertThat(problems).containsText("Ligne 1 du bloc, Quantité : « beaucoup » n’est pas un nombre");
        browser.hasNoAccessibilityViolation();
        assertThat(lines(project)).hasSize(64);
        browser.button("Coller les autres lignes").click();
        assertThat(problems).isEmpty();
        assertThat(lines(project)).hasSize(65);
    }

    @Test
    void fillsDownClearsAndDeletesSeveralLines() {
        UUID project = open("Blocs");
        cell("Location – complément de sonorisation", "QUANTITY").click();
        press("Shift+ArrowDown");
        press("Shift+ArrowDown");
        assertThat(browser.page().locator(".toolbar-block")).hasText("3 cases choisies");
        cell("Location – complément de sonorisation", "QUANTITY").click();
        type("3");
        press("Enter");
        assertThat(grid("Charges")).containsText("Total des charges : 28 175,00 €");
        cell("Location – complément de sonorisation", "QUANTITY").click();
        press("Shift+ArrowDown");
        press("Shift+ArrowDown");
        press("Control+d");
        assertThat(status()).hasText("2 lignes écrites.");
        assertThat(grid("Charges")).containsText("Total des charges : 28 775,00 €");
        press("Shift+Space");
        assertThat(browser.page().locator(".toolbar-block")).containsText("3 lignes choisies · somme 3 525,00 €");
        press("Control+Delete");
        assertThat(grid("Charges")).containsText("Total des charges : 25 250,00 €");
        assertThat(lines(project)).hasSize(61);
        browser.button("Annuler la suppression").click();
        assertThat(grid("Charges")).containsText("Total des charges : 28 775,00 €");
        for (int i = 0; i < 2; i++) {
            browser.button("Annuler").click();
        }
        assertThat(grid("Charges")).containsText("Total des charges : 27 600,00 €");
        assertThat(lines(project)).hasSize(64);
    }

    @Test
    void copiesWhatASpreadsheetCanCountWith() {
        open("Copie");
        cell("Badges, bracelets", "LABEL").click();
        for (int i = 0; i < 5; i++) {
            press("Shift+ArrowRight");
        }
        press("Control+c");
        Object copied = browser.page().evaluate("navigator.clipboard.readText()");
        assertThat(copied)
                .isEqualTo(
                        "Badges, bracelets et signalétique d'accueil\tAccueil, médiation, accessibilité\t1\tforfait\t145\t145,00");
    }

    @Test
    void movesAsExcelDoes() {
        open("Déplacements");
        cell("Impression d'affiches A3", "QUANTITY").click();
        press("Tab");
        press("Tab");
        assertThat(cell("Impression d'affiches A3", "UNIT_PRICE")).isFocused();
        press("Enter");
        assertThat(cell("Impression de programmes A6", "QUANTITY")).isFocused();
        press("Control+ArrowUp");
        assertThat(cell("soirée du 24 avril (4 200,00 € HT)", "QUANTITY")).isFocused();
        press("Escape");
        press("Tab");
        assertThat(browser.page().locator("budget-grid td:focus")).hasCount(0);
    }

    @Test
    void showsWhatSomebodyElseChanges() {
        UUID project = open("À plusieurs");
        BudgetLine poster = line(project, "Impression d'affiches A3");
        school.does(School.INES, () -> budgets.type(project, poster.id(), Column.UNIT_PRICE, "0.9", "1.9"));
        assertThat(cell("Impression d'affiches A3", "UNIT_PRICE")).hasText("1,90");
        assertThat(browser.page().getByText("Il manque 150,00 €").first()).isVisible();
        school.does(School.INES, () -> budgets.delete(project, List.of(poster.id())));
        assertThat(grid("Charges").getByText("Impression d'affiches A3")).hasCount(0);
        school.does(School.INES, () -> budgets.undo(project, false, 0));
        assertThat(cell("Impression d'affiches A3", "UNIT_PRICE")).hasText("1,90");
    }

    @Test
    void goesOnTypingWhileSomebodyElseAddsALine() {
        UUID project = open("Ajout pendant la saisie");
        Locator poster = cell("Impression d'affiches A3", "LABEL");
        poster.focus();
        type("Affi");
        school.does(School.INES, () -> budgets.add(project, Entry.blank(Section.EXPENSE), null));
        assertThat(grid("Charges").locator(".budget-line")).hasCount(47);
        type("ches");
        press("Enter");
        assertThat(grid("Charges").getByText("Affiches", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(browser.page().locator("budget-grid .saving")).hasCount(0);
        assertThat(lines(project))
                .extracting(line -> line.entry().label())
                .contains("Affiches")
                .doesNotContain("Affi", "ches");
    }

    @Test
    void saysWhatWasTypedIntoALineThatSomebodyElseDeletes() {
        UUID project = open("Suppression pendant la saisie");
        BudgetLine poster = line(project, "Impression d'affiches A3");
        cell("Impression d'affiches A3", "LABEL").focus();
        type("Affiches en couleurs");
        school.does(School.INES, () -> budgets.delete(project, List.of(poster.id())));
        assertThat(browser.page().locator(".toolbar-lost"))
                .containsText("Quelqu’un a supprimé la ligne dans laquelle vous aviez écrit « Affiches en couleurs »");
        type("!");
        assertThat(lines(project)).extracting(line -> line.entry().label()).doesNotContain("!");
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void refusesTheCellsOfABlockWhoseLineIsGoneAndOffersTheOthers() {
        UUID project = open("Collage sur une ligne supprimée");
        cell("Impression d'affiches A3", "LABEL").focus();
        UUID poster = line(project, "Impression d'affiches A3").id();
        browser.page().evaluate("""
                () => { const grid = document.querySelector('budget-grid'); grid.patch = () => {}; }""");
        school.does(School.INES, () -> budgets.delete(project, List.of(poster)));
        paste("Une affiche\nUn programme\n");
        assertThat(browser.page().locator(".toolbar-problems"))
                .containsText("Quelqu’un a supprimé la ligne dans laquelle vous aviez écrit « Une affiche »");
        browser.button("Coller les autres lignes").click();
        browser.page()
                .waitForCondition(() -> lines(project).stream()
                        .anyMatch(line -> line.entry().label().equals("Un programme")));
    }

    @Test
    void showsEveryOneOfManyQuickChanges() {
        UUID project = open("Rafale");
        List<BudgetLine> before = lines(project);
        school.does(School.INES, () -> {
            before.forEach(line ->
                    budgets.type(project, line.id(), Column.UNIT, line.entry().unit(), "changée"));
        });
        assertThat(browser.page().locator(".budget-line [data-column=UNIT]").getByText("changée"))
                .hasCount(before.size());
    }

    @Test
    void sortsAndGathersWithoutChangingTheRegister() {
        UUID project = open("Ordre");
        List<UUID> before = lines(project).stream().map(BudgetLine::id).toList();
        grid("Charges")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Montant"))
                .click();
        grid("Charges")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Montant"))
                .click();
        assertThat(grid("Charges").locator(".budget-line").first()).containsText("4 431,00 €");
        assertThat(grid("Charges").locator("th[aria-sort=descending]")).hasText("Montant");
        browser.page().getByLabel("Regrouper").first().selectOption("HEADING");
        assertThat(grid("Charges").locator(".gathered").first()).containsText("Artistique");
        assertThat(grid("Charges").locator(".gathered").first()).containsText("10 920,90 €");
        browser.hasNoAccessibilityViolation();
        assertThat(lines(project)).extracting(BudgetLine::id).containsExactlyElementsOf(before);
    }

    @Test
    void insertsALineBelowTheActiveOneAndFindsAnAccountByWords() {
        UUID project = open("Insertion");
        cell("Impression d'affiches A3", "LABEL").click();
        press("Control+Enter");
        assertThat(browser.page().locator("budget-grid input")).isFocused();
        type("gardiennage");
        assertThat(browser.page().locator(".cell-options [role=option]").first())
                .hasText("611 · Sous-traitance générale");
        press("Tab");
        type("Gardien de nuit");
        press("Enter");
        browser.page()
                .waitForCondition(() -> lines(project).stream()
                        .anyMatch(line -> line.entry().label().equals("Gardien de nuit")));
        List<String> labels =
                lines(project).stream().map(line -> line.entry().label()).toList();
        assertThat(labels.get(labels.indexOf("Impression d'affiches A3") + 1)).isEqualTo("Gardien de nuit");
        assertThat(line(project, "Gardien de nuit").entry().account()).isEqualTo("611");
    }

    @Test
    void takesACellThatIsTypedAgainBeforeTheServerAnswered() {
        UUID project = open("Deux fois de suite");
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 700);
        slow.addProperty("downloadThroughput", -1);
        slow.addProperty("uploadThroughput", -1);
        browser.context().newCDPSession(browser.page()).send("Network.emulateNetworkConditions", slow);
        Locator quantity = cell("Impression d'affiches A3", "QUANTITY");
        quantity.click();
        for (String typed : List.of("7", "8", "9")) {
            type(typed);
            press("Enter");
            press("ArrowUp");
        }
        assertThat(quantity.locator(".saving")).hasCount(0);
        assertThat(quantity).hasText("9");
        assertThat(quantity.locator(".refused")).hasCount(0);
        assertThat(line(project, "Impression d'affiches A3").entry().quantity()).isEqualByComparingTo("9");
        type("dix");
        press("Enter");
        press("ArrowUp");
        type("10");
        press("Enter");
        assertThat(quantity).hasText("10");
        assertThat(quantity.locator(".refused")).hasCount(0);
    }

    @Test
    void keepsTheQuoteOfALine() {
        open("Devis");
        browser.page()
                .locator(".budget-line")
                .filter(new Locator.FilterOptions().setHasText("Navette de retour"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Joindre"))
                .click();
        Locator input = browser.page().locator("vaadin-upload input[type=file]");
        input.setInputFiles(
                new FilePayload("devis.pdf", "application/pdf", "pas un PDF".getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.page().getByText("« devis.pdf » n’est pas un devis lisible"))
                .isVisible();
        input.setInputFiles(new FilePayload(
                "devis-navette.pdf", "application/pdf", "%PDF-1.7 … %%EOF".getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.page().getByRole(AriaRole.LINK, named("devis-navette.pdf")))
                .isVisible();
        browser.hasNoAccessibilityViolation();
        browser.button("Fermer").click();
        assertThat(browser.button("Devis (1)")).isVisible();
    }

    private UUID open(String title) {
        UUID project = school.projectWithBudget(title, "budget-concert.csv");
        browser.as(School.INES);
        browser.context()
                .grantPermissions(
                        List.of("clipboard-read", "clipboard-write"),
                        new BrowserContext.GrantPermissionsOptions().setOrigin(browser.address()));
        browser.page().setViewportSize(1600, 900);
        browser.open("/" + ProjectAddress.budget(project));
        assertThat(browser.page().locator("budget-grid.ready")).isVisible();
        return project;
    }

    private void paste(String text) {
        browser.page().evaluate("text => navigator.clipboard.writeText(text)", text);
        press("Control+v");
    }

    private List<BudgetLine> lines(UUID project) {
        return school.as(School.INES, () -> budgets.get(project)).lines();
    }

    private BudgetLine line(UUID project, String label) {
        return lines(project).stream()
                .filter(line -> line.entry().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Locator status() {
        return browser.page().locator(".toolbar-status");
    }

    private Locator grid(String section) {
        return browser.page().getByRole(AriaRole.GRID, named(section));
    }

    private Locator cell(String label, String column) {
        return browser.page()
                .locator(".budget-line")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("[data-column=" + column + "]");
    }

    private void press(String key) {
        browser.page().keyboard().press(key);
    }

    private void type(String text) {
        browser.page().keyboard().type(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
