package fr.coulisses.tracking.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.tracking.DocumentRegister;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.Revisions;
import fr.coulisses.tracking.SupportingDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// A statement proposes what is paid, and a person says so.
@CoulissesTest
class BankJourneyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;
    private final Revisions revisions;
    private final Entries entries;
    private final DocumentRegister register;
    private final JsonMapper json;

    @Autowired
    BankJourneyTest(
            School school,
            Budgets budgets,
            Revisions revisions,
            Entries entries,
            DocumentRegister register,
            JsonMapper json) {
        this.school = school;
        this.budgets = budgets;
        this.revisions = revisions;
        this.entries = entries;
        this.register = register;
        this.json = json;
    }

    @Test
    void notesWhatAPersonConfirms() {
        UUID project = school.projectWithFinancedBudget("Le relevé", "budget-concert.csv");
        school.does(School.INES, () -> {
            revisions.agree(project, DAY, "");
            invoice(project, "Rivemont Sono", "F-12", "120.50");
            invoice(project, "Autocars du Val", "88", "300.00");
        });
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.of(project) + "/suivi");
        browser.button("Rapprocher un relevé").click();
        upload("Bonjour");
        assertThat(browser.says("Les colonnes ne se reconnaissent pas")).isVisible();
        upload(
                "Date;Libellé;Montant\n20/11/2026;VIR F 12 SONO;-120,50\n21/11/2026;CB 4231;-300,00\n22/11/2026;FRAIS;-4,00");
        assertThat(browser.says("2 pièces semblent payées")).isVisible();
        assertThat(browser.says("Mouvements sans pièce (1)")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.button("Noter un paiement").click();
        assertThat(browser.page().getByText("Un paiement est noté.")).isVisible();
        Entry<SupportingDocument, DocumentState> sound = entry(project, "F-12");
        assertThat(sound.state()).isEqualTo(DocumentState.PAID);
        assertThat(sound.content().paidOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(entry(project, "88").state()).isEqualTo(DocumentState.CHECKED);
    }

    private Entry<SupportingDocument, DocumentState> entry(UUID project, String number) {
        return school.as(School.INES, () -> entries.all(project, register)).stream()
                .filter(entry -> entry.content().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void invoice(UUID project, String party, String number, String net) {
        UUID line = budgets.get(project).lines().getFirst().id();
        SupportingDocument invoice = json.readValue(
                "{\"kind\": \"INVOICE\", \"party\": \"" + party + "\", \"number\": \"" + number
                        + "\", \"issuedOn\": \"2026-11-02\", \"shares\": [{\"id\": \"s\", \"line\": \"" + line
                        + "\", \"net\": " + net + "}]}",
                SupportingDocument.class);
        UUID entry =
                entries.add(project, register, invoice, DocumentState.ENTERED).id();
        entries.move(entry, register, DocumentState.ENTERED, DocumentState.CHECKED, DAY.plusDays(23), "");
    }

    private void upload(String text) {
        Locator dialog = browser.page().getByRole(AriaRole.DIALOG);
        dialog.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("releve.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
