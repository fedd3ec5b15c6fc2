package fr.coulisses.assessment.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Draft;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.Defect;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.Reviews;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// A tutor who sent a version back reads the next one.
@CoulissesTest
class ReworkedVersionTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private Team team;
    private UUID budget;
    private UUID sentBack;
    private UUID reworked;

    @Autowired
    ReworkedVersionTest(TestSchool school, Artefacts artefacts, Claims claims, Reviews reviews) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
    }

    @BeforeEach
    void sendABudgetBack() {
        team = school.teamWithBudget("budget-concert.csv");
        budget = start("Budget à reprendre");
        sentBack = submit(budget, "Premier jet");
        school.as(team.tutor(), () -> {
            Review review = reviews.take(sentBack);
            reviews.decide(
                    sentBack,
                    Decision.sendBack(Defect.INCOMPLETE),
                    "Détaillez la billetterie.",
                    review.claims().stream()
                            .map(claim -> new Judgement(
                                    claim.id(),
                                    Level.IN_PROGRESS,
                                    "Datez les devis.",
                                    Map.of("C2.1-K1", Outcome.PARTLY)))
                            .toList(),
                    review.edition());
        });
        submit(budget, "Jamais lue");
        reworked = submit(budget, "Billetterie détaillée");
    }

    @Test
    void showsWhatWasAskedBeforeBesideWhatIsJudgedNow() {
        open(reworked);
        assertThat(text("Relecture de la version 1 : « Détaillez la billetterie. »"))
                .isVisible();
        assertThat(text("Version 1 : En cours d’acquisition. « Datez les devis. »"))
                .isVisible();
        assertThat(text("Version 1 : Partiel.")).isVisible();
        assertThat(text("Déposée par " + team.student().fullName())).isVisible();
        assertThat(text("« Billetterie détaillée »").first()).isVisible();
        assertThat(text("Le brouillon a changé depuis")).hasCount(0);
        browser.hasNoAccessibilityViolation();
        school.as(team.fellow(), this::write);
        browser.page().reload();
        assertThat(text("Le brouillon a changé depuis")).isVisible();
    }

    @Test
    void leadsFromAnEarlierVersionToTheNewestWithTheReasonsOfEveryChange() {
        open(sentBack);
        assertThat(text("« Premier jet »").first()).isVisible();
        assertThat(text("« Détaillez la billetterie. »")).isVisible();
        browser.hasNoAccessibilityViolation();
        text("Une version plus récente est déposée : version 3").click();
        assertThat(text("Budget à reprendre – version 3").first()).isVisible();
    }

    @Test
    void putsTheNextVersionUnderTheNextKey() {
        submit(start("Budget suivant"), "");
        open(reworked);
        browser.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Niveau"))
                .getByLabel("Acquis", new Locator.GetByLabelOptions().setExact(true))
                .check();
        browser.button("Accepter").click();
        browser.button("Confirmer").click();
        assertThat(link("Suivante")).isFocused();
        browser.hasNoAccessibilityViolation();
        browser.page().keyboard().press("Enter");
        assertThat(text("Budget suivant – version 1").first()).isVisible();
        assertThat(browser.button("Accepter")).isVisible();
    }

    private UUID start(String title) {
        return school.as(
                team.student(),
                () -> artefacts.start(team.project(), "forecast-budget", title).id());
    }

    private UUID submit(UUID artefact, String note) {
        return school.as(team.student(), () -> {
            claims.intend(artefact, "C2.1", Commentary.of("Mon travail."));
            return reviews.submit(artefact, Map.of(), note).id();
        });
    }

    private void write() {
        Draft draft = artefacts.draft(budget);
        ObjectNode mine = (ObjectNode) draft.content().deepCopy();
        artefacts.save(budget, draft.content(), mine.put("assumptions", "Devis datés du 3 mars."));
    }

    private void open(UUID version) {
        browser.as(team.tutor().email());
        browser.open("/" + ReviewAddress.of(version));
    }

    private Locator text(String text) {
        return browser.page().getByText(text);
    }

    private Locator link(String name) {
        return browser.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
