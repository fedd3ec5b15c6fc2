package fr.coulisses.referential.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.TestSchool;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.referential.SheetImports;
import fr.coulisses.referential.TestSheets;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// An administrator brings a sheet in, revises it, and confirms what became of each competency.
@CoulissesTest
class RevisionJourneyTest {

    private static final String REGISTER = """
            <FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE><NUMERO_FICHE>%s</NUMERO_FICHE>
            <INTITULE>Régie d’essai</INTITULE><BLOCS_COMPETENCES><BLOC_COMPETENCES><CODE>%sBC01</CODE>
            <LIBELLE>Préparer</LIBELLE><LISTE_COMPETENCES>Étudier le lieu      Régler le son</LISTE_COMPETENCES>
            </BLOC_COMPETENCES></BLOCS_COMPETENCES></FICHE></FICHES>""";

    @RegisterExtension
    final Browser browser = new Browser();

    private final TestSchool school;
    private final Referentials referentials;
    private final SheetImports imports;

    @Autowired
    RevisionJourneyTest(TestSchool school, Referentials referentials, SheetImports imports) {
        this.school = school;
        this.referentials = referentials;
        this.imports = imports;
    }

    @Test
    void correctsTheSplitOfASheetOfTheRegisterBeforeItIsStored() {
        String code = "ESSAI" + UUID.randomUUID().toString().substring(0, 6);
        browser.as(School.ARIANE);
        browser.open("/administration/referentiels/import");
        upload("export.xml", REGISTER.formatted(code, code));
        assertThat(browser.page().locator(".competency")).hasCount(2);
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("BC01 – Préparer"))
                .fill("Étudier le lieu\n- La jauge est vérifiée\nRégler le son\nÉclairer");
        assertThat(browser.page().locator(".competency")).hasCount(3);
        assertThat(browser.page().getByText("La jauge est vérifiée", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        browser.button("Enregistrer la fiche").click();
        assertThat(browser.says("Dites en une phrase pourquoi")).isVisible();
        browser.page().getByLabel("Pourquoi cette révision").fill("Fiche de l’essai");
        browser.button("Enregistrer la fiche").click();
        assertThat(browser.page().locator("h1")).hasText(code + " – Régie d’essai");
        assertThat(browser.page().locator(".competency")).hasCount(3);
    }

    @Test
    void refusesAHostileFileWithASentence() {
        browser.as(School.ARIANE);
        browser.open("/administration/referentiels/import");
        upload("mal.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><FICHES>&e;</FICHES>");
        assertThat(browser.page().locator(".notice-bad")).isVisible();
        assertThat(browser.button("Enregistrer la fiche")).hasCount(0);
    }

    @Test
    void revisesComparesAndConfirms() {
        Referential sheet = TestSheets.copy(school, referentials, imports);
        browser.as(School.ARIANE);
        browser.open("/administration/referentiels/" + sheet.code() + "/revision");
        browser.button("Partir de la révision 1").click();
        Locator criterion = browser.page()
                .getByLabel("Critère", new Page.GetByLabelOptions().setExact(true))
                .first();
        criterion.fill("La demande est comprise");
        criterion.blur();
        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Descendre – Critère 1"))
                .click();
        assertThat(browser.page()
                        .getByLabel("Critère", new Page.GetByLabelOptions().setExact(true))
                        .nth(1))
                .hasValue("La demande est comprise");
        browser.hasNoAccessibilityViolation();
        browser.button("Publier la révision").click();
        browser.page().getByLabel("Pourquoi cette révision").fill("Critères reçus du certificateur");
        browser.button("Publier la révision").last().click();
        assertThat(browser.page().getByText("Critères reçus du certificateur")).isVisible();
        browser.open("/referentiels/" + sheet.code() + "/comparaison");
        assertThat(browser.page().locator(".correspondence")).hasCount(22);
        assertThat(browser.page().locator("ins").first()).containsText("comprise");
        browser.hasNoAccessibilityViolation();
        browser.button("Corriger la table").click();
        assertThat(browser.page().locator(".correspondence-line")).hasCount(22);
        browser.hasNoAccessibilityViolation();
        browser.button("Confirmer la table").click();
        assertThat(browser.page().getByText("Table confirmée par")).isVisible();
    }

    private void upload(String name, String text) {
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
    }
}
