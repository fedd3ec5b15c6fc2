package fr.coulisses.assessment.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.Defect;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.List;
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
        UUID project = school.projectWithFinancedBudget("À relire", "budget-concert.csv");
        UUID artefact = school.artefact(project, "forecast-budget", "Budget à relire");
        UUID version = submit(artefact);
        browser.signIn(School.CLAIRE);
        assertThat(heading("Relectures")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Budget à relire – version 1"))
                .click();
        assertThat(browser.page().getByText("Mon travail sur le budget.")).isVisible();
        assertThat(browser.page().locator(".document")).containsText("27 600,00 €");
        browser.hasNoAccessibilityViolation();

        browser.button("Renvoyer à reprendre").click();
        assertThat(browser.says("Choisissez un niveau pour C2.1 (Inès Morel).")).isVisible();
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
        browser.button("Confirmer").click();
        assertThat(browser.says("Choisissez ce qui ne va pas")).isVisible();
        browser.page().getByLabel("Incomplet").check();
        browser.hasNoAccessibilityViolation();
        browser.button("Confirmer").click();
        assertThat(browser.page().getByText("Relecture rendue.")).isVisible();
        Review sentBack = review(version);
        assertThat(sentBack.state()).isEqualTo(ReviewState.SENT_BACK);
        assertThat(sentBack.judgement(sentBack.claims().getFirst()).level()).isEqualTo(Level.IN_PROGRESS);
        assertThat(sentBack.judgement(sentBack.claims().getFirst()).outcomes()).containsValue(Outcome.MET);

        browser.signOut();
        browser.as(School.INES);
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
        UUID project = school.projectWithFinancedBudget("Relecture perdue", "budget-concert.csv");
        UUID version = submit(school.artefact(project, "forecast-budget", "Budget perdu"));
        browser.as(School.CLAIRE);
        browser.open("/" + ReviewAddress.of(version));
        comment("Commentaire général").click();
        browser.context().clearCookies();
        browser.page().keyboard().type("Un long commentaire");
        browser.as(School.CLAIRE);
        browser.open("/" + ReviewAddress.of(version));
        assertThat(comment("Commentaire général")).hasValue("Un long commentaire");
        browser.page()
                .waitForCondition(
                        () -> "Un long commentaire".equals(review(version).comment()));
    }

    @Test
    void takesInWhatAnotherTutorKeptBesideWhatIsWrittenHere() {
        UUID version = openToReview("À deux tuteurs");
        keepElsewhere(version, "", "Le commentaire de l’autre.");
        comment("Commentaire général").fill("Mon avis d’ensemble.");
        assertThat(comment("Commentaire")).hasValue("Le commentaire de l’autre.");
        browser.page()
                .waitForCondition(
                        () -> "Mon avis d’ensemble.".equals(review(version).comment()));
        Judgement kept = review(version).judgement(review(version).claims().getFirst());
        assertThat(kept.comment()).isEqualTo("Le commentaire de l’autre.");
        assertThat(kept.level()).isEqualTo(Level.IN_PROGRESS);
        assertThat(kept.outcomes()).containsEntry("C2.1-K1", Outcome.MET);
    }

    @Test
    void showsBothTextsWhenTwoTutorsWroteIntoTheSameField() {
        UUID version = openToReview("Même champ");
        keepElsewhere(version, "L’avis de l’autre.", "");
        comment("Commentaire général").fill("Mon avis.");
        assertThat(browser.page().getByText("« L’avis de l’autre. »")).isVisible();
        assertThat(comment("Commentaire général")).hasValue("Mon avis.");
        browser.hasNoAccessibilityViolation();
        assertThat(review(version).comment()).isEqualTo("L’avis de l’autre.");
        browser.button("Garder la mienne").click();
        browser.page().waitForCondition(() -> "Mon avis.".equals(review(version).comment()));
        assertThat(browser.button("Garder la mienne")).hasCount(0);
    }

    @Test
    void leavesATextOnScreenWhenAnotherTutorDecidedMeanwhile() {
        UUID version = openToReview("Décidé ailleurs");
        school.does(School.CLAIRE, () -> {
            Review seen = reviews.get(version);
            reviews.decide(
                    version,
                    Decision.sendBack(Defect.INCOMPLETE),
                    "Renvoyé par l’autre.",
                    judgements(seen, ""),
                    seen.edition());
        });
        comment("Commentaire général").fill("Mon avis trop tard.");
        assertThat(browser.page().getByText("La décision est déjà rendue")).isVisible();
        assertThat(comment("Commentaire général")).hasValue("Mon avis trop tard.");
        assertThat(browser.button("Accepter")).hasCount(0);
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir la relecture rendue"))
                .click();
        assertThat(browser.page().getByText("Renvoyé par l’autre.").first()).isVisible();
        assertThat(browser.page().getByText("Mon avis trop tard.")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.button("Oublier ce texte").click();
        assertThat(browser.page().getByText("Mon avis trop tard.")).hasCount(0);
    }

    private UUID openToReview(String title) {
        UUID project = school.projectWithFinancedBudget(title, "budget-concert.csv");
        UUID version = submit(school.artefact(project, "forecast-budget", "Budget – " + title));
        browser.as(School.CLAIRE);
        browser.open("/" + ReviewAddress.of(version));
        assertThat(comment("Commentaire général")).isVisible();
        return version;
    }

    /// What somebody else, or oneself in another window, keeps while the page is open here.
    private void keepElsewhere(UUID version, String whole, String comment) {
        school.does(School.CLAIRE, () -> {
            Review seen = reviews.get(version);
            reviews.keep(version, whole, judgements(seen, comment), seen.edition());
        });
    }

    private static List<Judgement> judgements(Review review, String comment) {
        return review.claims().stream()
                .map(claim -> new Judgement(
                        claim.id(),
                        comment.isEmpty() ? Level.ACQUIRED : Level.IN_PROGRESS,
                        comment,
                        Map.of("C2.1-K1", Outcome.MET)))
                .toList();
    }

    private UUID submit(UUID artefact) {
        return school.as(School.INES, () -> {
            claims.intend(artefact, "C2.1", Commentary.of("Mon travail sur le budget."));
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
