package fr.coulisses.kinds.forecastbudget.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.project.ui.ProjectAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A file comes into the budget: nothing is written that was not seen, and one undo takes it all back.
@CoulissesTest
class FileImportJourneyTest {

    private static final String POSTERS = "Impression d'affiches A3";
    private static final String BADGES = "Badges, bracelets et signalétique d'accueil";

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;

    @Autowired
    FileImportJourneyTest(School school, Budgets budgets) {
        this.school = school;
        this.budgets = budgets;
    }

    @Test
    void takesOneOfTwoChangesOverAndGivesItBack() {
        UUID project = school.projectWithBudget("Retour de fichier", "budget-concert.csv");
        open(project);
        upload("budget.csv", changed(project));
        assertThat(browser.page().getByText("2 lignes modifiées")).isVisible();
        assertThat(browser.page().getByText("Unité : ").first()).isVisible();
        assertThat(tick(POSTERS)).isChecked();
        browser.hasNoAccessibilityViolation();
        tick(BADGES).focus();
        browser.page().keyboard().press("Space");
        assertThat(tick(BADGES)).not().isChecked();
        browser.button("Importer").click();
        assertThat(browser.page().getByText("Fichier importé.")).isVisible();
        assertThat(unit(project, POSTERS)).isEqualTo("lot");
        assertThat(unit(project, BADGES)).isNotEqualTo("lot");
        browser.button("Annuler l’import").click();
        assertThat(grid("Charges").getByText(POSTERS)).isVisible();
        browser.page().waitForCondition(() -> !unit(project, POSTERS).equals("lot"));
    }

    @Test
    void writesNothingOverWhatSomebodyChangedMeanwhile() {
        UUID project = school.projectWithBudget("Import à deux", "budget-concert.csv");
        open(project);
        upload("budget.csv", changed(project));
        assertThat(browser.page().getByText("2 lignes modifiées")).isVisible();
        school.does(School.INES, () -> {
            BudgetLine line = line(project, POSTERS);
            budgets.type(project, line.id(), Column.UNIT, line.entry().unit(), "paquet");
        });
        browser.button("Importer").click();
        assertThat(browser.page().getByText("Le budget a changé entre-temps")).isVisible();
        assertThat(unit(project, POSTERS)).isEqualTo("paquet");
        assertThat(unit(project, BADGES)).isNotEqualTo("lot");
    }

    @Test
    void saysThatAnUnchangedFileChangesNothing() {
        UUID project = school.projectWithBudget("Sans changement", "budget-concert.csv");
        open(project);
        upload(
                "budget.xlsx",
                browser.context()
                        .request()
                        .get("/" + ProjectAddress.budget(project) + ".xlsx")
                        .body());
        assertThat(browser.page().getByText("Aucune différence")).isVisible();
        assertThat(browser.button("Importer")).isDisabled();
    }

    @Test
    void mapsASheetThatWasMadeElsewhere() {
        UUID project = school.project("Tableau d’ailleurs");
        open(project);
        browser.page().setViewportSize(390, 844);
        upload("fete.csv", """
                Libellé;Montant;Ancien montant
                Affiches;700 €;650
                Chose sans nom;120;110
                Orchestre;? €;
                TOTAL;820;760
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(browser.page().getByText("Aucune ligne à importer")).isVisible();
        assertThat(browser.button("Importer")).isDisabled();
        choose("Ce tableau contient", "des charges");
        assertThat(browser.page().getByText("2 lignes à importer")).containsText("820,00");
        assertThat(browser.page().getByText("à compléter", exactly())).isVisible();
        browser.hasNoAccessibilityViolation();
        assertThat(browser.beyondTheEdge()).isEmpty();
        choose("Colonne C – Ancien montant", "Montant");
        assertThat(browser.page().getByText("lignes à importer")).containsText("760,00");
        choose("Colonne B – Montant", "Montant");
        browser.page().getByText("Laissé de côté : 2").click();
        browser.page().getByLabel("Ligne 4 – Orchestre").check();
        assertThat(browser.page().getByText("3 lignes à importer")).isVisible();
        browser.button("Importer").click();
        assertThat(browser.page().getByText("Fichier importé.")).isVisible();
        assertThat(school.as(School.INES, () -> budgets.get(project)).lines())
                .extracting(line -> line.entry().label(), line -> line.entry().account())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Affiches", "623"),
                        org.assertj.core.api.Assertions.tuple("Chose sans nom", ""),
                        org.assertj.core.api.Assertions.tuple("Orchestre", ""));
        browser.button("Annuler l’import").click();
        browser.page()
                .waitForCondition(() -> school.as(School.INES, () -> budgets.get(project))
                        .lines()
                        .isEmpty());
    }

    @Test
    void leavesOutTheLinesOfAForeignFileThatAreUnticked() {
        UUID project = school.project("Lignes choisies");
        open(project);
        upload("fete.csv", """
                Dépenses;Montant
                Affiches;700
                Transport;100
                Gardiennage;300
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(browser.page().getByText("3 lignes à importer")).containsText("1 100,00");
        browser.page().getByLabel("Reprendre la ligne 2 : Affiches").focus();
        browser.page().keyboard().press("ArrowDown");
        browser.page().keyboard().press("Space");
        assertThat(browser.page().getByText("2 lignes à importer")).containsText("1 000,00");
        assertThat(browser.page().getByText("Une ligne décochée ne sera pas importée."))
                .isVisible();
        assertThat(browser.page().getByLabel("Reprendre la ligne 3 : Transport"))
                .isFocused();
        browser.hasNoAccessibilityViolation();
        browser.button("Tout décocher").click();
        assertThat(browser.page().getByText("Toutes les lignes sont décochées")).isVisible();
        assertThat(browser.button("Importer")).isDisabled();
        browser.button("Tout cocher").click();
        assertThat(browser.page().getByText("3 lignes à importer")).isVisible();
        browser.page().getByLabel("Reprendre la ligne 4 : Gardiennage").uncheck();
        assertThat(browser.page().getByText("2 lignes à importer")).containsText("800,00");
        browser.button("Importer").click();
        assertThat(browser.page().getByText("Fichier importé.")).isVisible();
        assertThat(school.as(School.INES, () -> budgets.get(project)).lines())
                .extracting(line -> line.entry().label())
                .containsExactly("Affiches", "Transport");
    }

    @Test
    void saysOfABadFileWhatItIsAndWhatToDo() {
        open(school.project("Mauvais fichiers"));
        upload("photo.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        assertThat(browser.page().getByText("Ce fichier est abîmé")).isVisible();
        assertThat(browser.button("Importer")).isDisabled();
        browser.hasNoAccessibilityViolation();
    }

    private byte[] changed(UUID project) {
        String csv =
                new String(BudgetCsv.write(school.as(School.INES, () -> budgets.get(project))), StandardCharsets.UTF_8);
        return csv.lines()
                .map(line -> line.contains(POSTERS) || line.contains(BADGES)
                        ? line.replace("," + unitOf(line, project) + ",", ",lot,")
                        : line)
                .collect(java.util.stream.Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String unitOf(String csvLine, UUID project) {
        return unit(project, csvLine.contains(POSTERS) ? POSTERS : BADGES);
    }

    private String unit(UUID project, String label) {
        return line(project, label).entry().unit();
    }

    private BudgetLine line(UUID project, String label) {
        return school.as(School.INES, () -> budgets.get(project)).lines().stream()
                .filter(line -> line.entry().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void open(UUID project) {
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.budget(project));
        assertThat(browser.button("Importer un fichier")).isVisible();
    }

    private void upload(String name, byte[] file) {
        browser.button("Importer un fichier").click();
        assertThat(browser.button("Choisir un fichier")).isVisible();
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
    }

    private Locator tick(String label) {
        return browser.page()
                .locator(".import-list vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("input");
    }

    private void choose(String select, String option) {
        browser.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(browser.page()
                                .locator("label")
                                .getByText(select, new Locator.GetByTextOptions().setExact(true))))
                .click();
        browser.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private Locator grid(String section) {
        return browser.page()
                .getByRole(
                        AriaRole.GRID,
                        new Page.GetByRoleOptions().setName(section).setExact(true));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
