package fr.coulisses.kinds.exhibitionspecification.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.Keyboard;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Entries;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// On a phone, with the keyboard: a work comes from the register of rights, does not fit its wall until its width is
/// corrected, and gets its condition reports.
@CoulissesTest
class ExhibitionSpecificationJourneyTest {

    private static final int PHONE = 390;

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final Keyboard keyboard = new Keyboard(browser);
    private final School school;
    private final Artefacts artefacts;
    private final Entries entries;
    private final RightsRegister rights;
    private final JsonMapper json;

    @Autowired
    ExhibitionSpecificationJourneyTest(
            School school, Artefacts artefacts, Entries entries, RightsRegister rights, JsonMapper json) {
        this.school = school;
        this.artefacts = artefacts;
        this.entries = entries;
        this.rights = rights;
        this.json = json;
    }

    @Test
    void hangsAWorkOfTheRegisterOfRights() {
        UUID project = school.project("Portraits du quai");
        UUID artefact = school.artefact(project, "exhibition-specification", "Fiche technique");
        school.does(School.INES, () -> {
            entries.add(project, rights, json.readValue("""
                    {"title": "Batelière", "authors": [{"id": "a", "name": "Nina Vidal"}], "publishedIn": 2026,
                     "usage": {"uses": ["DISPLAY"]}}""", UsedWork.class), State.TO_QUALIFY);
            school.writes(artefact, """
                    {"walls": [{"id": "north", "name": "Nord", "length": 3, "height": 2.5}]}""");
        });
        browser.as(School.INES);
        browser.page().setViewportSize(PHONE, 844);
        browser.open("/" + ProjectAddress.artefact(project, artefact));

        press(button("Reprendre les œuvres du tableau des droits"));
        press(button("1 · Batelière · Nina Vidal"));
        Locator work = hand.row("Œuvre 1");
        hand.write(work, "Hauteur (cm)", "100");
        hand.write(work, "Largeur (cm)", "400");
        keyboard.choose("Cimaise", "Nord");
        assertThat(browser.page().getByText("a une largeur de 4").first()).isVisible();
        hand.write(work, "Largeur (cm)", "74");
        work.getByLabel("Poids (kg)").focus();
        assertThat(browser.page().getByText("a une largeur de 4")).hasCount(0);
        assertThat(browser.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Élévation – Nord")))
                .isVisible();

        keyboard.reach("Provenance", "Shift+Tab");
        keyboard.choose("prêt de l’artiste");
        browser.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Constats d’état"))
                .first()
                .click();
        press(button("Préparer les constats des œuvres prêtées"));
        assertThat(button("Batelière · Retour")).isVisible();
        browser.hasNoAccessibilityViolation();
        assertThat(browser.beyondTheEdge()).isEmpty();

        JsonNode content =
                school.as(School.INES, () -> artefacts.draft(artefact)).content();
        assertThat(content.at("/works/0/size/width").asInt()).isEqualTo(74);
        assertThat(content.at("/works/0/hanging/wall").asString()).isEqualTo("north");
        assertThat(content.path("reports")
                        .valueStream()
                        .map(report -> report.path("step").asString()))
                .containsExactly("DEPARTURE", "ARRIVAL", "RETURN");
    }

    private static void press(Locator button) {
        button.focus();
        button.press("Enter");
    }

    private Locator button(String name) {
        return browser.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
