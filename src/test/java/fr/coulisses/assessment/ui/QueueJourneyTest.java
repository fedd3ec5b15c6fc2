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
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Reviews;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class QueueJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;

    @Autowired
    QueueJourneyTest(TestSchool school, Artefacts artefacts, Claims claims, Reviews reviews) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
    }

    @Test
    void showsALongQueuePieceByPieceAndGoesOnWhereTheNewRowsBegin() {
        Team team = school.teamWithBudget("budget-concert.csv");
        for (int i = 1; i <= 32; i++) {
            submit(team, "Budget " + i);
        }
        browser.signIn(team.tutor().email());
        assertThat(browser.page().getByText("32 versions attendent votre relecture"))
                .isVisible();
        assertThat(rows()).hasCount(30);
        assertThat(rows().first()).containsText("Budget 1 – version 1");
        browser.button("Afficher la suite").click();
        assertThat(rows()).hasCount(32);
        assertThat(rows().nth(30).getByRole(AriaRole.LINK)).isFocused();
        assertThat(browser.button("Afficher la suite")).hasCount(0);
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void saysWhatWillAppearInAnEmptyQueue() {
        Team team = school.teamWithBudget("budget-concert.csv");
        browser.signIn(team.tutor().email());
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Rien n’attend votre relecture")))
                .isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page().getByLabel("Afficher").click();
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Toutes"))
                .click();
        assertThat(browser.page().getByText("Rien n’a encore été déposé")).isVisible();
    }

    private void submit(Team team, String title) {
        school.as(team.student(), () -> {
            UUID artefact =
                    artefacts.start(team.project(), "forecast-budget", title).id();
            claims.intend(artefact, "C2.1", Commentary.of("Mon travail."));
            reviews.submit(artefact, Map.of(), "");
        });
    }

    private Locator rows() {
        return browser.page().locator("main .list > li");
    }
}
