package fr.coulisses.kinds.forecastbudget.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Versions;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A tutor wants to know what a team changed since it submitted its budget.
@CoulissesTest
class ComparisonJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;
    private final Versions versions;

    @Autowired
    ComparisonJourneyTest(School school, Budgets budgets, Versions versions) {
        this.school = school;
        this.budgets = budgets;
        this.versions = versions;
    }

    @Test
    void showsATutorWhatChangedSinceTheSubmission() {
        UUID project = reworked();
        browser.as(School.CLAIRE);
        browser.open("/" + ProjectAddress.budgetComparison(project));
        assertThat(status("1 lignes ajoutées, 1 supprimées, 1 modifiées, 62 identiques."))
                .isVisible();
        Locator changed = row("Navette de retour vers la gare (2 soirées)");
        assertThat(changed).containsText("Modifiée");
        assertThat(changed).containsText("Quantité : 2 → 3");
        assertThat(changed).containsText("+220,00 €");
        assertThat(row("Gardiens")).containsText("Ajoutée");
        assertThat(row("Impression d'affiches A3")).containsText("Supprimée");
        assertThat(row("Impression de programmes A6")).containsText("Identique");
        browser.hasNoAccessibilityViolation();
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void keepsTheChoiceInAnAddressThatCanBeShared() {
        UUID project = reworked();
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.budgetComparison(project));
        browser.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Seulement les différences"))
                .check();
        assertThat(row("Impression de programmes A6")).hasCount(0);
        browser.button("Échanger").click();
        assertThat(row("Gardiens")).containsText("Supprimée");
        assertThat(browser.page()).hasURL(Pattern.compile("[?&]avant=budget(&|$)"));
        assertThat(browser.page()).hasURL(Pattern.compile("[?&]apres=[0-9a-f-]{36}(&|$)"));
        assertThat(browser.page()).hasURL(Pattern.compile("[?&]differences=oui(&|$)"));
        String shared = browser.page().url();
        browser.signOut();
        browser.as(School.CLAIRE);
        browser.page().navigate(shared);
        assertThat(row("Gardiens")).containsText("Supprimée");
        assertThat(row("Impression de programmes A6")).hasCount(0);
    }

    @Test
    void leavesAsASpreadsheetWithTheSameChoice() {
        UUID project = reworked();
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.budgetComparison(project) + "?differences=oui");
        for (String format : List.of("XLSX", "CSV")) {
            String link = browser.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(format).setExact(true))
                    .getAttribute("href");
            APIResponse file = browser.context().request().get(browser.address() + "/" + link);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.body()).isNotEmpty();
            if (format.equals("CSV")) {
                assertThat(file.text().lines()).hasSize(4);
            }
        }
    }

    @Test
    void growsWithTheReaderThroughALargeBudget() {
        UUID project = school.projectWithBudget("Grand budget", "budget-concert.csv");
        school.does(School.INES, () -> {
            List<Entry> many = new ArrayList<>();
            List<BudgetLine> lines = budgets.get(project).lines();
            for (int i = 0; i < 900; i++) {
                many.add(lines.get(i % lines.size()).entry());
            }
            budgets.bringIn(project, many, true);
        });
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.budgetComparison(project));
        Locator rows = browser.page().locator(".comparison tbody tr:not(.comparison-class)");
        assertThat(rows).hasCount(200);
        assertThat(browser.page().getByText("200 lignes affichées sur 900")).isVisible();
        browser.button("Afficher plus de lignes").focus();
        browser.page().keyboard().press("Enter");
        assertThat(rows).hasCount(800);
        browser.button("Afficher plus de lignes").click();
        assertThat(rows).hasCount(900);
        assertThat(browser.button("Afficher plus de lignes")).isHidden();
    }

    /// A project whose budget was submitted, and had a line added, one deleted and one changed since.
    private UUID reworked() {
        UUID project = school.projectWithFinancedBudget("Retravaillé", "budget-concert.csv");
        UUID artefact = school.artefact(project, "forecast-budget", "Budget");
        school.does(School.INES, () -> {
            versions.freeze(artefact, Map.of(), "");
            BudgetLine shuttle = line(project, "Navette");
            budgets.type(project, shuttle.id(), Column.QUANTITY, Column.QUANTITY.textOf(shuttle.entry()), "3");
            budgets.delete(
                    project, List.of(line(project, "Impression d'affiches").id()));
            BudgetLine added = budgets.add(project, Entry.blank(Section.EXPENSE), null);
            budgets.type(project, added.id(), Column.LABEL, "", "Gardiens");
            budgets.type(project, added.id(), Column.ACCOUNT, "", "611");
        });
        return project;
    }

    private BudgetLine line(UUID project, String beginning) {
        return budgets.get(project).lines().stream()
                .filter(line -> line.entry().label().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private Locator row(String label) {
        return browser.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(label));
    }

    private Locator status(String sentence) {
        return browser.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(sentence));
    }
}
