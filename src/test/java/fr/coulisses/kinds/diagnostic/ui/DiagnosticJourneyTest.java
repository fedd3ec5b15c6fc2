package fr.coulisses.kinds.diagnostic.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/// A diagnostic from empty to submitted.
@CoulissesTest
class DiagnosticJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final School school;
    private final Artefacts artefacts;

    @Autowired
    DiagnosticJourneyTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void leadsFromAnEmptyDiagnosticToASubmittedOne() {
        UUID project = school.project("Diagnostic");
        UUID artefact = school.artefact(project, "diagnostic", "Diagnostic");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        assertThat(browser.page().getByText("R-C1.2-02")).isVisible();

        Locator exchange = hand.add("Ajouter un échange", "Échange 1");
        hand.write(exchange, "Personne ou lieu", "Claire Vidal");
        hand.write(exchange, "Fonction, structure", "Directrice de la médiathèque");
        hand.choose(exchange, "Forme", "Entretien");
        hand.write(exchange, "Ce que vous en retirez", "La halle est vide hors saison.");
        Locator figure = hand.add("Ajouter un indicateur", "Indicateur 1");
        hand.write(figure, "Indicateur", "Part des 15–25 ans");
        hand.write(figure, "Valeur", "21,5");
        hand.write(figure, "Unité", "%");
        hand.write(figure, "Année", "2024");
        hand.write(figure, "Source", "INSEE");
        for (String dimension :
                new String[] {"économique", "sociale", "touristique", "culturelle", "environnementale"}) {
            hand.write("Dimension " + dimension, "Ce qu’elle dit de la halle.");
        }
        Locator found = hand.add("Ajouter un constat", "Constat 1");
        hand.write(found, "Constat", "La halle est vide hors saison");
        swot(1, "Forces", "Un lieu prêté");
        swot(2, "Faiblesses", "Une équipe jeune");
        swot(3, "Opportunités", "Un train le soir");
        swot(4, "Menaces", "Des riverains inquiets");
        Locator axis = hand.add("Ajouter un axe", "Axe 1");
        hand.write(axis, "Intitulé", "Ouvrir la halle hors saison");
        hand.check(axis, "La halle est vide hors saison");
        assertThat(browser.page().getByText("R-C1.2-02")).hasCount(0);
        browser.hasNoAccessibilityViolation();
        assertThat(browser.page().getByText("À vérifier (0)").first()).isVisible();
        assertThat(school.as(School.INES, () -> artefacts.findings(artefact))).isEmpty();

        hand.submit(ProjectAddress.artefact(project, artefact), "C1.2", "J’ai confronté les sources.");
        assertThat(school.as(School.INES, () -> artefacts.draft(artefact))
                        .content()
                        .at("/axes/0/title"))
                .hasToString("\"Ouvrir la halle hors saison\"");
    }

    private void swot(int number, String quadrant, String text) {
        Locator item = hand.add("Ajouter un élément du SWOT", "Élément " + number + " du SWOT");
        hand.choose(item, "Case", quadrant);
        hand.write(item, "Élément", text);
        hand.check(item, "La halle est vide hors saison");
    }
}
