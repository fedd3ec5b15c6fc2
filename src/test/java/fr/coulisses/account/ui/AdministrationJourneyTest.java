package fr.coulisses.account.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class AdministrationJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final People people;

    @Autowired
    AdministrationJourneyTest(School school, People people) {
        this.school = school;
        this.people = people;
    }

    @Test
    void opensOneAccountAndClosesIt() {
        open("/administration/comptes");
        browser.hasNoAccessibilityViolation();
        browser.button("Ouvrir un compte").click();
        label("Adresse e-mail").fill("pas une adresse");
        browser.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Ouvrir un compte"))
                .click();
        assertThat(browser.says("n’est pas une adresse e-mail")).isVisible();
        label("Adresse e-mail").fill("ada.lovelace@ecole.example");
        label("Prénom").fill("Ada");
        label("Nom de famille").fill("Lovelace");
        browser.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Ouvrir un compte"))
                .click();
        assertThat(label("Mot de passe")).hasValue(java.util.regex.Pattern.compile("[a-z2-9-]{14}"));
        browser.hasNoAccessibilityViolation();
        browser.button("Fermer").click();
        label("Chercher un nom ou une adresse").fill("lovelace");
        assertThat(browser.page().locator("vaadin-grid-cell-content").getByText("Ada Lovelace"))
                .isVisible();
        assertThat(browser.button("Fermer le compte")).hasCount(1);
        browser.button("Fermer le compte").click();
        browser.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Fermer le compte"))
                .click();
        assertThat(browser.button("Rouvrir le compte")).isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void bringsInAccountsFromAFileOnceEveryLineIsGood() throws IOException {
        open("/administration/comptes");
        browser.button("Importer un fichier").click();
        upload("email,prenom,nom,role,promotion\n"
                + "etudiante@coulisses.example,Inès,Morel,étudiante,\n"
                + "zoe@ecole.example,Zoé,Petit,magicienne,\n"
                + "bon@ecole.example,Bon,Compte,étudiant,Promotion 2028\n");
        assertThat(browser.page().getByText("2 lignes à corriger")).isVisible();
        assertThat(browser.page().getByText("« magicienne » n’est pas un rôle")).isVisible();
        assertThat(browser.button("Ouvrir ces comptes")).isDisabled();
        browser.hasNoAccessibilityViolation();
        browser.button("Annuler").click();
        browser.button("Importer un fichier").click();
        upload("email;prenom;nom;role;promotion\n"
                + "lea@ecole.example;Léa;Un;étudiante;Promotion 2028\n"
                + "tom@ecole.example;Tom;Deux;tuteur;\n");
        browser.button("Ouvrir ces comptes").click();
        Locator link = browser.page().getByText("Télécharger les mots de passe");
        assertThat(link).isVisible();
        Download download = browser.page().waitForDownload(link::click);
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8)).contains("lea@ecole.example");
        browser.button("Fermer").click();
        browser.open("/administration/promotions");
        label("Chercher une promotion").fill("promotion 2028");
        browser.page()
                .getByText("Promotion 2028", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("1 personne")))
                .isVisible();
        assertThat(browser.page().getByText("Léa Un")).isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void endsEveryOpenPageOfAPersonWhoSignsOut() {
        String email = "partante@ecole.example";
        school.does(School.ARIANE, () -> people.open(new NewPerson(email, "Par", "Tante", Role.STUDENT), "coulisses"));
        browser.signIn(email);
        Page other = browser.context().newPage();
        other.navigate(browser.address() + "/projets");
        assertThat(other.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Projets")))
                .isVisible();
        browser.signOut();
        assertThat(other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")))
                .isVisible();
        other.navigate(browser.address() + "/projets");
        assertThat(other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")))
                .isVisible();
    }

    @Test
    void changesOnesOwnPasswordAndStaysOnThePage() {
        String email = "change@ecole.example";
        school.does(School.ARIANE, () -> people.open(new NewPerson(email, "Cha", "Nge", Role.STUDENT), "coulisses"));
        browser.as(email);
        browser.open("/compte");
        browser.hasNoAccessibilityViolation();
        label("Mot de passe actuel").fill("faux");
        label("Nouveau mot de passe").fill("un-autre-secret");
        label("Le nouveau, encore une fois").fill("un-autre-secret");
        browser.button("Changer de mot de passe").click();
        assertThat(browser.says("Le mot de passe actuel est inexact")).isVisible();
        label("Mot de passe actuel").fill("coulisses");
        // A hand takes its time: what stands under the pointer when it lets go is still the button.
        browser.button("Changer de mot de passe").click(new Locator.ClickOptions().setDelay(800));
        assertThat(browser.page().getByText("Mot de passe changé")).isVisible();
        assertThat(browser.page().getByText("change@ecole.example")).isVisible();
    }

    private void open(String path) {
        browser.as(School.ARIANE);
        browser.open(path);
        assertThat(browser.page().locator("h1")).isVisible();
    }

    private void upload(String text) {
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("comptes.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private Locator label(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
