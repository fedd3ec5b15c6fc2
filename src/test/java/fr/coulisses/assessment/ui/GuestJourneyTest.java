package fr.coulisses.assessment.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class GuestJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;

    @Autowired
    GuestJourneyTest(TestSchool school, Artefacts artefacts, Claims claims, Reviews reviews) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
    }

    @Test
    void bringsTheViewOfAProfessionalToTheTutorAndThenToTheTeam() {
        Team team = school.teamWithBudget("budget-concert.csv");
        UUID version = submit(team);
        browser.as(team.tutor().email());
        browser.open("/" + ReviewAddress.of(version));
        browser.button("Inviter un·e professionnel·le").click();
        field("Nom et fonction").fill("Sacha Renard");
        field("Ce que vous lui demandez (facultatif)").fill("Le budget tient-il ?");
        browser.hasNoAccessibilityViolation();
        browser.button("Créer le lien").click();
        String given = field("Lien d’invitation").inputValue();
        assertThat(given).startsWith("https://coulisses.example/invite/");
        String link = given.replace("https://coulisses.example", browser.address());
        browser.hasNoAccessibilityViolation();
        browser.button("Fermer").click();
        assertThat(text("Pas encore consulté.")).isVisible();

        // The same browser, signed in as the tutor: the link gives the guest's view and no menu.
        browser.page().navigate(link);
        assertThat(text("Sacha Renard, ")).isVisible();
        assertThat(browser.button("Se déconnecter")).hasCount(0);
        assertThat(browser.button("Accepter")).hasCount(0);

        guest(link);

        browser.open("/" + ReviewAddress.of(version));
        assertThat(text("Consulté 3 fois")).isVisible();
        assertThat(text("Les devis datent de l’an dernier.")).isVisible();
        assertThat(browser.page().locator(".claim li vaadin-button", new Page.LocatorOptions().setHasText("Ligne 1 –")))
                .isVisible();
        assertThat(text("Je recommande de reprendre")).isVisible();
        browser.button("Montrer à l’équipe").click();
        assertThat(text("L’équipe lit maintenant ce qui a été dit.")).isVisible();
        browser.button("Retirer le lien").click();
        browser.button("Confirmer").click();
        assertThat(text("Lien retiré")).isVisible();
        browser.hasNoAccessibilityViolation();
        Response closed = browser.page().navigate(link);
        assertThat(closed.status()).isEqualTo(404);
        assertThat(heading("Ce lien ne s’ouvre pas")).isVisible();
        browser.hasNoAccessibilityViolation();

        browser.open("/");
        browser.signOut();
        browser.as(team.student().email());
        browser.open("/" + VersionView.address(team.project(), artefactOf(team), 1));
        assertThat(text("Les devis datent de l’an dernier.")).isVisible();
        assertThat(text("Consulté")).hasCount(0);
        assertThat(browser.button("Inviter un·e professionnel·le")).hasCount(0);
    }

    /// Somebody without an account, in a browser of their own.
    private void guest(String link) {
        try (BrowserContext elsewhere = browser.page().context().browser().newContext()) {
            Page page = elsewhere.newPage();
            assertThat(page.navigate(link).status()).isEqualTo(200);
            assertThat(page.getByText("« Le budget tient-il ? »")).isVisible();
            assertThat(page.locator(".document")).containsText("27 600,00 €");
            assertThat(page.getByText("J’ai chiffré les charges.")).isVisible();
            page.locator(".document tr[data-place^='lines/']").first().hover();
            page.locator(".place-button").click();
            assertThat(page.getByLabel("Endroit")).hasValue(Pattern.compile("^Ligne 1 .*"));
            page.getByLabel("Votre commentaire").fill("Les devis datent de l’an dernier.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer le commentaire"))
                    .click();
            assertThat(page.getByText("Commentaire envoyé.")).isVisible();
            page.getByLabel("Je recommande de reprendre").check();
            page.getByLabel("Pourquoi").fill("Dater les devis.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer mon avis"))
                    .click();
            assertThat(page.getByText("Avis enregistré.")).isVisible();
            assertThat(page.waitForDownload(() -> page.getByText("PDF", new Page.GetByTextOptions().setExact(true))
                                    .click())
                            .suggestedFilename())
                    .endsWith(".pdf");
            assertThat(page.navigate(browser.address() + "/projets").url()).contains("connexion");
            assertThat(page.navigate(link + "x").status()).isEqualTo(404);
            assertThat(page.getByText("demandez un nouveau lien")).isVisible();
        }
    }

    private UUID submit(Team team) {
        return school.as(team.student(), () -> {
            UUID artefact = artefacts
                    .start(team.project(), "forecast-budget", "Budget à montrer")
                    .id();
            claims.intend(artefact, "C2.1", Commentary.of("J’ai chiffré les charges."));
            return reviews.submit(artefact, Map.of(), "").id();
        });
    }

    private UUID artefactOf(Team team) {
        return school.as(team.student(), () -> artefacts.of(team.project()))
                .getFirst()
                .id();
    }

    private com.microsoft.playwright.Locator field(String label) {
        return browser.page().getByLabel(label);
    }

    private com.microsoft.playwright.Locator text(String words) {
        return browser.page().getByText(words).first();
    }

    private com.microsoft.playwright.Locator heading(String words) {
        return browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }
}
