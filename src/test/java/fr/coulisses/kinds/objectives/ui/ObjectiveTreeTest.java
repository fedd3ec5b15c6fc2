package fr.coulisses.kinds.objectives.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// A small tree of objectives by somebody who has a keyboard and no mouse, and by somebody who drags.
@CoulissesTest
class ObjectiveTreeTest {

    private static final int MOST_STEPS = 60;

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Artefacts artefacts;
    private UUID artefact = new UUID(0, 0);

    @Autowired
    ObjectiveTreeTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void isBuiltWithoutAMouse() {
        open("Arbre au clavier", "{}");
        tabToTheTree();
        add("Orientation", "Ouvrir la halle");
        add("Verbe à l’infinitif", "Donner");
        press("Enter");
        focused("Verbe à l’infinitif");
        press("Tab");
        write("une raison de sortir");
        press("Escape");
        assertThat(node("Objectif général 1.1 Donner une raison de sortir")).isFocused();
        add("Objectif opérationnel", "Réunir 480 personnes");
        add("Objectif opérationnel", "Transporter 90 jeunes");
        assertThat(node("Objectif opérationnel 1.1.2 Transporter 90 jeunes")).isFocused();
        press("Alt+ArrowUp");
        assertThat(node("Objectif opérationnel 1.1.1 Transporter 90 jeunes")).isFocused();
        assertThat(status())
                .hasText(
                        "« Transporter 90 jeunes » porte maintenant le numéro 1.1.1, sous « Donner une raison de sortir ».");
        press("Alt+ArrowLeft");
        assertThat(status()).containsText("il ne change pas de niveau");
        browser.hasNoAccessibilityViolation();
        press("Home");
        press("ArrowDown");
        press("Delete");
        assertThat(items()).hasCount(1);
        browser.button("Annuler la suppression").press("Enter");
        assertThat(items()).hasCount(5);
        assertThat(content().path("operational").path(0).path("title").asString(""))
                .isEqualTo("Transporter 90 jeunes");
    }

    @Test
    void keepsItsIdWhenItIsDragged() {
        open("Arbre à la souris", """
                {"orientations": [{"id": "o", "title": "Ouvrir"}],
                 "general": [{"id": "g", "verb": "Faire", "title": "venir", "orientation": "o"},
                             {"id": "h", "verb": "Faire", "title": "rester", "orientation": "o"}],
                 "operational": [{"id": "p", "title": "Réunir", "general": "g", "target": 480}]}""");
        drag("Objectif opérationnel 1.1.1 Réunir", "Objectif général 1.2 Faire rester");
        assertThat(node("Objectif opérationnel 1.2.1 Réunir")).isVisible();
        assertThat(content().at("/operational/0").toString())
                .contains("\"id\":\"p\"", "\"general\":\"h\"", "\"target\":480");
        drag("Objectif opérationnel 1.2.1 Réunir", "Orientation 1 Ouvrir");
        assertThat(status()).containsText("Un objectif opérationnel se place sous un objectif général");
        assertThat(content().at("/operational/0/general").asString("")).isEqualTo("h");
    }

    private void open(String title, String content) {
        UUID project = school.project(title);
        artefact = school.artefact(project, "objectives", title);
        school.writes(artefact, content);
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        assertThat(items().first()).isVisible();
    }

    private JsonNode content() {
        return school.as(School.INES, () -> artefacts.draft(artefact)).content();
    }

    private Locator items() {
        return browser.page().getByRole(AriaRole.TREEITEM);
    }

    private Locator node(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.TREEITEM,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator status() {
        return browser.page().locator(".objective-said");
    }

    private void tabToTheTree() {
        for (int step = 0; step < MOST_STEPS; step++) {
            press("Tab");
            if (Boolean.TRUE.equals(
                    browser.page().evaluate("document.activeElement?.getAttribute('role') === 'treeitem'"))) {
                return;
            }
        }
        throw new AssertionError("No way to the tree with Tab");
    }

    /// Adds a node under the one that the keyboard is at, fills its first field and comes back to the tree.
    private void add(String field, String text) {
        press("Insert");
        // Nobody waits for the field before they type.
        String first = text.substring(0, 1);
        browser.page().keyboard().type(first);
        focused(field);
        write(text.substring(1));
        press("Escape");
        assertThat(items().and(browser.page().locator(":focus"))).isVisible();
    }

    private void focused(String field) {
        browser.page()
                .waitForCondition(() -> field.equals(browser.page()
                        .evaluate("document.activeElement?.closest('vaadin-text-field, vaadin-text-area')?.label")));
    }

    private void drag(String from, String to) {
        browser.page().evaluate("document.querySelector('objective-tree').scrollIntoView({ block: 'center' })");
        BoundingBox start = node(from).locator(".objective-node").first().boundingBox();
        BoundingBox end = node(to).locator(".objective-node").first().boundingBox();
        browser.page().mouse().move(start.x + 80, start.y + start.height / 2);
        browser.page().mouse().down();
        browser.page().mouse().move(start.x + 90, start.y + start.height / 2 - 10);
        browser.page().mouse().move(end.x + 90, end.y + end.height / 2);
        browser.page().mouse().up();
    }

    private void write(String text) {
        browser.page().keyboard().type(text);
    }

    private void press(String key) {
        browser.page().keyboard().press(key);
    }
}
