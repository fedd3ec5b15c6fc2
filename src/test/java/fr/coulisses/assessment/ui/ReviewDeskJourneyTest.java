package fr.coulisses.assessment.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.Reviewed;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.SecondReadings;
import fr.coulisses.assessment.queue.QueueFilter;
import fr.coulisses.assessment.queue.QueueScope;
import fr.coulisses.assessment.queue.ReviewQueue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class ReviewDeskJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final TestSchool school;
    private final Reviewed reviewed;
    private final ReviewQueue queue;
    private final SecondReadings seconds;

    @Autowired
    ReviewDeskJourneyTest(TestSchool school, Reviewed reviewed, ReviewQueue queue, SecondReadings seconds) {
        this.school = school;
        this.reviewed = reviewed;
        this.queue = queue;
        this.seconds = seconds;
    }

    @Test
    void reviewsFortyVersionsWithoutReloadingThePage() {
        Team team = school.teamWithBudget("budget-concert.csv");
        for (int i = 1; i <= 40; i++) {
            reviewed.submitted(team, "Budget " + i);
        }
        browser.signIn(team.tutor().email());
        browser.page().evaluate("window.kept = true");
        link("Budget 1 – version 1").click();
        for (int i = 1; i <= 40; i++) {
            assertThat(heading("Budget " + i + " – version 1")).isVisible();
            level("Acquis");
            browser.button("Accepter").click();
            browser.button("Confirmer").click();
            assertThat(browser.page().locator("#suivante")).isFocused();
            browser.page().keyboard().press("Enter");
        }
        assertThat(browser.page().getByText("Rien n’attend votre relecture").first())
                .isVisible();
        assertThat(browser.page().evaluate("window.kept"))
                .as("the page was never loaded anew")
                .isEqualTo(true);
        assertThat(school.as(team.tutor(), () -> queue.of(QueueFilter.of(QueueScope.DECIDED), 0, 50)))
                .hasSize(40)
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(ReviewState.ACCEPTED));
    }

    @Test
    void keepsDecisionsForTheBatchAndReleasesThemTogether() {
        Team team = school.teamWithBudget("budget-concert.csv");
        List<UUID> versions = List.of(reviewed.submitted(team, "Un"), reviewed.submitted(team, "Deux"));
        browser.signIn(team.tutor().email());
        link("Un – version 1").click();
        for (int i = 0; i < versions.size(); i++) {
            level("Acquis");
            browser.button("Accepter").click();
            browser.page().getByLabel("Plus tard, avec le lot").check();
            browser.button("Confirmer").click();
            assertThat(browser.page().getByText("Décision prête, pas encore montrée : Accepté"))
                    .isVisible();
            browser.hasNoAccessibilityViolation();
            if (i == 0) {
                link("Suivante").click();
                assertThat(heading("Deux – version 1")).isVisible();
            }
        }
        assertThat(reviewed.read(team.student(), versions.getFirst()).state()).isEqualTo(ReviewState.IN_REVIEW);
        link("Relectures").first().click();
        browser.button("Publier les 2 décisions prêtes").click();
        browser.button("Confirmer").click();
        assertThat(browser.page().getByText("2 décisions publiées.")).isVisible();
        versions.forEach(version ->
                assertThat(reviewed.read(team.student(), version).state()).isEqualTo(ReviewState.ACCEPTED));
    }

    @Test
    void saysSomethingAboutAPlaceThatTheTeamAnswersAndTheAuthorSettles() {
        Team team = school.teamWithBudget("budget-concert.csv");
        UUID version = reviewed.submitted(team, "Budget");
        browser.as(team.tutor().email());
        browser.open("/" + ReviewAddress.of(version));
        Locator row =
                browser.page().locator(".document tr[data-place^='lines/']").first();
        row.hover();
        browser.page().locator(".place-button").click();
        assertThat(browser.page().getByLabel("Endroit")).not().hasValue("");
        browser.page()
                .getByLabel("Remarque", new Page.GetByLabelOptions().setExact(true))
                .fill("Quel devis ?");
        browser.button("Ajouter").click();
        assertThat(browser.page().locator(".remark")).containsText("Visible à la publication");
        assertThat(row).hasAttribute("data-remarked", "");
        browser.hasNoAccessibilityViolation();
        reviewed.sendBack(team.tutor(), version);
        browser.signOut();

        browser.as(team.student().email());
        browser.open("/projets/" + team.project() + "/livrables/"
                + reviewed.read(team.student(), version).version().artefactId() + "/versions/1");
        assertThat(browser.page().locator(".remark")).containsText("Quel devis ?");
        browser.page().locator(".remark").getByText("Répondre").click();
        browser.page().locator(".remark").getByLabel("Remarque").fill("Celui du 3 mai.");
        browser.page().locator(".remark").getByText("Ajouter").click();
        assertThat(browser.page().locator(".remark-answer")).containsText("Celui du 3 mai.");
        assertThat(browser.page().locator(".remark").getByText("C’est réglé")).hasCount(0);
        browser.hasNoAccessibilityViolation();
        browser.signOut();

        browser.as(team.tutor().email());
        browser.open("/" + ReviewAddress.of(version));
        browser.page().locator(".remark").getByText("C’est réglé").click();
        assertThat(browser.page().locator(".remark").getByText("Réglé", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void asksAColleagueBeforeDeciding() {
        Team team = school.teamWithBudget("budget-concert.csv");
        PersonSummary colleague = reviewed.colleague(team);
        UUID version = reviewed.submitted(team, "Budget");
        browser.as(team.tutor().email());
        browser.open("/" + ReviewAddress.of(version));
        browser.button("Demander une deuxième lecture…").click();
        browser.page().getByLabel("Votre question (facultatif)").fill("La TVA ?");
        browser.hasNoAccessibilityViolation();
        browser.button("Confirmer").click();
        assertThat(browser.says("est attendu avant la décision")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.signOut();

        browser.as(colleague.email());
        browser.open("/revue?voir=second");
        link("Budget – version 1").click();
        browser.page()
                .getByRole(
                        AriaRole.RADIOGROUP,
                        new Page.GetByRoleOptions()
                                .setName("C2.1 · " + team.student().fullName()))
                .getByLabel("Acquis", new Locator.GetByLabelOptions().setExact(true))
                .check();
        browser.page().getByLabel("Votre avis").fill("La TVA est juste.");
        browser.page().getByLabel("Votre avis").blur();
        browser.button("Rendre cet avis").click();
        assertThat(browser.page().getByText("Avis rendu.")).isVisible();
        assertThat(school.as(team.tutor(), () -> seconds.of(version)))
                .hasValueSatisfying(reading -> assertThat(reading.comment()).isEqualTo("La TVA est juste."));
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void changesAReleasedReviewForAReasonTheTeamReads() {
        Team team = school.teamWithBudget("budget-concert.csv");
        UUID version = reviewed.submitted(team, "Budget");
        reviewed.accept(team.tutor(), version);
        browser.as(team.tutor().email());
        browser.open("/" + ReviewAddress.of(version));
        browser.button("Modifier la relecture rendue").click();
        level("En cours d’acquisition");
        browser.page()
                .getByLabel("Commentaire", new Page.GetByLabelOptions().setExact(true))
                .fill("La TVA manque.");
        browser.button("Enregistrer la modification").click();
        assertThat(browser.says("Dites pourquoi")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page().getByLabel("Raison du changement").fill("J’avais lu trop vite.");
        browser.button("Enregistrer la modification").click();
        assertThat(browser.page().getByText("Relecture modifiée.")).isVisible();
        assertThat(browser.page().getByText("Acquis → En cours d’acquisition")).isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void takesTheWholeSelectionAwayInFoldersNamedByTheStudents() throws IOException {
        Team team = school.teamWithBudget("budget-concert.csv");
        reviewed.submitted(team, "Budget : l’été / l’hiver");
        browser.signIn(team.tutor().email());
        Download download = browser.page()
                .waitForDownload(() -> link("Télécharger la sélection (ZIP)").click());
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(download.path().toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(names::add);
        }
        assertThat(names)
                .hasSize(2)
                .allMatch(name -> name.startsWith(
                        team.student().fullName() + "/Nuits de la halle - Budget - l’été - l’hiver v1"));
    }

    private void level(String name) {
        browser.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Niveau"))
                .getByLabel(name, new Locator.GetByLabelOptions().setExact(true))
                .check();
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
