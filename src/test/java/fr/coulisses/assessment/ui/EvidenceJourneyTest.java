package fr.coulisses.assessment.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.assessment.AddressedCriterion;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.IntendedClaim;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class EvidenceJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Claims claims;
    private final Contributions contributions;

    @Autowired
    EvidenceJourneyTest(School school, Claims claims, Contributions contributions) {
        this.school = school;
        this.claims = claims;
        this.contributions = contributions;
    }

    @Test
    void leadsFromTheTickToAReceiptAndAConfirmedShare() {
        UUID project = school.projectWithFinancedBudget("Preuves", "budget-concert.csv");
        school.invite(project, School.THEO);
        UUID artefact = school.artefact(project, "forecast-budget", "Budget à prouver");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        assertThat(browser.page().getByText(Pattern.compile("À rendre le .* \\(J-\\d+\\)")))
                .isVisible();
        link("Dire ce qu’il prouve").click();
        label("C2.1 – Établir le budget prévisionnel").check();
        label("Ce que j’ai fait").fill("J’ai chiffré chaque poste.");
        label("Comment je m’y suis pris").fill("Sur devis.");
        label("Ce que cela montre").fill("Je sais équilibrer.");
        label("Les hypothèses (jauge, prix, taux) sont explicites").check();
        Locator place =
                browser.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Où on le voit"));
        place.fill("hypotheses");
        browser.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Hypothèses"))
                .first()
                .click();
        browser.page()
                .waitForCondition(() -> intended(artefact)
                        .criteria()
                        .equals(List.of(new AddressedCriterion("C2.1-K5", "assumptions"))));
        assertThat(intended(artefact).commentary())
                .isEqualTo(new Commentary("J’ai chiffré chaque poste.", "Sur devis.", "Je sais équilibrer."));
        label("Ce que j’y ai fait").fill("Tout le chiffrage.");
        assertThat(browser.page().getByText("N’ont pas dit leur part dans ce travail : Théo Lambert."))
                .isVisible();
        browser.hasNoAccessibilityViolation();

        browser.button("Déposer").click();
        label("Un mot à la tutrice ou au tuteur (facultatif)").fill("Merci de regarder la billetterie.");
        browser.hasNoAccessibilityViolation();
        browser.button("Annuler").click();
        browser.page().reload();
        browser.button("Déposer").click();
        assertThat(label("Un mot à la tutrice ou au tuteur (facultatif)"))
                .hasValue("Merci de regarder la billetterie.");
        browser.button("Déposer cette version").click();
        assertThat(browser.page().getByText("Empreinte SHA-256")).isVisible();
        assertThat(browser.page().getByText("Déposé dans les temps")).isVisible();
        assertThat(browser.page()
                        .waitForDownload(() -> link("Récépissé de dépôt").click())
                        .suggestedFilename())
                .isEqualTo("recepisse-budget-a-prouver-preuves-v1.pdf");
        browser.hasNoAccessibilityViolation();
        String version = browser.page().url();

        browser.signOut();
        browser.as(School.THEO);
        browser.page().navigate(version);
        assertThat(browser.page().getByText("Tout le chiffrage.")).isVisible();
        browser.button("Contester").click();
        label("Pourquoi je conteste").fill("J’ai fait la billetterie.");
        browser.button("Envoyer la contestation").click();
        assertThat(browser.page().getByText("« J’ai fait la billetterie. »")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirmer la part de Inès Morel"))
                .click();
        assertThat(browser.page().getByText("Confirmé", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionIsLost() {
        UUID project = school.projectWithFinancedBudget("Preuves perdues", "budget-concert.csv");
        UUID artefact = school.artefact(project, "forecast-budget", "Budget perdu de vue");
        String page = "/" + ArtefactPages.Page.EVIDENCE.address(project, artefact);
        browser.as(School.INES);
        browser.open(page);
        label("C2.1 – Établir le budget prévisionnel").check();
        label("Ce que cela montre").click();
        browser.context().clearCookies();
        browser.page().keyboard().type("Un long texte");
        browser.as(School.INES);
        browser.open(page);
        assertThat(label("Ce que cela montre")).hasValue("Un long texte");
        browser.page()
                .waitForCondition(() ->
                        "Un long texte".equals(intended(artefact).commentary().shows()));
    }

    @Test
    void asksBeforeWhatWasWrittenIsErased() {
        UUID project = school.projectWithFinancedBudget("Preuves effacées", "budget-concert.csv");
        UUID artefact = school.artefact(project, "forecast-budget", "Budget décoché");
        school.does(School.INES, () -> {
            claims.intend(artefact, "C2.1", Commentary.of("À garder."));
            claims.assess(artefact, "C2.1", Level.ACQUIRED);
        });
        browser.as(School.INES);
        browser.open("/" + ArtefactPages.Page.EVIDENCE.address(project, artefact));
        Locator tick = label("C2.1 – Établir le budget prévisionnel");
        tick.click();
        browser.button("Annuler").click();
        assertThat(tick).isChecked();
        assertThat(label("Ce que j’ai fait")).hasValue("À garder.");
        tick.click();
        browser.hasNoAccessibilityViolation();
        browser.button("Effacer").click();
        assertThat(tick).not().isChecked();
        assertThat(school.as(School.INES, () -> claims.intended(artefact))).isEmpty();
    }

    @Test
    void submitsAWholeBlockAtOnce() {
        UUID project = school.projectWithFinancedBudget("Tout un bloc", "budget-concert.csv");
        UUID ready = school.artefact(project, "forecast-budget", "Budget du bloc");
        UUID other = school.artefact(project, "forecast-budget", "Variante du bloc");
        school.does(School.INES, () -> claims.intend(ready, "C2.1", Commentary.of("Le mien.")));
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.competencies(project));
        link("Mon dossier BC02").click();
        assertThat(label("Budget du bloc")).isChecked();
        assertThat(label("Variante du bloc")).isDisabled();
        browser.hasNoAccessibilityViolation();
        browser.button("Déposer les livrables choisis").click();
        assertThat(browser.page().getByText("1 livrable déposé.")).isVisible();
        assertThat(label("Budget du bloc")).not().isChecked();
        assertThat(school.as(School.INES, () -> contributions.intended(other))).hasSize(1);
    }

    private IntendedClaim intended(UUID artefact) {
        return school.as(School.INES, () -> claims.intended(artefact)).getFirst();
    }

    private Locator label(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator link(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
