package fr.coulisses.kinds.evaluationplan.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// From nothing to a submitted plan: an objective is measured, a threshold is crossed, and something is done about it.
@CoulissesTest
class EvaluationJourneyTest {

    private static final String OBJECTIVE = "Réunir 480 personnes du quartier";

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);

    private final School school;

    @Autowired
    EvaluationJourneyTest(School school) {
        this.school = school;
    }

    @Test
    void leadsFromNothingToASubmittedPlan() {
        UUID project = school.project("Évaluation");
        objective(project);
        UUID artefact = school.artefact(project, "evaluation-plan", "Plan d’évaluation");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        assertThat(browser.page()
                        .getByText("L’objectif « " + OBJECTIVE + " » n’a pas d’indicateur")
                        .first())
                .isVisible();
        browser.page().getByLabel("Dispositif : qui évalue, quand, avec qui").fill("La production, chaque mois.");

        browser.page().getByText("Bibliothèque d’indicateurs").first().click();
        take("autofinancement", "Part d’autofinancement (%)");
        assertThat(indicator(1).getByText("Le budget ne permet pas encore ce calcul"))
                .isVisible();
        take("satisfaction", "Taux de satisfaction (%)");
        assertThat(browser.page().getByText("Dans le plan").first()).isVisible();
        choose("Objectifs mesurés", OBJECTIVE);
        indicator(2).getByLabel("Cible", exact()).fill("90");
        indicator(2).getByLabel("Seuil d’alerte", exact()).fill("75");
        indicator(2).getByLabel("Valeur (%)").fill("71,5");
        indicator(2).getByLabel("Valeur (%)").press("Enter");
        assertThat(indicator(2)
                        .getByText("Franchi", new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        assertThat(indicator(2).locator(".chart")).isVisible();
        assertThat(browser.page().getByText("a franchi son seuil d’alerte").first())
                .isVisible();
        browser.hasNoAccessibilityViolation();
        indicator(2).getByLabel("Mesure corrective").fill("Un second bar dès demain.");
        assertThat(browser.page().getByText("a franchi son seuil d’alerte")).hasCount(0);

        deliverable();
        assertThat(browser.page().getByText("À vérifier (0)").first()).isVisible();
        browser.hasNoAccessibilityViolation();
        hand.submit(ProjectAddress.artefact(project, artefact), "C1.5", "J’ai relié les indicateurs aux objectifs.");
    }

    private void objective(UUID project) {
        UUID objectives = school.artefact(project, "objectives", "Objectifs");
        school.writes(
                objectives,
                "{\"operational\":[{\"id\":\"%s\",\"title\":\"%s\"}]}".formatted(UUID.randomUUID(), OBJECTIVE));
    }

    private void take(String words, String label) {
        browser.page().getByLabel("Chercher dans la bibliothèque").fill(words);
        browser.button("Prendre – " + label).click();
        assertThat(browser.page().getByLabel("Indicateur", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(label);
    }

    private void choose(String field, String option) {
        browser.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field))
                .fill(option.substring(0, 12));
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        browser.page().keyboard().press("Escape");
    }

    private void deliverable() {
        browser.button("Ajouter une étape").click();
        hand.row("Étape 1").getByLabel("Étape", exact()).fill("Bilan");
        browser.button("Ajouter un livrable").click();
        Locator row = hand.row("Livrable 1");
        row.getByLabel("Livrable", exact()).fill("Bilan moral et financier");
        row.locator("vaadin-select").click();
        browser.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Bilan").setExact(true))
                .click();
        row.getByLabel("Prévu le").fill("15/09/2027");
        row.getByLabel("Prévu le").press("Enter");
    }

    private Locator indicator(int number) {
        return hand.row("Indicateur " + number);
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
