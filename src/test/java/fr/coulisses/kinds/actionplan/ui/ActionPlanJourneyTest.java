package fr.coulisses.kinds.actionplan.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// From an empty plan to one that a tutor can read: it serves an objective, costs what the budget says, and the budget
/// says what its line serves.
@CoulissesTest
class ActionPlanJourneyTest {

    private static final String OBJECTIVE = "Faire écrire trois chansons";

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);

    private final School school;
    private final Artefacts artefacts;
    private final Budgets budgets;
    private final Schedules schedules;

    @Autowired
    ActionPlanJourneyTest(School school, Artefacts artefacts, Budgets budgets, Schedules schedules) {
        this.school = school;
        this.artefacts = artefacts;
        this.budgets = budgets;
        this.schedules = schedules;
    }

    @Test
    void leadsFromAnEmptyPlanToASubmittedOne() {
        UUID project = school.project("Plan d’action");
        prepare(project);
        UUID artefact = school.artefact(project, "action-plan", "Plan d’action du quai");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        browser.button("Ajouter une action").click();
        Locator action = hand.row("Action 1");
        fill(action, "Intitulé", "Atelier de chansons");
        pick(action, "Objectifs opérationnels", OBJECTIVE);
        fill(action, "Responsable", "Inès Kaci");
        day(action, "Début", "13/01/2027");
        day(action, "Fin", "17/03/2027");
        browser.button("Ajouter une fonction").click();
        Locator person = hand.row("Fonction 1");
        fill(person, "Fonction", "Autrice");
        person.locator("vaadin-select").click();
        option("CDD d’usage").click();
        assertThat(browser.page()
                        .getByText("a des ressources payantes (Autrice)")
                        .first())
                .isVisible();
        pick(action, "Lignes de budget", "641 – Autrice – 1\u202f080,10\u00a0€");
        assertThat(browser.page().getByText("À vérifier (0)").first()).isVisible();
        assertThat(browser.page()
                        .getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("Ensemble"))
                        .first())
                .containsText("1\u202f080,10\u00a0€");
        browser.hasNoAccessibilityViolation();
        copies();
        assertThat(school.as(School.INES, () -> artefacts.findings(artefact))).isEmpty();
        saysInTheBudgetWhatALineServes(project, artefact);
        hand.submit(ProjectAddress.artefact(project, artefact), "C1.4", "J’ai décliné l’objectif en une action.");
    }

    /// A copy costs nothing twice; it is deleted, and the plan is what it was.
    private void copies() {
        browser.button("Dupliquer").click();
        assertThat(browser.page().getByText("est partagée par les actions 1, 2").first())
                .isVisible();
        assertThat(browser.button("Dupliquer")).hasCount(1);
        Locator copy = hand.row("Action 2");
        assertThat(copy.getByRole(AriaRole.TEXTBOX, named("Intitulé"))).hasValue("Copie de Atelier de chansons");
        copy.getByRole(AriaRole.BUTTON, named("Supprimer")).first().click();
        assertThat(hand.row("Action 2")).hasCount(0);
    }

    private void saysInTheBudgetWhatALineServes(UUID project, UUID artefact) {
        browser.open("/" + ProjectAddress.budget(project));
        Locator mark = browser.page().getByRole(AriaRole.LINK, pageNamed("Atelier de chansons"));
        assertThat(mark).isVisible();
        browser.hasNoAccessibilityViolation();
        mark.click();
        browser.page().waitForURL("**/" + ProjectAddress.artefact(project, artefact));
    }

    /// An objective, a budget line, and a retroplanning with its milestones.
    private void prepare(UUID project) {
        UUID objectives = school.artefact(project, "objectives", "Objectifs");
        school.writes(objectives, """
                {"orientations": [{"id": "o", "title": "Ouvrir"}],
                 "general": [{"id": "g", "verb": "Faire", "title": "venir", "orientation": "o"}],
                 "operational": [{"id": "p", "title": "%s", "general": "g"}]}\
                """.formatted(OBJECTIVE));
        school.does(School.INES, () -> {
            budgets.bringIn(
                    project,
                    List.of(Entry.of(
                            Section.EXPENSE,
                            "641",
                            Heading.ARTISTIC,
                            "Autrice",
                            BigDecimal.ONE,
                            "forfait",
                            new BigDecimal("1080.10"))),
                    true);
            schedules.add(
                    project,
                    Stream.of(
                                    "Dépôt des dossiers",
                                    "Signature des contrats",
                                    "Ouverture de la billetterie",
                                    "Montage",
                                    "Ouverture au public",
                                    "Démontage",
                                    "Bilan")
                            .map(label -> new ScheduledTask(
                                    UUID.randomUUID(),
                                    Task.of(label, Lot.LOGISTICS, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 4))))
                            .toList());
        });
    }

    private static void fill(Locator row, String field, String text) {
        Locator input = row.getByLabel(field, new Locator.GetByLabelOptions().setExact(true))
                .first();
        input.fill(text);
        input.press("Tab");
    }

    /// Types a day; its calendar takes the focus back while it closes.
    private void day(Locator row, String field, String text) {
        Locator input = row.getByLabel(field, new Locator.GetByLabelOptions().setExact(true))
                .first();
        input.fill(text);
        input.press("Enter");
        assertThat(browser.page().locator("vaadin-date-picker[opened]")).hasCount(0);
    }

    /// Ticks one of what can be cited.
    private void pick(Locator row, String field, String option) {
        Locator input = row.getByRole(AriaRole.COMBOBOX, named(field));
        input.fill(option);
        option(option).click();
        input.press("Escape");
    }

    private Locator option(String name) {
        return browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions pageNamed(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
