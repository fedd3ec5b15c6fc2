package fr.coulisses.kinds.demandstudy.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
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

    private static final int MOST_STEPS = 200;
    private static final String NAME_OF_THE_FOCUS = """
            () => {
              for (let at = document.activeElement; at; at = at.parentElement) {
                if (typeof at.label === 'string' && at.label) { return at.label; }
              }
              return document.activeElement?.textContent.trim() ?? '';
            }""";

    @RegisterExtension
    final Browser browser = new Browser();

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
        type("Adresse e-mail", School.INES);
        type("Mot de passe", "coulisses");
        press("Enter");
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
        reach("Déposer", "Shift+Tab");
        press("Enter");
        assertThat(browser.button("Déposer cette version")).isEnabled();
        reach("Déposer cette version", "Tab");
        press("Enter");
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Étude au clavier – version 1")))
                .isVisible();
        assertThat(browser.page().getByText("0,193 kg CO₂e/km (P-CO2-VOITURE)").first())
                .isVisible();
    }

    private void asks() {
        choose("Origine de la demande", "Commande");
        type("Commanditaire", "Commune de Rivemont");
        type("Reformulation de la demande", "Faire vivre la halle hors saison.");
        addRow("Ajouter une demande explicite", "Demande explicite");
        write("Deux soirées de concerts");
    }

    private void questions() {
        reach("Techniques utilisées", "Tab");
        tick("Atelier");
        tick("QQOQCCP");
        type("Qui\u00a0?", "La commune");
        type("Combien\u00a0?", "600");
        addRow("Ajouter un entretien", "Personne rencontrée");
        write("Hélène Aubrac");
        type("Date", "28/09/2026");
        // A calendar closed in the very frame that opens it leaves the page hidden from readers: no hand is as fast.
        browser.page().waitForFunction("() => document.querySelector('[data-aria-hidden]') !== null");
        press("Enter");
        // Its calendar takes the focus back while it closes.
        browser.page().waitForFunction("() => !document.querySelector('vaadin-date-picker[opened]')");
        type("Réponses", "Une halle pleine.");
        reach("Accord pour être citée", "Tab");
        press("Space");
    }

    private void frames() {
        type("Objet du projet", "Deux soirées de concerts.");
        type("Enveloppe budgétaire (€)", "24000");
        choose("L’enveloppe est", "TTC (toutes taxes comprises)");
    }

    private void weighs() {
        type("Publics concernés", "Les lycéens du bassin");
        type("Effets attendus", "Une première sortie");
        addRow("Ajouter un poste d’émission", "Poste");
        choose("Mobilité des publics");
        type("Quantité", "4200");
        choose("Facteur du registre", "Voiture, par km");
    }

    private void needs() {
        need("Humain", "Régie générale");
        need("Matériel", "Barrières");
        need("Technique", "Sonorisation");
        addRow("Ajouter un risque", "Risque");
        write("Plainte des riverains");
        choose("Probabilité", "3 – Probable");
        choose("Gravité", "4 – Projet annulé ou personne blessée");
        assertThat(browser.page().getByText("Risques, du plus critique au moins critique"))
                .isVisible();
    }

    private void need(String type, String name) {
        addRow("Ajouter un besoin", "Type de besoin");
        choose(type);
        type("Besoin", name);
        type("Quantité", "1");
        choose("Priorité", "Indispensable");
        type("Source du besoin", "Lettre de commande");
    }

    private void concludes() {
        choose("Avis", "Favorable\u00a0: y aller");
        type("Raisons de l’avis", "Le lieu est prêté.");
        press("Tab");
    }

    private void type(String field, String text) {
        reach(field, "Tab");
        write(text);
    }

    private void choose(String field, String option) {
        reach(field, "Tab");
        choose(option);
    }

    /// Opens the list that has the focus and goes down to an option.
    private void choose(String option) {
        press("Enter");
        browser.page().waitForFunction("() => document.activeElement?.localName === 'vaadin-select-item'");
        for (int step = 0; step < MOST_STEPS; step++) {
            if (browser.page()
                    .evaluate("() => document.activeElement?.textContent.trim()")
                    .equals(option)) {
                press("Enter");
                return;
            }
            press("ArrowDown");
        }
        throw new AssertionError("No option " + option);
    }

    /// Ticks an option of the field that has the focus.
    private void tick(String option) {
        write(option);
        assertThat(browser.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)))
                .isVisible();
        press("ArrowDown");
        press("Enter");
        press("Escape");
    }

    /// Adds a row and waits for the focus in its first field.
    private void addRow(String button, String first) {
        reach(button, "Tab");
        press("Enter");
        browser.page().waitForCondition(() -> first.equals(focus()));
    }

    private void reach(String name, String key) {
        String last = "";
        for (int step = 0; step < MOST_STEPS; step++) {
            press(key);
            last = focus();
            if (last.equals(name)) {
                return;
            }
        }
        throw new AssertionError("No way to " + name + " with " + key + ", the last was " + last);
    }

    private String focus() {
        return String.valueOf(browser.page().evaluate(NAME_OF_THE_FOCUS));
    }

    private void write(String text) {
        browser.page().keyboard().type(text);
    }

    private void press(String key) {
        browser.page().keyboard().press(key);
    }
}
