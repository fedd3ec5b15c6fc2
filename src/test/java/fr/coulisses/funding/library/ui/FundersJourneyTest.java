package fr.coulisses.funding.library.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Entries;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// An administrator adds a funder; a student takes it into a request.
@CoulissesTest
class FundersJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Entries entries;
    private final FundingRegister funding;

    @Autowired
    FundersJourneyTest(School school, Entries entries, FundingRegister funding) {
        this.school = school;
        this.entries = entries;
        this.funding = funding;
    }

    @Test
    void leadsFromTheLibraryToTheChecklistOfARequest() {
        browser.as(School.ARIANE);
        browser.open("/" + FundersView.PATH);
        browser.button("Ajouter un financeur").click();
        browser.button("Enregistrer le financeur").click();
        browser.says("Écrivez le nom du financeur.");
        field("Nom").fill("Fondation des Deux-Rives");
        browser.page().locator("vaadin-dialog vaadin-select").first().click();
        browser.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Fondation").setExact(true))
                .click();
        field("Dispositif").fill("Jeunes initiatives");
        field("Ce que le dossier doit montrer").fill("Un ancrage dans le quartier.");
        field("Source").fill("Appel à projets de 2026");
        browser.hasNoAccessibilityViolation();
        browser.button("Enregistrer le financeur").click();
        assertThat(browser.page().locator(".funders").getByText("Fondation des Deux-Rives"))
                .isVisible();
        browser.hasNoAccessibilityViolation();

        UUID project = school.projectWithFinancedBudget("Aide de fondation", "budget-concert.csv");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.of(project) + "/registres/financements");
        browser.button("Nouvelle demande").click();
        Locator name = browser.page().getByLabel("Nom du financeur");
        name.pressSequentially("Fondation des");
        name.press("ArrowDown");
        name.press("Enter");
        assertThat(browser.page()
                        .getByText("Ce que demande ce financeur : Fondation des Deux-Rives".replace(" :", "\u00a0:")))
                .isVisible();
        assertThat(browser.page().getByText("Un ancrage dans le quartier.")).isVisible();
        assertThat(field("Dispositif")).hasValue("Jeunes initiatives");
        browser.button("Ajouter ces pièces à la demande").click();
        assertThat(browser.page().getByText("Convention de mécénat · à fournir"))
                .isVisible();
        browser.hasNoAccessibilityViolation();

        FundingRequest request = school.as(School.INES, () -> entries.all(project, funding))
                .getFirst()
                .content();
        assertThat(request.funder()).isEqualTo("Fondation des Deux-Rives");
        assertThat(request.type()).isEqualTo(FundingType.FOUNDATION);
        assertThat(request.channel()).isNull();
        assertThat(request.documents())
                .extracting(RequestedDocument::type)
                .containsExactlyElementsOf(DocumentType.usual(FundingType.FOUNDATION));
    }

    private Locator field(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
