package fr.coulisses.kinds.stakeholdermap.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.contacts.ContactFilter;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// From an empty register to a map that a tutor can read.
@CoulissesTest
class StakeholderJourneyTest {

    private static final String CARDS = """
            BEGIN:VCARD
            VERSION:4.0
            FN:Mairie de la Halle
            ORG:Mairie de la Halle
            EMAIL:culture@halle.example
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Banque du canal
            ORG:Banque du canal
            X-COULISSES-FAMILY:PRIVATE
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            FN:Riverains du quai
            ORG:Riverains du quai
            X-COULISSES-FAMILY:POPULATION
            END:VCARD
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);

    private final School school;
    private final Contacts contacts;

    @Autowired
    StakeholderJourneyTest(School school, Contacts contacts) {
        this.school = school;
        this.contacts = contacts;
    }

    @Test
    void leadsFromAnEmptyRegisterToASubmittedMap() {
        UUID project = school.project("Parties prenantes");
        UUID artefact = school.artefact(project, "stakeholder-map", "Cartographie");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.of(project));
        browser.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Contacts").setExact(true))
                .first()
                .click();
        add("Mairie de la Hallé", "Institutionnels");
        add("Théâtre du Nord", "Professionnels");
        browser.hasNoAccessibilityViolation();
        bringIn();
        merge();
        assertThat(school.as(School.INES, () -> contacts.count(project, ContactFilter.ALL)))
                .isEqualTo(4);
        browser.hasNoAccessibilityViolation();

        browser.open("/" + ProjectAddress.artefact(project, artefact));
        browser.page()
                .getByLabel("Comment les parties prenantes ont été choisies")
                .fill("Deux entretiens.");
        stakeholder(1, "Mairie de la Hall", "4", "4");
        stakeholder(2, "Théâtre du Nord", "3", "2");
        stakeholder(3, "Banque du canal", "2", "3");
        stakeholder(4, "Riverains du quai", "1", "1");
        assertThat(browser.page().getByText("À vérifier (0)").first()).isVisible();
        browser.hasNoAccessibilityViolation();
        hand.submit(ProjectAddress.artefact(project, artefact), "C1.6", "J’ai approché les quatre familles.");
    }

    private void add(String name, String family) {
        browser.button("Ajouter un contact").click();
        dialog().getByLabel("Nom", exact()).fill(name);
        dialog().locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Famille"))
                .click();
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(family))
                .click();
        browser.button("Enregistrer le contact").click();
        assertThat(browser.button(name)).isVisible();
    }

    private void bringIn() {
        browser.button("Importer").click();
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("carnet.vcf", "text/vcard", CARDS.getBytes(StandardCharsets.UTF_8)));
        assertThat(browser.page().getByText("Ligne 2 : Banque du canal")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.button("Importer ces contacts").click();
        assertThat(browser.button("Riverains du quai")).isVisible();
    }

    private void merge() {
        browser.button("Doublons").click();
        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comparer"))
                .first()
                .click();
        assertThat(browser.page().getByText("Du premier : ").first()).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.button("Fusionner").click();
        assertThat(browser.page().getByText("Aucun doublon")).isVisible();
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fermer"))
                .click();
    }

    private void stakeholder(int number, String name, String interest, String influence) {
        browser.button("Ajouter une partie prenante").click();
        Locator row = browser.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName("Partie prenante " + number)
                                .setExact(true));
        Locator chosen = row.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Partie prenante"));
        chosen.fill(name);
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        row.getByLabel("Intérêt (1 à 4)").fill(interest);
        row.getByLabel("Influence (1 à 4)").fill(influence);
        row.getByLabel("Attentes").fill("Un festival où l’on se retrouve.");
    }

    private Locator dialog() {
        return browser.page().getByRole(AriaRole.DIALOG).last();
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
