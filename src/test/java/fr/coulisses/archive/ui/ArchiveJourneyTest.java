package fr.coulisses.archive.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.archive.RichProjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class ArchiveJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RichProjects rich;
    private final TestSchool school;

    @Autowired
    ArchiveJourneyTest(RichProjects rich, TestSchool school) {
        this.rich = rich;
        this.school = school;
    }

    @Test
    void leavesAsAFileAndIsOpenedBySomebodyElse(@TempDir Path place) throws IOException {
        Team team = rich.shared();
        browser.as(team.student().email());
        browser.open("/projets/" + team.project());
        String balance = balance();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Archive (ZIP)"))
                .click();
        browser.button("Préparer l’archive").click();
        Locator link = browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Télécharger .*\\.zip")));
        assertThat(link).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(180_000));
        browser.hasNoAccessibilityViolation();
        Download download = browser.page().waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo("nuits-de-la-halle.zip");
        Path archive = place.resolve("projet.zip");
        download.saveAs(archive);
        browser.signOut();

        PersonSummary other = school.open(Role.STUDENT);
        browser.signIn(other.email());
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir une archive"))
                .click();
        byte[] whole = Files.readAllBytes(archive);
        Path cut = Files.write(place.resolve("coupe.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        send(cut);
        assertThat(browser.page().getByText("L’archive n’est pas entière")).isVisible();
        browser.hasNoAccessibilityViolation();
        send(archive);
        assertThat(browser.page())
                .hasURL(
                        Pattern.compile(".*/projets/[0-9a-f-]{36}"),
                        new PageAssertions.HasURLOptions().setTimeout(30_000));
        assertThat(browser.page().locator("h1")).containsText("Nuits de la halle (copie)");
        assertThat(balance()).isEqualTo(balance);
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Archive (ZIP)"))
                .click();
        assertThat(browser.page().getByText("Importé de l’archive")).isVisible();
        browser.hasNoAccessibilityViolation();
        readsAVersionOfTheArchive();
    }

    /// As its kind lays it out, with what was said of it; and back.
    private void readsAVersionOfTheArchive() {
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(".*, version 1")))
                .click();
        assertThat(browser.page().locator("article.document h1")).isVisible();
        assertThat(browser.page().getByText("Niveau décidé")).isVisible();
        assertThat(browser.page().getByText("✓ Le contenu est celui")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Archive du projet (ZIP)"))
                .click();
        assertThat(browser.page().getByText("Importé de l’archive")).isVisible();
    }

    private void send(Path file) {
        browser.page().locator("input[type=file]").setInputFiles(file);
    }

    private String balance() {
        Locator line = browser.page()
                .locator(".spread", new Page.LocatorOptions().setHasText("€"))
                .first();
        assertThat(line).isVisible();
        return line.innerText();
    }
}
