package fr.coulisses.kinds.presskit.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Photographs;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// A kit takes what its release says, and its own texts are read with a pencil in hand, on a telephone.
@CoulissesTest
class PressKitJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final School school;
    private final Artefacts artefacts;

    @Autowired
    PressKitJourneyTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void takesItsReleaseAndMendsItsOwnTexts() {
        UUID project = school.project("Nuits de presse");
        UUID release = school.artefact(project, "press-release", "Annonce des nuits");
        school.does(School.INES, () -> school.writes(release, """
                {"title": "Deux soirées l'été", "contacts": [{"id": "c", "name": "Inès Morel", "email": "presse@nuits.example"}]}"""));
        UUID kit = school.artefact(project, "press-kit", "Dossier");
        browser.as(School.INES);
        browser.page().setViewportSize(390, 844);
        browser.open("/" + ProjectAddress.artefact(project, kit));
        assertThat(browser.says("Aucun communiqué n’est repris").first()).isVisible();

        browser.page().getByLabel("Communiqué repris").click();
        browser.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Annonce des nuits"))
                .click();
        assertThat(browser.says("presse@nuits.example").first()).isVisible();

        hand.write(browser.page().getByRole(AriaRole.REGION, named("Édito")), "Édito", "L'été d'un canal... unique");
        assertThat(browser.says("préférez un fait, un chiffre ou une citation").first())
                .isVisible();
        assertThat(browser.page().getByText("R-C4.4-11").first()).isVisible();
        browser.button("Corriger la typographie").click();
        assertThat(browser.page().getByText("R-C4.4-11")).hasCount(0);

        Locator pictures = browser.page().getByRole(AriaRole.REGION, named("Visuels disponibles"));
        pictures.locator("input[type=file]")
                .setInputFiles(new FilePayload("affiche.jpg", "image/jpeg", Photographs.file(300, 400, "jpeg")));
        assertThat(browser.says("n’a ni légende ni crédit").first()).isVisible();
        hand.write(pictures, "Légende et crédit", "L’affiche – © Maud Ferrand");
        assertThat(pictures.getByRole(AriaRole.IMG)).hasAccessibleName("L’affiche – © Maud Ferrand");
        assertThat(browser.says("n’a ni légende ni crédit")).hasCount(0);
        assertThat(browser.beyondTheEdge()).isEmpty();
        browser.hasNoAccessibilityViolation();

        assertThat(draft(kit).at("/editorial").asString("")).isEqualTo("L’été d’un canal… unique");
        assertThat(draft(release).at("/title").asString(""))
                .as("the release is mended where it is written")
                .isEqualTo("Deux soirées l'été");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private JsonNode draft(UUID artefact) {
        return school.as(School.INES, () -> artefacts.draft(artefact)).content();
    }
}
