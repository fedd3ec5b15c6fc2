package fr.coulisses.report.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.report.LargeEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class EvidenceJourneyTest {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @RegisterExtension
    final Browser browser = new Browser();

    private final LargeEvidence evidence;

    @Autowired
    EvidenceJourneyTest(LargeEvidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void leadsFromThePageToAFolderThatIsReadAndVerifiedWithoutANetwork(@TempDir Path place) throws IOException {
        LargeEvidence.Made made = evidence.budgets(2);
        browser.as(made.team().student().email());
        browser.open("/dossier");
        browser.hasNoAccessibilityViolation();
        browser.button("Préparer l’archive ZIP").click();
        Locator link = browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Télécharger .*\\.zip")));
        assertThat(link).isVisible(PATIENTLY);
        browser.hasNoAccessibilityViolation();
        Download download = browser.page().waitForDownload(link::click);
        assertThat(download.suggestedFilename()).matches("dossier-de-preuves-camille-essai-\\d+\\.zip");
        download.saveAs(place.resolve("dossier.zip"));
        Path folder = unpack(place.resolve("dossier.zip"), place.resolve("dossier"));
        try (BrowserContext alone = browser.withEmptyCache()) {
            alone.setOffline(true);
            Page page = alone.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.navigate(folder.resolve("index.html").toUri().toString());
                isGood(page);
            }
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aperçu (HTML)"))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            isGood(page);
            verify(page, folder);
            assertThat(asked).allMatch(address -> address.startsWith("file:"));
        }
    }

    private static void verify(Page page, Path folder) throws IOException {
        page.navigate(folder.resolve("verifier.html").toUri().toString());
        isGood(page);
        page.getByLabel("Choisissez le dossier décompressé").setInputFiles(folder);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("fichiers sont intacts");
        isGood(page);
        Files.writeString(folder.resolve("pieces/01-budget-1-v1/contenu.json"), "{}");
        page.getByLabel("Choisissez le dossier décompressé").setInputFiles(folder);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 fichier(s) modifié(s)");
    }

    private static void isGood(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .extracting(violation -> violation.getId() + ": " + violation.getNodes())
                .isEmpty();
    }

    @Test
    void canBeCancelled() {
        LargeEvidence.Made made = evidence.budgets(3);
        browser.as(made.team().student().email());
        browser.open("/dossier");
        browser.button("Préparer le PDF").click();
        browser.button("Annuler").click();
        assertThat(browser.page().getByText("Préparation annulée.")).isVisible();
    }

    @Test
    void asksForAtLeastOneVersion() {
        LargeEvidence.Made made = evidence.budgets(1);
        browser.as(made.team().student().email());
        browser.open("/projets/" + made.team().project() + "/dossier");
        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Version de « Budget 1 » à joindre"))
                .click();
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ne pas joindre"))
                .click();
        browser.button("Préparer le PDF").click();
        assertThat(browser.says("Choisissez au moins une version")).isVisible();
    }

    private static Path unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file).startsWithRaw(folder);
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
        return folder;
    }
}
