package fr.coulisses.kinds.demandstudy.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.Keyboard;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A study of the demand from empty to submitted by somebody who has a keyboard and no mouse.
@CoulissesTest
class DemandStudyByKeyboardTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final Keyboard keyboard = new Keyboard(browser);

    private final School school;
    private final Artefacts artefacts;
    private final Claims claims;

    @Autowired
    DemandStudyByKeyboardTest(School school, Artefacts artefacts, Claims claims) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
    }

    @Test
    void isFilledAndSubmittedWithoutAMouse() {
        UUID project = school.project("Au clavier");
        UUID artefact = school.artefact(project, "demand-study", "Étude au clavier");
        school.does(School.INES, () -> claims.intend(artefact, "C1.1", Commentary.of("J’ai questionné la demande.")));
        browser.open("/connexion");
        keyboard.type("Adresse e-mail", School.INES);
        keyboard.type("Mot de passe", "coulisses");
        keyboard.press("Enter");
        assertThat(browser.button("Se déconnecter")).isAttached();
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        assertThat(browser.page().getByLabel("Commanditaire")).isVisible();
        asks();
        questions();
        frames();
        weighs();
        needs();
        concludes();
        browser.page()
                .waitForCondition(() -> school.as(School.INES, () -> artefacts.draft(artefact))
                        .content()
                        .at("/conclusion/reasons")
                        .asString("")
                        .equals("Le lieu est prêté."));
        browser.hasNoAccessibilityViolation();
        assertThat(school.as(School.INES, () -> artefacts.findings(artefact))).isEmpty();
        keyboard.reach("Déposer", "Shift+Tab");
        keyboard.press("Enter");
        assertThat(browser.button("Déposer cette version")).isEnabled();
        keyboard.reach("Déposer cette version");
        keyboard.press("Enter");
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Étude au clavier – version 1")))
                .isVisible();
        assertThat(browser.page().getByText("0,193 kg CO₂e/km (P-CO2-VOITURE)").first())
                .isVisible();
    }

    private void asks() {
        keyboard.choose("Origine de la demande", "Commande");
        keyboard.type("Commanditaire", "Commune de Rivemont");
        keyboard.type("Reformulation de la demande", "Faire vivre la halle hors saison.");
        keyboard.addRow("Ajouter une demande explicite", "Demande explicite");
        keyboard.write("Deux soirées de concerts");
    }

    private void questions() {
        keyboard.reach("Techniques utilisées");
        keyboard.tick("Atelier");
        keyboard.tick("QQOQCCP");
        keyboard.type("Qui\u00a0?", "La commune");
        keyboard.type("Combien\u00a0?", "600");
        keyboard.addRow("Ajouter un entretien", "Personne rencontrée");
        keyboard.write("Hélène Aubrac");
        keyboard.day("Date", "28/09/2026");
        keyboard.type("Réponses", "Une halle pleine.");
        keyboard.reach("Accord pour être citée");
        keyboard.press("Space");
    }

    private void frames() {
        keyboard.type("Objet du projet", "Deux soirées de concerts.");
        keyboard.type("Enveloppe budgétaire (€)", "24000");
        keyboard.choose("L’enveloppe est", "TTC (toutes taxes comprises)");
    }

    private void weighs() {
        keyboard.type("Publics concernés", "Les lycéens du bassin");
        keyboard.type("Effets attendus", "Une première sortie");
        keyboard.addRow("Ajouter un poste d’émission", "Poste");
        keyboard.choose("Mobilité des publics");
        keyboard.type("Quantité", "4200");
        keyboard.choose("Facteur du registre", "Voiture, par km");
    }

    private void needs() {
        need("Humain", "Régie générale");
        need("Matériel", "Barrières");
        need("Technique", "Sonorisation");
        keyboard.addRow("Ajouter un risque", "Risque");
        keyboard.write("Plainte des riverains");
        keyboard.choose("Probabilité", "3 – Probable");
        keyboard.choose("Gravité", "4 – Projet annulé ou personne blessée");
        assertThat(browser.page().getByText("Risques, du plus critique au moins critique"))
                .isVisible();
    }

    private void need(String type, String name) {
        keyboard.addRow("Ajouter un besoin", "Type de besoin");
        keyboard.choose(type);
        keyboard.type("Besoin", name);
        keyboard.type("Quantité", "1");
        keyboard.choose("Priorité", "Indispensable");
        keyboard.type("Source du besoin", "Lettre de commande");
    }

    private void concludes() {
        keyboard.choose("Avis", "Favorable\u00a0: y aller");
        keyboard.type("Raisons de l’avis", "Le lieu est prêté.");
        keyboard.press("Tab");
    }
}
