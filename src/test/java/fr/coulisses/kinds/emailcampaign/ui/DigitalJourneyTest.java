package fr.coulisses.kinds.emailcampaign.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.TestMail;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.Formats;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// On a telephone: a message is written, seen, tested and measured; then posts are proposed, and one is found in its
/// month.
@CoulissesTest
class DigitalJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final School school;
    private final Artefacts artefacts;
    private final Projects projects;

    @Autowired
    DigitalJourneyTest(School school, Artefacts artefacts, Projects projects) {
        this.school = school;
        this.artefacts = artefacts;
        this.projects = projects;
    }

    @Test
    void writesTestsAndMeasuresAMessageThenPlansPosts() {
        UUID project = school.project("Nuits en ligne");
        UUID mail = school.artefact(project, "email-campaign", "Ouverture");
        school.does(School.INES, () -> school.writes(mail, """
                {"pieces": [{"id": "b", "type": "BUTTON", "text": "Réserver", "link": "javascript:alert(1)"}]}"""));
        browser.as(School.INES);
        browser.page().setViewportSize(390, 844);
        browser.open("/" + ProjectAddress.artefact(project, mail));
        assertThat(browser.page().getByText("Le lien « javascript:alert(1) » est refusé"))
                .isVisible();

        hand.write("Objet", "La billetterie <b>ouvre</b> aujourd’hui");
        assertThat(browser.page().getByText("39 signes sur 60")).isVisible();
        assertThat(browser.page().locator("iframe[sandbox='']")).isVisible();
        browser.button("M’envoyer un test").click();
        assertThat(browser.page().getByText("Le test est parti à " + School.INES))
                .isVisible();
        assertThat(draft(mail).at("/status").asString("")).isEqualTo("TESTED");
        assertThat(Arrays.stream(TestMail.server().getReceivedMessages())
                        .filter(message -> said(message).equals("[Test] La billetterie <b>ouvre</b> aujourd’hui")))
                .hasSize(1);

        browser.button("Importer les statistiques").click();
        upload("Envoyés;Livrés\n10;beaucoup\n");
        assertThat(browser.page().getByText("« beaucoup » n’est pas un nombre entier"))
                .isVisible();
        upload("Envoyés;Livrés;Ouvertures;Clics\n10;8;4;1\n");
        browser.button("Reprendre ces mesures").click();
        assertThat(browser.page().getByText("12,5").first()).isVisible();
        browser.hasNoAccessibilityViolation();

        school.does(School.INES, () -> {
            ProjectSheet before = projects.get(project).sheet();
            projects.describe(project, before, dated(before));
        });
        UUID calendar = school.artefact(project, "editorial-calendar", "Publications");
        browser.open("/" + ProjectAddress.artefact(project, calendar));
        browser.button("Proposer un rythme").click();
        browser.button("Ajouter ces idées").click();
        Locator post = browser.page().locator(".month-list .month-post").first();
        assertThat(post).containsText("L’événement est annoncé");
        assertThat(draft(calendar).path("posts").size()).isGreaterThanOrEqualTo(15);
        post.click();
        assertThat(browser.page()
                        .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Accroche"))
                        .first())
                .hasValue("L’événement est annoncé : titre, dates, lieu".replace(" :", "\u00a0:"));
        assertThat(browser.page().getByText("signes sur 2").first()).isVisible();
        browser.hasNoAccessibilityViolation();
        measure(calendar);
    }

    private void measure(UUID calendar) {
        browser.button("Importer les résultats").click();
        upload("Légende;Couverture\nUne publication;12 %\n");
        assertThat(browser.page().getByText("« 12 % » n’est pas un nombre entier"))
                .isVisible();
        upload("""
                Légende;Couverture;J’aime;Partages
                L’événement est annoncé : titre, dates, lieu;640;52;3
                Une publication que le calendrier ne connaît pas;10;1;0
                """);
        assertThat(browser.page().getByText("1 publication reconnue")).isVisible();
        browser.hasNoAccessibilityViolation();
        browser.button("Reprendre ces résultats").click();
        browser.page()
                .waitForCondition(() -> draft(calendar).path("posts").findValues("stats").stream()
                        .anyMatch(stats -> stats.path("reach").asInt(0) == 640
                                && stats.path("interactions").asInt(0) == 55));
    }

    private void upload(String text) {
        browser.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("stats.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode draft(UUID artefact) {
        return school.as(School.INES, () -> artefacts.draft(artefact)).content();
    }

    /// The subject of what Inès got; empty for what others got.
    private static String said(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(School.INES)
                    ? message.getSubject()
                    : "";
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProjectSheet dated(ProjectSheet sheet) {
        LocalDate first = LocalDate.now(Formats.ZONE).plusDays(90);
        return new ProjectSheet(
                sheet.title(),
                sheet.nature(),
                sheet.type(),
                sheet.disciplines(),
                sheet.brief(),
                sheet.commissioner(),
                sheet.territory(),
                sheet.inseeCode(),
                first,
                first,
                sheet.performances(),
                sheet.ticketedSessions(),
                sheet.openingDays(),
                sheet.capacity(),
                sheet.vatRegime(),
                sheet.organisation());
    }
}
