package fr.coulisses.kinds.watch.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A watch begins with sources from the list and with the articles of a feed.
@CoulissesTest
class WatchJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final School school;
    private final Artefacts artefacts;

    @Autowired
    WatchJourneyTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void takesSourcesFromTheListAndArticlesFromAFeed() {
        UUID project = school.project("Veille");
        UUID artefact = school.artefact(project, "watch", "Veille");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        assertThat(browser.page().getByText("R-C4.1-01").first()).isVisible();

        browser.button("Choisir des sources dans la liste").focus();
        browser.page().keyboard().press("Enter");
        Locator dialog = browser.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("INSEE – Données").check();
        browser.hasNoAccessibilityViolation();
        browser.button("Ajouter les sources choisies").click();
        assertThat(hand.row("Source 1").getByText("INSEE")).isVisible();

        browser.button("Importer un flux RSS ou Atom").click();
        choose("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss/>");
        assertThat(dialog.getByText("La ligne 1 du fichier déclare un type de document"))
                .isVisible();
        browser.page().keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        browser.button("Importer un flux RSS ou Atom").click();
        choose(
                "<rss><channel><title>Le fil du CNM</title><item><title>Un appel</title><link>https://cnm.example/a</link>"
                        + "</item><item><title>Un prix</title></item></channel></rss>");
        dialog.getByLabel("Un appel").check();
        browser.hasNoAccessibilityViolation();
        browser.button("Reprendre les articles choisis").click();
        assertThat(hand.row("Fiche 1").getByText("Un appel")).isVisible();
        assertThat(hand.row("Source 2").getByText("Le fil du CNM")).isVisible();
        assertThat(browser.page().getByText("R-C4.1-03").first()).isVisible();
        assertThat(school.as(School.INES, () -> artefacts.draft(artefact))
                        .content()
                        .path("notes"))
                .hasSize(1);
    }

    @Test
    void givesADiagnosticWhatWasRead() {
        UUID project = school.project("Veille et diagnostic");
        UUID watch = school.artefact(project, "watch", "Veille");
        school.writes(watch, """
                {"sources": [{"id": "6c8f0000-0000-4000-8000-0000000000b1", "name": "INSEE"}],
                 "notes": [{"id": "6c8f0000-0000-4000-8000-0000000000b2", "title": "Les 15–25 ans du bassin",
                    "source": "6c8f0000-0000-4000-8000-0000000000b1", "publishedOn": "2025-03-02",
                    "url": "https://insee.example/bassin"}]}""");
        UUID diagnostic = school.artefact(project, "diagnostic", "Diagnostic");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, diagnostic));
        browser.button("Reprendre des sources de la veille").click();
        browser.page()
                .getByRole(AriaRole.DIALOG)
                .getByLabel("Les 15–25 ans du bassin, INSEE, 2025")
                .check();
        browser.button("Citer les sources choisies").click();
        assertThat(hand.row("Source 1")).isVisible();
        assertThat(school.as(School.INES, () -> artefacts.draft(diagnostic))
                        .content()
                        .at("/sources/0/url"))
                .hasToString("\"https://insee.example/bassin\"");
    }

    private void choose(String xml) {
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("fil.xml", "application/xml", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
