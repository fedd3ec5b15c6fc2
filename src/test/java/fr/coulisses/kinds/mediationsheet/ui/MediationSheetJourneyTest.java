package fr.coulisses.kinds.mediationsheet.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A mediation action is prepared, minute by minute, and its mediator gets a page for the pocket.
@CoulissesTest
class MediationSheetJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final School school;
    private final Artefacts artefacts;

    @Autowired
    MediationSheetJourneyTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void putsAnActionOnTheClockAndIntoAPocket() {
        UUID project = school.project("Médiation");
        UUID artefact = school.artefact(project, "mediation-sheet", "Atelier");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        assertThat(browser.page().getByText("R-C3.5-03")).isVisible();

        hand.write("Intitulé", "Atelier au bord du canal");
        hand.write("Heure de début", "14h15");
        hand.write("Durée annoncée (minutes)", "30");
        step("Étape 1", "10", "Accueil des élèves");
        step("Étape 2", "20", "Tirage au soleil");
        assertThat(browser.page().getByText("14\u00a0h\u00a025 – 14\u00a0h\u00a045"))
                .isVisible();
        assertThat(browser.page().getByText("Le compte y est.")).isVisible();
        assertThat(browser.page().getByText("R-C3.5-03")).hasCount(0);

        Locator aid = hand.add("Ajouter une aide", "Aide 1");
        hand.take(aid, "Aide à l’accessibilité", "Boucle à induction");
        assertThat(aid.getByText("Personnes appareillées (position T)")).isVisible();
        hand.write("Texte FALC pour le public", "Venez à l’atelier. Un dispositif vous attend.");
        assertThat(browser.page().getByText("mot difficile. Dites plutôt : aide, outil"))
                .isVisible();
        browser.hasNoAccessibilityViolation();

        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voir : Fiche de poche"))
                .focus();
        browser.page().keyboard().press("Enter");
        Locator pocket = browser.page().getByRole(AriaRole.DIALOG);
        assertThat(pocket.getByText("Tirage au soleil")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page().keyboard().press("Escape");
        assertThat(pocket).hasCount(0);
        assertThat(school.as(School.INES, () -> artefacts.draft(artefact))
                        .content()
                        .at("/aids/0/aid"))
                .hasToString("\"BOUCLE\"");
    }

    private void step(String name, String minutes, String content) {
        Locator step = hand.add("Ajouter une étape", name);
        hand.write(step, "Durée (minutes)", minutes);
        hand.write(step, "Contenu", content);
        assertThat(browser.page().getByText(content).first()).isVisible();
    }
}
