package fr.coulisses.examination.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// Along the red thread by keyboard, back, to a hole, and from the checks to a waiver and back.
@CoulissesTest
class ThreadAndChecksJourneyTest {

    private static final String FINDING = "6c8f0000-0000-4000-8000-0000000000f1";
    private static final String AXIS = "6c8f0000-0000-4000-8000-0000000000f2";

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Artefacts artefacts;

    @Autowired
    ThreadAndChecksJourneyTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void walksAlongTheThreadAndWaivesAWarning() {
        UUID project = school.project("Fil et contrôles");
        UUID diagnostic = school.artefact(project, "diagnostic", "Diagnostic du canal");
        school.does(
                School.INES,
                () -> artefacts.save(
                        diagnostic,
                        artefacts.draft(diagnostic).content(),
                        JsonMapper.shared().readTree("""
                            {"observations": [{"id": "%s", "text": "Aucun lieu à moins de 10 km"}],
                             "axes": [{"id": "%s", "title": "Ouvrir la halle", "observations": ["%s"]}]}\
                            """.formatted(FINDING, AXIS, FINDING))));
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.thread(project));
        walk();
        browser.open("/" + ProjectAddress.checks(project));
        waive();
    }

    private void walk() {
        Page page = browser.page();
        page.locator("thread-web")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ouvrir la halle"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*noeud=" + AXIS));
        assertThat(page.locator(".trail .knot-name")).hasText("Aucun lieu à moins de 10 km");
        browser.hasNoAccessibilityViolation();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*noeud=" + FINDING));
        assertThat(page.locator(".trail .knot-name")).hasText("Ouvrir la halle");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*noeud=" + AXIS));
        assertThat(page.locator(".trail .knot-name")).hasText("Aucun lieu à moins de 10 km");
        assertThat(page.locator("thread-web [aria-pressed=true]")).hasText("Ouvrir la halle");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir – Ouvrir la halle"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*lieu=axes%2F" + AXIS));
    }

    private void waive() {
        Page page = browser.page();
        Locator summary = page.locator(".examination-summary");
        assertThat(summary).containsText("à justifier");
        browser.hasNoAccessibilityViolation();
        browser.button("Lever… – R-X-01").first().click();
        page.getByLabel("Raison").fill("Les orientations viennent au mois de mars.");
        browser.button("Lever").click();
        assertThat(page.getByText("Les orientations viennent au mois de mars. –")
                        .first())
                .isVisible();
        assertThat(summary).containsText("1 point levé");
        browser.hasNoAccessibilityViolation();
        browser.button("Remettre à justifier – R-X-01").click();
        assertThat(summary).not().containsText("1 point levé");
    }
}
