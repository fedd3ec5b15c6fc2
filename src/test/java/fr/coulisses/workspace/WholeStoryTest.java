package fr.coulisses.workspace;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// What the product is for, from the first line of a budget to the judgement of a tutor, in one walk.
@CoulissesTest
class WholeStoryTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;

    @Autowired
    WholeStoryTest(School school) {
        this.school = school;
    }

    @Test
    void leadsFromABudgetLineToAJudgementThatStands() throws IOException {
        school.projectWithFinancedBudget("De la ligne au jugement", "budget-concert.csv");
        browser.signIn(School.INES);
        link("De la ligne au jugement").first().click();
        link("Budget").first().click();
        unbalanceAndMend();
        assertThat(totalOfTheSpreadsheet()).isEqualTo(27_600.00);
        submit();
        browser.signOut();
        accept();
        browser.signOut();
        readTheJudgement();
    }

    private void unbalanceAndMend() {
        Locator price = browser.page()
                .locator(".budget-line")
                .filter(new Locator.FilterOptions().setHasText("Impression d'affiches A3"))
                .locator("[data-column=UNIT_PRICE]");
        price.dblclick();
        typeOver("1,90");
        assertThat(browser.page().getByText("Il manque 150,00 €").first()).isVisible();
        assertThat(heading("À vérifier (1)")).isVisible();
        price.dblclick();
        typeOver("0,90");
        assertThat(browser.page().getByText("Équilibré").first()).isVisible();
        assertThat(heading("À vérifier (0)")).isVisible();
    }

    private double totalOfTheSpreadsheet() throws IOException {
        Download download = browser.page().waitForDownload(() -> link("XLSX").click());
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(download.path()))) {
            CellReference total = new CellReference(book.getName("TotalCharges").getRefersToFormula());
            return book.getSheet(total.getSheetName())
                    .getRow(total.getRow())
                    .getCell(total.getCol())
                    .getNumericCellValue();
        }
    }

    private void submit() {
        browser.button("Déposer pour relecture").click();
        link("Dire ce qu’il prouve").click();
        browser.page().getByLabel("C2.1 – Établir le budget prévisionnel").check();
        label("Ce que j’ai fait").fill("J’ai chiffré chaque poste sur devis.");
        assertThat(browser.page().getByText("Enregistré.")).isVisible();
        browser.button("Déposer").click();
        browser.button("Déposer cette version").click();
        assertThat(browser.page().getByText("Empreinte SHA-256")).isVisible();
    }

    private void accept() {
        browser.signIn(School.CLAIRE);
        Locator waiting = browser.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("De la ligne au jugement"));
        assertThat(heading("Relectures")).isVisible();
        while (waiting.count() == 0) {
            // Other submissions wait longer.
            browser.button("Afficher la suite").click();
            browser.page().waitForTimeout(300);
        }
        waiting.getByRole(AriaRole.LINK).first().click();
        assertThat(browser.page().getByText("J’ai chiffré chaque poste sur devis."))
                .isVisible();
        assertThat(browser.page().locator(".document")).containsText("27 600,00 €");
        browser.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Niveau"))
                .getByLabel("Acquis", new Locator.GetByLabelOptions().setExact(true))
                .check();
        browser.button("Accepter").click();
        browser.button("Confirmer").click();
        assertThat(browser.page().getByText("Relecture rendue.")).isVisible();
    }

    private void readTheJudgement() {
        browser.signIn(School.INES);
        link("De la ligne au jugement").first().click();
        link("Compétences").first().click();
        Locator cell = browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("C2.1, Budget prévisionnel : Accepté"));
        assertThat(cell).isVisible();
        cell.click();
        assertThat(browser.page().getByText("Acquis").first()).isVisible();
    }

    private void typeOver(String text) {
        browser.page().keyboard().press("Control+a");
        browser.page().keyboard().type(text);
        browser.page().keyboard().press("Enter");
    }

    private Locator label(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator link(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator heading(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
