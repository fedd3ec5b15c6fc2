package fr.coulisses.notification.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import fr.coulisses.notification.Mailing;
import fr.coulisses.notification.NotificationChoices;
import fr.coulisses.notification.NotificationKind;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class NotificationJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final NotificationChoices choices;

    @Autowired
    NotificationJourneyTest(
            TestSchool school, Artefacts artefacts, Claims claims, Reviews reviews, NotificationChoices choices) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.choices = choices;
    }

    @Test
    void ringsOnTheOpenPageAndLeadsToWhatHappened() {
        Team team = school.teamWithBudget("budget-concert.csv");
        browser.signIn(team.tutor().email());
        assertThat(bell("Notifications, aucune non lue")).isVisible();
        for (int i = 1; i <= 31; i++) {
            submit(team, "Budget " + i);
        }
        assertThat(bell("Notifications, 31 non lues")).isVisible();
        bell("Notifications, 31 non lues").click();
        assertThat(rows()).hasCount(30);
        browser.hasNoAccessibilityViolation();
        browser.button("Afficher la suite").click();
        assertThat(rows()).hasCount(31);
        assertThat(rows().nth(30).getByRole(AriaRole.LINK)).isFocused();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("« ?.Budget 31")))
                .first()
                .click();
        browser.page().waitForURL(Pattern.compile(".*/revue/.*"));
        assertThat(bell("Notifications, 30 non lues")).isVisible();
        bell("Notifications, 30 non lues").click();
        browser.page()
                .getByLabel("Non lues", new Page.GetByLabelOptions().setExact(true))
                .check();
        assertThat(rows().first()).containsText("Budget 30");
        browser.button("Tout marquer comme lu").click();
        assertThat(browser.page().getByText("Vous avez tout lu")).isVisible();
        assertThat(bell("Notifications, aucune non lue")).isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void letsEachPersonChooseHowToBeToldAndTakeTheirCalendar() {
        Team team = school.teamWithBudget("budget-concert.csv");
        browser.as(team.student().email());
        browser.open("/compte");
        browser.hasNoAccessibilityViolation();
        browser.page().getByLabel("Livrable accepté").click();
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Et par e-mail, une fois par jour"))
                .click();
        assertThat(browser.page().getByText("Enregistré.")).isVisible();
        assertThat(school.as(team.student(), choices::mine)).containsEntry(NotificationKind.ACCEPTED, Mailing.DAILY);

        browser.button("Créer mon lien").click();
        Locator link = browser.page().getByLabel("Lien à ajouter à votre agenda");
        assertThat(link).hasValue(Pattern.compile(".*/calendrier/[\\w-]{43}\\.ics"));
        browser.hasNoAccessibilityViolation();
        browser.button("Renouveler le lien").click();
        browser.button("Confirmer").click();
        assertThat(link).isVisible();
        browser.button("Retirer le lien").click();
        browser.button("Confirmer").click();
        assertThat(browser.button("Créer mon lien")).isVisible();
        assertThat(link).hasCount(0);
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

    private Locator bell(String words) {
        return browser.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
