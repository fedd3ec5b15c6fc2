package fr.coulisses.kinds.communicationplan.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.Keyboard;
import fr.coulisses.School;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// On a phone, with the keyboard: colours that cannot be read, an action that ends before it begins, and the
/// calendar.
@CoulissesTest
class CommunicationJourneyTest {

    private static final int PHONE = 360;

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final Keyboard keyboard = new Keyboard(browser);

    private final School school;

    @Autowired
    CommunicationJourneyTest(School school) {
        this.school = school;
    }

    @Test
    void saysWhatCannotBeReadAndWhatCannotBeScheduled() {
        UUID project = school.project("Communication");
        UUID artefact = school.artefact(project, "communication-plan", "Plan de communication");
        school.writes(artefact, """
                {"brand": {"colours": [{"id": "a", "name": "Gris", "hex": "#999999"},
                    {"id": "b", "name": "Blanc", "hex": "#ffffff"}],
                  "pairings": [{"id": "p", "text": "a", "background": "b"}]},
                 "targets": [{"id": "t", "name": "Voisins"}]}""");
        browser.as(School.INES);
        browser.page().setViewportSize(PHONE, 800);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        browser.says("a un contraste de 2,84");
        assertThat(browser.page()
                        .getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("illisible pour certains"))
                        .first())
                .isVisible();

        browser.button("Ajouter une action").focus();
        keyboard.press("Enter");
        Locator action = hand.row("Action 1");
        action.getByLabel("Intitulé", exact()).fill("Lettre aux voisins");
        action.getByLabel("Date", exact()).fill("02/03/2027");
        action.getByLabel("Date", exact()).press("Enter");
        action.getByLabel("Jusqu’au", exact()).fill("01/03/2027");
        action.getByLabel("Jusqu’au", exact()).press("Enter");
        assertThat(browser.page()
                        .getByText("« Lettre aux voisins » finit le 01/03/2027"
                                .replace("« ", "«\u00a0")
                                .replace(" »", "\u00a0»"))
                        .first())
                .isVisible();
        assertThat(action.getByLabel("Jusqu’au", exact())).hasValue("01/03/2027");
        action.getByLabel("Jusqu’au", exact()).fill("05/03/2027");
        action.getByLabel("Jusqu’au", exact()).press("Enter");
        assertThat(browser.page().locator(".chart svg, svg").first()).isAttached();
        assertThat(browser.page()
                        .getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("02/03/2027 – 05/03/2027"))
                        .first())
                .isAttached();
        action.getByLabel("Coût (€)", exact()).fill("80");
        assertThat(browser.page()
                        .getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("80,00\u00a0€"))
                        .first())
                .isAttached();
        browser.hasNoAccessibilityViolation();
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
