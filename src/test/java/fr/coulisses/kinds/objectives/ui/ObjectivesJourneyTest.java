package fr.coulisses.kinds.objectives.ui;

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

/// Orientations and objectives from empty to submitted, resting on the diagnostic of the project.
@CoulissesTest
class ObjectivesJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final School school;
    private final Artefacts artefacts;

    @Autowired
    ObjectivesJourneyTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void leadsFromAnEmptyNoteToASubmittedOne() {
        UUID project = school.project("Objectifs");
        diagnostic(project);
        UUID artefact = school.artefact(project, "objectives", "Objectifs");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, artefact));

        hand.write("Propos", "Faire vivre la halle hors saison.");
        hand.write("Finalité", "Les habitants sortent toute l’année.");
        node("Finalité").click();
        Locator fields = add("Ajouter une orientation");
        hand.write(fields, "Orientation", "Ouvrir la halle");
        hand.take(fields, "Axe du diagnostic", "Ouvrir hors saison");
        node("Orientation 1").click();
        add("Ajouter un objectif général");
        hand.write(fields, "Verbe à l’infinitif", "Donner");
        hand.write(fields, "Énoncé, après le verbe", "aux lycéens une raison de sortir");
        hand.tick(fields, "Publics visés", "Lycéens");
        node("Objectif général 1.1").click();
        add("Ajouter un objectif opérationnel");
        hand.write(fields, "Objectif opérationnel", "Accueillir 300 lycéens");
        hand.write(fields, "Mesurable : indicateur", "Nombre d’entrées lycéennes");
        hand.write(fields, "Valeur cible", "300");
        String due = school.as(School.INES, () -> artefacts.findings(artefact)).toString();
        assertThat(due).contains("R-C1.3-04");
        hand.write(fields, "Temporel : échéance", "24/04/2027");
        fields.getByLabel("Temporel : échéance").press("Enter");
        browser.page()
                .waitForCondition(() -> school.as(School.INES, () -> artefacts.findings(artefact))
                        .isEmpty());
        browser.hasNoAccessibilityViolation();

        hand.submit(ProjectAddress.artefact(project, artefact), "C1.3", "J’ai tiré les objectifs des axes.");
    }

    /// What the orientation and the objective rest on.
    private void diagnostic(UUID project) {
        UUID diagnostic = school.artefact(project, "diagnostic", "Diagnostic");
        school.writes(diagnostic, """
                {"axes": [{"id": "%s", "title": "Ouvrir hors saison"}],
                 "segments": [{"id": "%s", "name": "Lycéens"}]}""".formatted(UUID.randomUUID(), UUID.randomUUID()));
    }

    private Locator add(String button) {
        browser.button(button).click();
        Locator fields = browser.page().locator(".objective-fields");
        assertThat(fields).isVisible();
        return fields;
    }

    private Locator node(String name) {
        return browser.page()
                .getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(name))
                .locator(".objective-node")
                .first();
    }
}
