package fr.coulisses.workspace;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@CoulissesTest
class SignInJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void opensTheProjectsAfterSignIn() {
        browser.open("/projets");
        assertThat(browser.button("Se connecter")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.signInByHand("etudiante@coulisses.example");
        assertThat(browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Projets")))
                .isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void refusesAWrongPasswordWithASentence() {
        browser.open("/connexion");
        browser.page().getByLabel("Adresse e-mail").fill("jury@coulisses.example");
        browser.page().getByLabel("Mot de passe").fill("devine");
        browser.button("Se connecter").click();
        assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("inexact");
    }

    @Test
    void staysSignedInWhenTheSessionIsGone() {
        browser.open("/connexion");
        browser.page().getByLabel("Adresse e-mail").fill("jury@coulisses.example");
        browser.page().getByLabel("Mot de passe").fill("coulisses");
        browser.page().getByLabel("Rester connecté").check();
        browser.button("Se connecter").click();
        assertThat(browser.button("Se déconnecter")).isAttached();
        browser.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        browser.open("/projets");
        assertThat(browser.button("Se déconnecter")).isAttached();
    }

    @Test
    void entersWithOneOfTheDemonstrationButtons() {
        browser.open("/connexion");
        browser.button("Claire, tutrice").click();
        assertThat(browser.page().locator(".person").getByText("Claire Vasseur"))
                .isAttached();
    }
}
