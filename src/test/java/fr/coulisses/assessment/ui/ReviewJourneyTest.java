package fr.coulisses.assessment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class ReviewJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Claims claims;
    private final Reviews reviews;

    @Autowired
    ReviewJourneyTest(School school, Claims claims, Reviews reviews) {
        this.school = school;
        this.claims = claims;
        this.reviews = reviews;
    }

    @Test
    void leadsFromTheQueueToADecisionThatTheStudentReads() {
        UUID project = school.projectWithBudget("À relire", "budget-concert.csv");
        UUID artefact = school.artefact(project, "forecast-budget", "Budget à relire");
        UUID version = submit(artefact);
        browser.signIn(School.CLAIRE);
        assertThat(heading("Relectures")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Budget à relire – version 1"))
                .click();
        assertThat(browser.page().getByText("« Mon travail sur le budget. »")).isVisible();
        assertThat(browser.page().locator(".document")).containsText("27 600,00 €");
        browser.hasNoAccessibilityViolation();

        browser.button("Renvoyer à reprendre").click();
        assertThat(browser.page().getByText("Choisissez un niveau pour C2.1 (Inès Morel)."))
                .isVisible();
        choose("L'ensemble des postes de dépenses et de recettes est répertorié", "Atteint");
        choose("Niveau", "En cours d’acquisition");
        comment("Commentaire").fill("Datez les devis.");
        comment("Commentaire général").fill("À reprendre : les hypothèses.");
        assertThat(browser.page().getByText("Enregistré à")).isVisible();
        browser.page()
                .waitForCondition(() ->
                        "À reprendre : les hypothèses.".equals(review(version).comment()));
        assertThat(school.as(School.INES, () -> reviews.get(version)).comment())
                .as("the student sees nothing before the decision")
                .isEmpty();

        browser.button("Renvoyer à reprendre").click();
        browser.hasNoAccessibilityViolation();
        browser.button("Confirmer").click();
        assertThat(browser.page().getByText("Relecture rendue.")).isVisible();
        Review sentBack = review(version);
        assertThat(sentBack.state()).isEqualTo(ReviewState.SENT_BACK);
        assertThat(sentBack.judgement(sentBack.claims().getFirst()).level()).isEqualTo(Level.IN_PROGRESS);
        assertThat(sentBack.judgement(sentBack.claims().getFirst()).outcomes()).containsValue(Outcome.MET);

        browser.signOut();
        browser.signIn(School.INES);
        browser.open("/" + ProjectAddress.of(project));
        assertThat(browser.page().getByText("Reprendre « Budget à relire »")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.open("/" + ProjectAddress.competencies(project));
        Locator cell = browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("C2.1, Budget à relire : À reprendre"));
        browser.hasNoAccessibilityViolation();
        cell.press("Enter");
        assertThat(browser.page().getByText("À reprendre : les hypothèses.").first())
                .isVisible();
        assertThat(browser.page().getByText("Datez les devis.")).isVisible();
    }

    @Test
    void keepsTheJudgementWhenTheSessionIsLost() {
        UUID project = school.projectWithBudget("Relecture perdue", "budget-concert.csv");
        UUID version = submit(school.artefact(project, "forecast-budget", "Budget perdu"));
        browser.signIn(School.CLAIRE);
        browser.open("/" + ReviewAddress.of(version));
        comment("Commentaire général").click();
        browser.context().clearCookies();
        browser.page().keyboard().type("Un long commentaire");
        browser.signIn(School.CLAIRE);
        browser.open("/" + ReviewAddress.of(version));
        assertThat(comment("Commentaire général")).hasValue("Un long commentaire");
        browser.page()
                .waitForCondition(
                        () -> "Un long commentaire".equals(review(version).comment()));
    }

    private UUID submit(UUID artefact) {
        return school.as(School.INES, () -> {
            claims.intend(artefact, "C2.1", "Mon travail sur le budget.");
            return reviews.submit(artefact, Map.of(), "Bonne lecture").id();
        });
    }

    private Review review(UUID version) {
        return school.as(School.CLAIRE, () -> reviews.get(version));
    }

    private Locator heading(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void choose(String group, String option) {
        browser.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private Locator comment(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
