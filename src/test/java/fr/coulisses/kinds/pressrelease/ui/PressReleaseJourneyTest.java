package fr.coulisses.kinds.pressrelease.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A release is written and sent; when the project changes, its page says what the press was told otherwise.
@CoulissesTest
class PressReleaseJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final School school;
    private final Artefacts artefacts;
    private final Projects projects;

    @Autowired
    PressReleaseJourneyTest(School school, Artefacts artefacts, Projects projects) {
        this.school = school;
        this.artefacts = artefacts;
        this.projects = projects;
    }

    @Test
    void saysWhatHasChangedSinceItWasSent() {
        UUID project = school.project("Nuits de presse");
        UUID artefact = school.artefact(project, "press-release", "Annonce");
        school.does(School.INES, () -> school.writes(artefact, """
                {"sendings": [{"id": "sent", "media": "Radio Rives", "on": "2026-11-20", "at": "9 h"}]}"""));
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        assertThat(browser.page().getByText("R-C4.4-01").first()).isVisible();

        hand.write("Titre", "Deux soirées l'été");
        assertThat(browser.page().getByText("18 signes (au plus 90)")).isVisible();
        button("Corriger la typographie").click();
        assertThat(browser.page().getByText("R-C4.4-11")).hasCount(0);

        button("Radio Rives").click();
        button("Garder les faits envoyés").click();
        assertThat(browser.page().getByText("Ce que ce média a reçu")).isVisible();
        browser.hasNoAccessibilityViolation();

        school.does(School.INES, () -> {
            ProjectSheet before = projects.get(project).sheet();
            projects.describe(project, before, before.withTitle("Nuits du quai"));
        });
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        assertThat(browser.page().getByText("Le projet a changé depuis l’envoi").first())
                .isVisible();
        assertThat(browser.page().getByText("Envoyez un rectificatif à Radio Rives"))
                .isVisible();
        assertThat(school.as(School.INES, () -> artefacts.draft(artefact))
                        .content()
                        .at("/sendings/0/told/0/value"))
                .hasToString("\"Nuits de presse\"");
        assertThat(school.as(School.INES, () -> artefacts.draft(artefact))
                        .content()
                        .at("/title"))
                .hasToString("\"Deux soirées l’été\"");
    }

    private Locator button(String name) {
        return browser.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
