package fr.coulisses.workspace;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contracts.SignedContracts;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.Formats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// One chain of money and promises: a request is granted and paid, a contract signed, its invoice paid from a statement
/// of
/// the bank, the figures of the month frozen, and both reports say what happened.
@CoulissesTest
class MoneyStoryTest {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final String HEADLINER = "Contrat de cession – tête d'affiche, soirée du 24 avril";

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;
    private final SignedContracts contracts;
    private final String today = LocalDate.now(Formats.ZONE).format(FRENCH);
    private UUID project = new UUID(0, 0);

    @Autowired
    MoneyStoryTest(School school, Budgets budgets, SignedContracts contracts) {
        this.school = school;
        this.budgets = budgets;
        this.contracts = contracts;
    }

    @BeforeEach
    void start() {
        project = school.projectWithFinancedBudget("La chaîne", "budget-concert.csv");
        browser.as(School.INES);
    }

    @Test
    void leadsFromTheRequestToBothReports() throws IOException {
        agreeTheBudget();
        askAndReceive();
        sign();
        receiveTheInvoice();
        payIt();
        String month = report("budget-report", "Note de décembre", "Chiffres arrêtés au", today);
        assertThat(month).contains("Engagé 4 431,00 € 2 500,00 €", "Payé 4 431,00 € 2 500,00 €");
        String account = report("financial-report", "Compte rendu", "Demande de financement", "Conseil régional");
        assertThat(account)
                .contains("La chaîne – Conseil régional")
                .contains("Total des charges 27 600,00 € 4 431,00 € 16,1 % 4 431,00 €")
                .contains("74 Région – aide aux initiatives étudiantes 2 500,00 € 2 500,00 € 100 % 2 500,00 €");
    }

    private void agreeTheBudget() {
        browser.open("/" + ProjectAddress.tracking(project));
        step("Valider le budget initial");
        assertThat(browser.says("Budget initial")).isVisible();
    }

    private void askAndReceive() {
        browser.open("/" + ProjectAddress.of(project) + "/registres/financements");
        browser.button("Nouvelle demande").click();
        fill("Nom du financeur", "Conseil régional");
        choose("Type de financement", "Fondation");
        fill("Montant demandé (€)", "2500");
        day("Fin de l’exercice", "31/12/2027");
        line("Région – aide aux initiatives");
        for (String name : new String[] {
            "Éligibilité vérifiée",
            "Monter le dossier",
            "Dossier complet",
            "Noter le dépôt",
            "Noter recevable",
            "En instruction"
        }) {
            step(name);
        }
        fill("Montant accordé (€)", "2500");
        step("Accordée en entier");
        browser.button("Écrire dans le budget").click();
        assertThat(browser.page().getByText("Le budget est à jour.")).isVisible();
        step("Notification reçue");
        browser.button("Ajouter un versement").click();
        choose("Versement", "En une fois");
        fill("Montant (€)", "2500");
        day("Reçu le", today);
        step("Solde reçu");
    }

    /// What a contract says has journeys of its own; here it is signed.
    private void sign() {
        UUID line = headliner().id();
        UUID contract = school.as(School.INES, () -> contracts.sent(project, line, null));
        browser.open("/" + ProjectAddress.of(project) + "/registres/contrats/" + contract);
        browser.button("Noter la signature de Les Marées Basses").click();
        step("Signé par une partie");
        browser.button("Noter la signature de Horizon Culture").click();
        step("Signé par toutes");
        assertThat(browser.page().getByText("Préparer un avenant")).isVisible();
        browser.open("/" + ProjectAddress.tracking(project));
        assertThat(row().getByText("4 431,00").nth(2)).isVisible();
    }

    private void receiveTheInvoice() {
        browser.open("/" + ProjectAddress.of(project) + "/registres/pieces");
        browser.button("Nouvelle pièce").click();
        choose("Nature", "Facture");
        fill("Émetteur ou destinataire", "Les Marées Basses");
        fill("Numéro", "F-2027-12");
        day("Datée du", today);
        pick("Exécute l’engagement", "Marées hautes");
        browser.button("Ajouter un montant").click();
        pick("Ligne du budget", HEADLINER);
        fill("Montant HT (€)", "4200");
        fill("TVA (%)", "5,5");
        step("Vérifier");
    }

    private void payIt() {
        browser.open("/" + ProjectAddress.tracking(project));
        browser.button("Rapprocher un relevé").click();
        dialog().locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "releve.csv",
                        "text/csv",
                        ("Date;Libellé;Montant\n" + today + ";VIR F 2027 12;-4431,00")
                                .getBytes(StandardCharsets.UTF_8)));
        browser.button("Noter un paiement").click();
        assertThat(browser.page().getByText("Un paiement est noté.")).isVisible();
        step("Arrêter les chiffres");
        assertThat(browser.says(today + " :")).isVisible();
    }

    /// Chooses what a report is of, and reads its document.
    private String report(String kind, String title, String field, String choice) throws IOException {
        UUID artefact = school.artefact(project, kind, title);
        String address = "/" + ProjectAddress.artefact(project, artefact);
        browser.open(address);
        pick(field, choice);
        assertThat(browser.says("Enregistré")).isVisible();
        browser.hasNoAccessibilityViolation();
        byte[] file = browser.context()
                .request()
                .get(browser.address() + address + "/brouillon.pdf")
                .body();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\u00a0\\u202f]", " ");
        }
    }

    private BudgetLine headliner() {
        return school.as(School.INES, () -> budgets.get(project)).lines().stream()
                .filter(line -> line.entry().label().startsWith(HEADLINER))
                .findFirst()
                .orElseThrow();
    }

    private Locator row() {
        return browser.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(HEADLINER))
                .first();
    }

    private Locator dialog() {
        return browser.page().getByRole(AriaRole.DIALOG);
    }

    private void step(String name) {
        browser.button(name).click();
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(dialog()).hasCount(0);
    }

    private void fill(String label, String text) {
        Locator field = browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Tab");
    }

    private void day(String label, String text) {
        Locator field = browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Enter");
        browser.page().waitForFunction("() => !document.querySelector('vaadin-date-picker[opened]')");
    }

    private void choose(String label, String option) {
        browser.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    /// Chooses from a long list by writing what it begins with.
    private void pick(String label, String option) {
        Locator box = browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        box.click();
        box.pressSequentially(option);
        browser.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        box.press("Tab");
    }

    private void line(String label) {
        Locator box = browser.page().getByLabel("Lignes de produits du budget");
        box.click();
        box.pressSequentially(label);
        browser.page()
                .locator("vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        box.press("Escape");
        box.press("Tab");
    }
}
