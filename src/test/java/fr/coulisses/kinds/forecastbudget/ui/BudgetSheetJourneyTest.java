package fr.coulisses.kinds.forecastbudget.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
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
import fr.coulisses.project.ui.ProjectAddress;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class BudgetSheetJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;

    @Autowired
    BudgetSheetJourneyTest(School school, Budgets budgets) {
        this.school = school;
        this.budgets = budgets;
    }

    @Test
    void bringsInAWorkedBudgetAndShowsItsTotals() {
        open(school.project("Import d’un budget"));
        upload("budget.csv", School.resource("budget-concert.csv"));
        assertThat(browser.page().getByText("lignes lues sans erreur")).containsText("27 600,00");
        browser.button("Importer").click();
        assertThat(figure("Total des charges")).containsText("27 600,00 €");
        assertThat(figure("Total des produits")).containsText("27 600,00 €");
        assertThat(figure("Équilibre")).containsText("Équilibré");
        assertThat(figure("Apports en nature")).containsText("7 207,00 €");
        assertThat(grid("Charges").getByText("Navette de retour vers la gare (2 soirées)"))
                .isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void namesLineColumnAndRemedyOfEachBadCellOfAFile() {
        UUID project = school.project("Import refusé");
        open(project);
        String file = """
                section,compte,poste_analytique,libelle,quantite,unite,prix_unitaire
                charges,604,ARTISTIQUE,Cachet,1,forfait,-200
                charges,999,ARTISTIQUE,Mystère,1,forfait,100
                charges,606,TECHNIQUE,Piles,beaucoup,forfait,3
                """;
        upload("mauvais.csv", file.getBytes(StandardCharsets.UTF_8));
        Locator problems = browser.page().getByText("3 erreurs");
        assertThat(problems).isVisible();
        assertThat(browser.page().getByText("Ligne 2, colonne « prix_unitaire »"))
                .isVisible();
        assertThat(browser.page().getByText("Ligne 3, colonne « compte »")).isVisible();
        assertThat(browser.page().getByText("Ligne 4, colonne « quantite »")).isVisible();
        assertThat(browser.button("Importer")).isDisabled();
        browser.hasNoAccessibilityViolation();
        assertThat(school.as(School.INES, () -> budgets.get(project)).lines()).isEmpty();
    }

    @Test
    void isFilledInWithTheKeyboardAlone() {
        UUID project = school.project("Au clavier");
        open(project);
        browser.button("+ Ajouter une charge").focus();
        press("Enter");
        assertThat(browser.page().locator("budget-grid input")).isFocused();
        type("623");
        press("Tab");
        type("Affiches");
        press("Tab");
        press("Tab");
        type("150");
        press("Tab");
        press("Tab");
        type("0,90");
        press("Enter");
        assertThat(figure("Total des charges")).containsText("135,00 €");
        assertThat(figure("Équilibre")).containsText("Il manque 135,00 €");
        assertThat(grid("Charges").getByText("623 · Publicité, publications")).isVisible();
        press("Control+Delete");
        assertThat(figure("Total des charges")).containsText("0,00 €");
        browser.button("Annuler la suppression").click();
        assertThat(figure("Total des charges")).containsText("135,00 €");
        assertThat(school.as(School.INES, () -> budgets.get(project)).lines())
                .extracting(line -> line.entry().label())
                .containsExactly("Affiches");
    }

    @Test
    void refusesABadCellBesideItAndKeepsWhatWasTyped() {
        open(school.projectWithBudget("Case refusée", "budget-concert.csv"));
        Locator cell = cell("Agents de sécurité (4 agents × 6 h × 2 soirées)", "QUANTITY");
        cell.dblclick();
        type("quarante");
        press("Enter");
        assertThat(cell).hasText("quarante");
        assertThat(cell).hasAttribute("aria-invalid", "true");
        assertThat(browser.page().locator(".budget-note")).containsText("« quarante » n’est pas un nombre");
        cell.click();
        press("F2");
        assertThat(browser.page().locator("budget-grid input")).hasValue("quarante");
        press("Control+a");
        type("40");
        press("Enter");
        assertThat(cell).hasText("40");
        assertThat(browser.page().locator(".budget-note")).hasCount(0);
    }

    @Test
    void givesBackWhatWasBeingTypedWhenTheSessionWasLost() {
        open(school.projectWithBudget("Session perdue", "budget-concert.csv"));
        Locator cell = cell("Badges, bracelets et signalétique d'accueil", "LABEL");
        cell.dblclick();
        press("Control+a");
        type("Badges et bracelets en tissu");
        browser.context().clearCookies();
        browser.page().reload();
        browser.page().getByLabel("Adresse e-mail").fill(School.INES);
        browser.page()
                .getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill("coulisses");
        browser.button("Se connecter").click();
        assertThat(browser.page().locator(".budget-note"))
                .containsText("« Badges et bracelets en tissu » avait été saisi sans être enregistré");
        browser.button("Enregistrer").click();
        assertThat(browser.page().locator(".budget-note")).hasCount(0);
        assertThat(grid("Charges").getByText("Badges et bracelets en tissu")).isVisible();
    }

    @Test
    void showsBothValuesWhenTwoPeopleTypeIntoOneCell() {
        UUID project = school.projectWithBudget("À deux", "budget-concert.csv");
        open(project);
        String label = "Impression d'affiches A3";
        Locator cell = cell(label, "QUANTITY");
        cell.dblclick();
        press("Control+a");
        type("200");
        school.does(School.INES, () -> {
            BudgetLine line = line(project, label);
            budgets.type(project, line.id(), Column.QUANTITY, "150", "175");
        });
        press("Enter");
        assertThat(browser.page().locator(".budget-note")).containsText("175");
        browser.button("Garder ma valeur").click();
        assertThat(cell).hasText("200");
        // The cell shows what is being saved before the register has it.
        browser.page()
                .waitForCondition(
                        () -> line(project, label).entry().quantity().compareTo(BigDecimal.valueOf(200)) == 0);
    }

    @Test
    void leadsFromAFindingToItsCell() {
        UUID project = school.projectWithFinancedBudget("Constats", "budget-concert.csv");
        school.does(School.INES, () -> {
            BudgetLine line = line(project, "Frais postaux et télécommunications");
            budgets.type(project, line.id(), Column.ACCOUNT, "626", "706");
        });
        open(project);
        assertThat(browser.page().getByRole(AriaRole.HEADING, named("À vérifier (1)")))
                .isVisible();
        browser.button("Aller à cet endroit").click();
        assertThat(cell("Frais postaux et télécommunications", "ACCOUNT")).isFocused();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void leavesAsAFileInThreeFormats() {
        UUID project = school.projectWithBudget("Fichiers", "budget-concert.csv");
        open(project);
        for (String format : new String[] {"xlsx", "pdf", "csv"}) {
            APIResponse file = browser.context().request().get("/" + ProjectAddress.budget(project) + "." + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().get("cache-control")).contains("no-store");
            assertThat(file.headers().get("content-disposition")).contains("." + format);
            assertThat(file.body().length).isGreaterThan(3000);
        }
    }

    private void open(UUID project) {
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.budget(project));
        assertThat(browser.page().getByRole(AriaRole.HEADING, named("Budget prévisionnel")))
                .isVisible();
    }

    private void upload(String name, byte[] file) {
        browser.button("Importer un fichier").click();
        assertThat(browser.button("Choisir un fichier")).isVisible();
        browser.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/csv", file));
    }

    private BudgetLine line(UUID project, String label) {
        return school.as(School.INES, () -> budgets.get(project)).lines().stream()
                .filter(line -> line.entry().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Locator figure(String label) {
        return browser.page()
                .locator(".figure")
                .filter(new Locator.FilterOptions()
                        .setHas(browser.page()
                                .locator("dt")
                                .getByText(label, new Locator.GetByTextOptions().setExact(true))));
    }

    private Locator grid(String section) {
        return browser.page()
                .getByRole(
                        AriaRole.GRID,
                        new Page.GetByRoleOptions().setName(section).setExact(true));
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
