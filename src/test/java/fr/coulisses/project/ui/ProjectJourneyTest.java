package fr.coulisses.project.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class ProjectJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Projects projects;

    @Autowired
    ProjectJourneyTest(School school, Projects projects) {
        this.school = school;
        this.projects = projects;
    }

    @Test
    void beginsFromATemplateAndInvitesItsTutor() {
        browser.signIn(School.THEO);
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nouveau projet"))
                .click();
        assertThat(heading("Nouveau projet")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.button("Créer le projet").click();
        assertThat(browser.says("doit avoir de 1 à 120 caractères")).isVisible();
        label("Titre").fill("Le Bal des marées");
        browser.page().getByLabel("Festival").check();
        browser.button("Créer le projet").click();
        assertThat(heading("Le Bal des marées")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir le budget"))
                .click();
        assertThat(browser.page()
                        .getByText("Contrat de cession – tête d’affiche")
                        .first())
                .isVisible();
        browser.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Équipe").setExact(true))
                .click();
        assertThat(heading("Équipe")).isVisible();
        label("Personne à inviter").fill("Claire");
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Claire Vasseur – Tutorat"))
                .click();
        browser.button("Inviter").click();
        assertThat(browser.page().getByText("tutrice@coulisses.example")).isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void savesTheSheetWhileItIsWrittenAndKeepsWhatIsRefusedOnScreen() throws IOException {
        UUID project = school.project("Fiche");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.sheet(project));
        label("SIRET").fill("123");
        assertThat(browser.page().getByText("SIRET").nth(1)).isVisible();
        label("Commanditaire").fill("Commune de Rivemont");
        browser.page()
                .waitForCondition(
                        () -> "Commune de Rivemont".equals(sheet(project).commissioner()));
        assertThat(label("SIRET")).hasValue("123");
        assertThat(sheet(project).organisation().siret()).isEmpty();
        label("SIRET").fill("732 829 320 00074");
        browser.page()
                .waitForCondition(() ->
                        "73282932000074".equals(sheet(project).organisation().siret()));
        label("Premier jour public").fill("23/04/2027");
        label("Premier jour public").press("Enter");
        browser.page().waitForCondition(() -> sheet(project).startsOn() != null);
        assertThat(sheet(project).startsOn()).hasToString("2027-04-23");
        logo("logo.png", "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.page().getByText("Ce fichier n’est pas une image")).isVisible();
        logo("logo.png", picture());
        assertThat(browser.page().locator(".logo img")).isVisible();
        assertThat(sheet(project).organisation().logo()).startsWith("data:image/png");
        assertThat(sheet(project).organisation().siret()).isEqualTo("73282932000074");
        browser.hasNoAccessibilityViolation();
    }

    private void logo(String name, byte[] file) {
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "image/png", file));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private ProjectSheet sheet(UUID project) {
        return school.as(School.INES, () -> projects.get(project)).sheet();
    }

    private Locator heading(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1));
    }

    private Locator label(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
