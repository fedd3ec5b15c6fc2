package fr.coulisses.assessment.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Draft;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// A tutor reads what changed since the version before, without a mouse.
@CoulissesTest
class DifferenceJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final Budgets budgets;
    private Team team;
    private UUID budget;
    private UUID second;

    @Autowired
    DifferenceJourneyTest(TestSchool school, Artefacts artefacts, Claims claims, Reviews reviews, Budgets budgets) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.budgets = budgets;
    }

    @BeforeEach
    void submitTwice() {
        team = school.teamWithBudget("budget-concert.csv");
        budget = school.as(
                team.student(),
                () -> artefacts
                        .start(team.project(), "forecast-budget", "Budget")
                        .id());
        school.as(team.student(), () -> {
            claims.intend(budget, "C2.1", Commentary.of("Mon travail."));
            assume("La jauge est de 300 places et le remplissage de 60 %.");
            reviews.submit(budget, Map.of(), "");
            assume("La jauge est de 280 places et le remplissage de 65 %.");
            reword("Impression d'affiches A2");
        });
        second = school.as(
                team.student(), () -> reviews.submit(budget, Map.of(), "").id());
        school.as(team.student(), () -> reword("Impression d'affiches A1"));
    }

    @Test
    void leadsFromTheReviewThroughTheChangesByKeyboard() {
        browser.as(team.tutor().email());
        browser.open("/" + ReviewAddress.of(second));
        browser.page().getByText("Ce qui a changé depuis la version 1").click();
        assertThat(browser.page()).hasURL(Pattern.compile("/versions/2/depuis/1$"));
        assertThat(status("2 champs modifiés")).isVisible();
        assertThat(row("Hypothèses et sources").locator("del"))
                .hasText(new String[] {"supprimé : 300", "supprimé : 60"});
        assertThat(row("Hypothèses et sources").locator("ins").first()).hasText("ajouté : 280");
        browser.hasNoAccessibilityViolation();
        browser.button("Changement suivant").focus();
        browser.page().keyboard().press("Enter");
        assertThat(row("Hypothèses et sources")).isFocused();
        browser.page().keyboard().press("s");
        assertThat(row("› Libellé")).isFocused();
        assertThat(status("Changement 2 sur 2")).isVisible();
        browser.page().keyboard().press("p");
        assertThat(row("Hypothèses et sources")).isFocused();
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        browser.page().setViewportSize(390, 800);
        browser.hasNoAccessibilityViolation();
        assertThat(browser.page().getByRole(AriaRole.ROW)).not().hasCount(0);
    }

    @Test
    void choosesWhatIsComparedAndKeepsItInTheAddress() {
        browser.as(team.student().email());
        browser.open("/" + ProjectAddress.artefact(team.project(), budget));
        browser.page()
                .getByText("Ce qui a changé dans le brouillon depuis la version 2")
                .click();
        assertThat(row("› Libellé")).containsText("A1");
        assertThat(row("Hypothèses et sources")).hasCount(0);
        browser.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Seulement ce qui change"))
                .uncheck();
        assertThat(row("Hypothèses et sources")).containsText("Identique");
        assertThat(browser.page()).hasURL(Pattern.compile("/versions/brouillon/depuis/2\\?tout=true$"));
        browser.page().reload();
        assertThat(row("Hypothèses et sources")).containsText("Identique");
        browser.page().getByText("Comparer ces budgets classe par classe").click();
        assertThat(browser.page()).hasURL(Pattern.compile("avant=" + second + "&apres=budget"));
    }

    @Test
    void leavesAsAFileInEveryFormat() {
        browser.as(team.jury().email());
        browser.open("/" + ProjectAddress.artefact(team.project(), budget) + "/versions/2/depuis/1");
        assertThat(status("2 champs modifiés")).isVisible();
        assertThat(browser.page().getByText("Comparer ces budgets classe par classe"))
                .hasCount(0);
        for (String format : List.of("PDF", "XLSX", "CSV")) {
            String link = browser.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(format).setExact(true))
                    .getAttribute("href");
            APIResponse file = browser.context().request().get(browser.address() + "/" + link);
            assertThat(file.status()).as(format).isEqualTo(200);
            assertThat(file.headers().get("content-disposition")).contains("ce-qui-a-change");
            if (format.equals("CSV")) {
                assertThat(file.text().lines()).hasSize(4);
            }
        }
        String draft = ProjectAddress.artefact(team.project(), budget) + "/versions/brouillon/depuis/1.csv";
        assertThat(browser.context()
                        .request()
                        .get(browser.address() + "/" + draft)
                        .status())
                .isEqualTo(404);
    }

    private void assume(String text) {
        Draft draft = artefacts.draft(budget);
        ObjectNode mine = (ObjectNode) draft.content().deepCopy();
        mine.put("assumptions", text);
        artefacts.save(budget, draft.content(), mine);
    }

    private void reword(String label) {
        BudgetLine line = budgets.get(team.project()).lines().stream()
                .filter(each -> each.entry().label().startsWith("Impression d'affiches"))
                .findFirst()
                .orElseThrow();
        budgets.type(team.project(), line.id(), Column.LABEL, line.entry().label(), label);
    }

    private Locator row(String label) {
        return browser.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(label));
    }

    private Locator status(String sentence) {
        return browser.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(sentence));
    }
}
