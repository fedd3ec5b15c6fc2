package fr.coulisses.search.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// The palette: from anywhere to anything, by keyboard, by finger and by ear.
@CoulissesTest
class SearchJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;

    @Autowired
    SearchJourneyTest(School school) {
        this.school = school;
    }

    @Test
    void opensAnArtefactByKeyboardAloneWithoutLoadingThePageAnew() {
        UUID project = school.project("Palette des marionnettes");
        UUID artefact = school.artefact(project, "diagnostic", "Étude sur l’élégance des marionnettes");
        browser.as(School.INES);
        browser.open("/projets");
        assertThat(browser.button("Rechercher")).isVisible();
        browser.page().evaluate("window.loadedOnce = true");
        browser.page().keyboard().press("Control+k");
        assertThat(field()).isFocused();
        assertThat(options().first()).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page().keyboard().type("marionnettes elegance");
        assertThat(options()).hasCount(1);
        assertThat(browser.page().locator(".search-said")).hasText("1 résultat");
        assertThat(field()).hasAttribute("aria-activedescendant", "search-option-0");
        browser.hasNoAccessibilityViolation();
        browser.page().keyboard().press("Enter");
        assertThat(heading("Étude sur l’élégance des marionnettes")).isVisible();
        assertThat(browser.page()).hasURL(Pattern.compile(ProjectAddress.artefact(project, artefact)));
        assertThat(dialog()).isHidden();
        assertThat(browser.page().evaluate("window.loadedOnce")).isEqualTo(true);
        assertThat(browser.page().evaluate("document.activeElement.id")).isEqualTo("contenu");
    }

    @Test
    void opensWhatWasTypedAndNothingElseWhenSomebodyIsFasterThanTheAnswer() {
        UUID project = school.project("Palette de vitesse");
        browser.as(School.INES);
        browser.open("/projets");
        browser.button("Rechercher").click();
        assertThat(options().first()).isVisible();
        browser.page().keyboard().insertText("palette de vitesse");
        browser.page().keyboard().press("Enter");
        assertThat(heading("Palette de vitesse")).isVisible();
        assertThat(browser.page()).hasURL(Pattern.compile(ProjectAddress.of(project) + "$"));
    }

    @Test
    void movesThroughTheListAndClosesWithoutATrace() {
        school.project("Palette de flèches");
        browser.as(School.INES);
        browser.open("/projets");
        browser.button("Rechercher").click();
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        browser.page().keyboard().press("ArrowDown");
        assertThat(options().nth(1)).hasAttribute("aria-selected", "true");
        assertThat(options().first()).hasAttribute("aria-selected", "false");
        browser.page().keyboard().press("ArrowUp");
        browser.page().keyboard().press("ArrowUp");
        assertThat(options().last()).hasAttribute("aria-selected", "true");
        browser.page().keyboard().type("rien de tel nulle part");
        assertThat(browser.page().locator(".search-said")).containsText("Rien ne répond");
        assertThat(options()).hasCount(0);
        browser.page().keyboard().press("Escape");
        assertThat(dialog()).isHidden();
        assertThat(browser.button("Rechercher")).isFocused();
    }

    @Test
    void leavesTheBudgetSheetItsKeysAndTakesCtrlK() {
        UUID project = school.projectWithBudget("Palette sur le budget", "budget-concert.csv");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.budget(project));
        browser.page().locator("budget-grid.ready").waitFor();
        Locator cell =
                browser.page().locator(".budget-line [data-column=LABEL]").first();
        String before = cell.textContent();
        cell.click();
        browser.page().keyboard().press("Control+k");
        assertThat(field()).isFocused();
        browser.page().keyboard().type("palette sur le budget");
        assertThat(options().filter(new Locator.FilterOptions().setHasText("Équipe")))
                .hasCount(1);
        browser.page().keyboard().press("Escape");
        assertThat(dialog()).isHidden();
        assertThat(cell).hasText(before);
    }

    @Test
    void leadsToACompetencyAndFitsAPhone() {
        school.project("Palette au téléphone");
        browser.signIn(School.INES);
        browser.page().setViewportSize(360, 740);
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        browser.button("Rechercher").click();
        field().fill("c2.1");
        assertThat(options().first()).containsText("C2.1");
        browser.hasNoAccessibilityViolation();
        assertThat(browser.beyondTheEdge()).isEmpty();
        options().first().click();
        assertThat(browser.page()).hasURL(Pattern.compile("referentiels/RNCP39603\\?revision=1#C2\\.1"));
        assertThat(browser.page().locator("[id='C2.1']")).isInViewport();
    }

    @Test
    void bringsAnAdministratorToAnAccount() {
        browser.signIn(School.ARIANE);
        browser.button("Rechercher").click();
        field().fill("lambert theo");
        assertThat(options().first()).containsText("Théo Lambert");
        options().first().click();
        assertThat(heading("Comptes")).isVisible();
        assertThat(browser.page().getByText(School.THEO, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private Locator field() {
        return browser.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Rechercher un projet"));
    }

    private Locator options() {
        return browser.page().locator("#search-list [role=option]");
    }

    private Locator dialog() {
        return browser.page().locator(".search-dialog");
    }

    private Locator heading(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setLevel(1));
    }
}
