package fr.coulisses.contacts.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A register that others write on too: what they add appears, a merge is taken back, many come at once, one is erased.
@CoulissesTest
class ContactsJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Contacts contacts;

    @Autowired
    ContactsJourneyTest(School school, Contacts contacts) {
        this.school = school;
        this.contacts = contacts;
    }

    @Test
    void becomesAFundingRequestWithNothingTypedLost() {
        UUID project = school.project("De la piste à la demande");
        Contact region = add(project, ContactSheet.named("Conseil régional"));
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.contacts(project));
        browser.button("Conseil régional").click();
        browser.page().getByLabel("Téléphone").fill("01 99 00 12 34");
        browser.button("Ouvrir une demande de financement").click();
        assertThat(browser.page().getByLabel("Nom du financeur")).hasValue("Conseil régional");
        assertThat(school.as(School.INES, () -> contacts.all(project)).getFirst())
                .satisfies(kept -> {
                    assertThat(kept.id()).isEqualTo(region.id());
                    assertThat(kept.sheet().of(ContactField.TELEPHONE)).isEqualTo("01 99 00 12 34");
                });
    }

    @Test
    void keepsARegisterTogether() {
        UUID project = school.project("À plusieurs mains");
        add(project, ContactSheet.named("Théâtre du Nord"));
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.contacts(project));
        assertThat(browser.button("Théâtre du Nord")).isVisible();
        browser.button("Théâtre du Nord").focus();
        add(project, ContactSheet.named("theatre du nord").with(ContactField.EMAIL, "a@nord.fr"));
        assertThat(browser.button("theatre du nord")).isVisible();
        assertThat(browser.button("Théâtre du Nord")).isFocused();

        browser.button("Doublons").click();
        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comparer"))
                .click();
        browser.button("Fusionner").click();
        assertThat(browser.button("theatre du nord")).hasCount(0);
        browser.button("Fermer").first().click();
        browser.button("Théâtre du Nord").click();
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Annuler la fusion avec")))
                .click();
        assertThat(browser.button("theatre du nord")).isVisible();

        String table = IntStream.range(0, 600)
                .mapToObj(i -> "Structure " + i + ";Lyon")
                .collect(Collectors.joining("\n", "Nom;Adresse\n", "\n"));
        browser.button("Importer").click();
        browser.page().getByLabel("Ou collez un tableau").fill(table);
        browser.page().getByLabel("Ou collez un tableau").blur();
        browser.button("Importer ces contacts").click();
        assertThat(browser.page().getByText("602 contacts")).isVisible();

        Contact person = add(project, ContactSheet.named("Zoé Abel").with(ContactField.NATURE, "PERSON"));
        browser.page().keyboard().press("Control+k");
        browser.page().keyboard().insertText("zoe abel");
        assertThat(browser.page().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("Zoé Abel")))
                .isVisible();
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**?contact=" + person.id());
        browser.button("Effacer la personne").click();
        browser.page()
                .locator("vaadin-dialog[aria-label='Effacer la personne']")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Effacer la personne"))
                .click();
        assertThat(browser.page().getByText("Personnes effacées (1)")).isVisible();
        assertThat(school.as(School.INES, () -> contacts.all(project)))
                .extracting(contact -> contact.sheet().name())
                .doesNotContain("Zoé Abel");
    }

    private Contact add(UUID project, ContactSheet sheet) {
        return school.as(School.INES, () -> contacts.add(project, sheet));
    }
}
