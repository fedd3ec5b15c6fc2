package fr.coulisses.workspace;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.Reviewed;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// Two students and two tutors, each at a desk of their own: from a claim to a judgement that stands and the file that
/// shows it.
@CoulissesTest
class EvidenceStoryTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final TestSchool school;
    private final Reviewed reviewed;

    @Autowired
    EvidenceStoryTest(TestSchool school, Reviewed reviewed) {
        this.school = school;
        this.reviewed = reviewed;
    }

    @Test
    void leadsTwoStudentsAndTwoTutorsFromAClaimToTheFile() throws IOException {
        Team team = school.teamWithBudget("budget-concert.csv");
        PersonSummary second = reviewed.colleague(team);
        UUID artefact = reviewed.budget(team, "Budget à quatre");
        String work = "/projets/" + team.project() + "/livrables/" + artefact;
        Desk student = desk(team.student());
        Desk fellow = desk(team.fellow());
        Desk tutor = desk(team.tutor());

        claim(student, work, "J’ai chiffré les charges.", "Les charges.");
        claim(fellow, work, "J’ai chiffré la billetterie.", "La billetterie.");
        submit(student, work, "Premier jet.");
        fellow.open(work + "/versions/1");
        fellow.button("Confirmer la part de " + team.student().fullName()).click();

        tutor.open("/revue");
        tutor.link("Budget à quatre – version 1").click();
        tutor.button("Prendre").click();
        assertThat(tutor.button("Remettre dans la file")).isVisible();
        judge(tutor, "En cours d’acquisition", "Datez les devis.");
        tutor.label("Commentaire général").fill("Dites d’où viennent les hypothèses.");
        tutor.button("Renvoyer à reprendre").click();
        tutor.label("Incomplet").check();
        tutor.button("Confirmer").click();
        tutor.sees("Relecture rendue.");

        student.open("/notifications");
        student.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Budget à quatre")))
                .first()
                .click();
        student.sees("« Dites d’où viennent les hypothèses. »");
        student.open(work);
        student.label("Hypothèses et sources").fill("Devis du 3 mars ; jauge de 300.");
        student.sees("Enregistré");
        submit(student, work, "Les devis sont datés.");

        tutor.open("/revue");
        tutor.link("Budget à quatre – version 2").click();
        tutor.link("Ce qui a changé depuis la version 1").click();
        tutor.page.waitForURL(Pattern.compile("/versions/2/depuis/1$"));
        assertThat(tutor.page.locator("main")).containsText("Devis du 3 mars");
        assertThat(tutor.page.locator("main")).containsText("Hypothèses et sources");
        tutor.page.goBack();
        tutor.button("Demander une deuxième lecture…").click();
        tutor.label("Votre question (facultatif)").fill("La jauge tient-elle ?");
        tutor.button("Confirmer").click();
        tutor.sees("est attendu avant la décision");

        Desk other = desk(second);
        other.open("/revue?voir=second");
        other.link("Budget à quatre – version 2").click();
        other.sees("La jauge tient-elle ?");
        for (PersonSummary one : new PersonSummary[] {team.student(), team.fellow()}) {
            other.choose("C2.1 · " + one.fullName(), "Acquis");
        }
        other.label("Votre avis").fill("Elle tient.");
        other.label("Votre avis").blur();
        other.button("Rendre cet avis").click();
        other.sees("Avis rendu.");

        tutor.page.reload();
        tutor.sees("Elle tient.");
        judge(tutor, "Acquis", "");
        tutor.button("Accepter").click();
        tutor.button("Confirmer").click();
        tutor.sees("Relecture rendue.");

        for (Desk one : new Desk[] {student, fellow}) {
            one.open("/projets/" + team.project() + "/competences");
            assertThat(one.page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("C2.1, Budget à quatre : Accepté")))
                    .isVisible();
        }
        String file = file(student);
        assertThat(file)
                .contains("J’ai chiffré les charges.", "Les charges.", "Devis du 3 mars", "Acquis")
                .contains("Les devis sont datés.")
                .doesNotContain("Elle tient.");
    }

    /// Somebody in a browser of their own.
    private record Desk(Page page) {

        void open(String path) {
            page.navigate(path);
        }

        Locator button(String name) {
            return page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        }

        Locator link(String name) {
            return page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .first();
        }

        Locator label(String label) {
            return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        }

        void choose(String group, String name) {
            page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group))
                    .getByLabel(name, new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }

        void sees(String words) {
            assertThat(page.getByText(words).first()).isVisible();
        }
    }

    private Desk desk(PersonSummary person) {
        Desk desk = new Desk(browser.elsewhere());
        desk.open("/connexion");
        desk.label("Adresse e-mail").fill(person.email());
        desk.label("Mot de passe").fill("coulisses");
        desk.button("Se connecter").click();
        assertThat(desk.button("Se déconnecter")).isAttached();
        return desk;
    }

    private void claim(Desk desk, String work, String did, String share) {
        desk.open(work + "/preuves");
        desk.label("C2.1 – Établir le budget prévisionnel").check();
        desk.label("Ce que j’ai fait").fill(did);
        desk.label("Ce que j’y ai fait").fill(share);
        desk.label("Ce que j’y ai fait").blur();
        desk.sees("Enregistré");
    }

    private static void submit(Desk desk, String work, String note) {
        desk.open(work);
        desk.button("Déposer").click();
        desk.label("Un mot à la tutrice ou au tuteur (facultatif)").fill(note);
        desk.button("Déposer cette version").click();
        desk.sees("Empreinte SHA-256");
    }

    /// The same of every claim of the version.
    private static void judge(Desk tutor, String level, String comment) {
        Locator claims = tutor.page.locator(".claim").filter(new Locator.FilterOptions().setHasText("Niveau"));
        assertThat(claims).hasCount(2);
        for (int i = 0; i < 2; i++) {
            claims.nth(i)
                    .getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName("Niveau"))
                    .getByLabel(level, new Locator.GetByLabelOptions().setExact(true))
                    .check();
            if (!comment.isEmpty()) {
                claims.nth(i)
                        .getByLabel("Commentaire", new Locator.GetByLabelOptions().setExact(true))
                        .fill(comment);
            }
        }
        tutor.sees("Enregistré à");
    }

    private static String file(Desk student) throws IOException {
        student.open("/dossier");
        student.button("Préparer le PDF").click();
        Locator link = student.page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Télécharger .*\\.pdf")));
        assertThat(link).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        Download download = student.page.waitForDownload(link::click);
        try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
