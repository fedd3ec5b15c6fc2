package fr.coulisses.kinds;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import java.util.Map;
import java.util.regex.Pattern;

/// Fills the form of a kind as somebody does who sees it: by the words on it.
public final class FormHand {

    private final Browser browser;

    public FormHand(Browser browser) {
        this.browser = browser;
    }

    /// Writes into a field of the page that has no other of that name.
    public void write(String field, String text) {
        browser.page()
                .getByLabel(field, new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    /// Adds a row with its button and waits for it.
    public Locator add(String button, String row) {
        browser.button(button).click();
        Locator added = row(row);
        assertThat(added).isVisible();
        return added;
    }

    public Locator row(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public void write(Locator row, String field, String text) {
        row.getByLabel(field, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }

    /// Opens a list and chooses one of it.
    public void choose(Locator row, String field, String option) {
        row.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(field))
                .click();
        browser.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    /// Ticks one of several boxes.
    public void check(Locator row, String box) {
        row.getByLabel(box).check();
    }

    /// Takes one from a list that is searched by typing, by a piece of its words, where only one is taken: Escape
    /// would give it back.
    public void take(Locator row, String field, String option) {
        assertThat(pick(row, field, option)).hasValue(Pattern.compile(option));
    }

    /// Ticks one of several in a list that is searched by typing.
    public void tick(Locator row, String field, String option) {
        pick(row, field, option);
        browser.page().keyboard().press("Escape");
    }

    private Locator pick(Locator row, String field, String option) {
        Locator box = row.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(field));
        box.fill(option);
        browser.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return box;
    }

    /// Claims a competency, by its code, with the artefact at an address, and submits it.
    public void submit(String artefact, String competency, String done) {
        submit(artefact, Map.of(competency, done));
    }

    /// Claims competencies, by their codes, each with its own words, and submits the artefact at an address.
    public void submit(String artefact, Map<String, String> claims) {
        browser.open("/" + artefact + "/preuves");
        claims.forEach((competency, done) -> {
            Locator claim = row(competency);
            claim.getByLabel(competency + " –").check();
            write(claim, "Ce que j’ai fait", done);
        });
        assertThat(browser.page().getByText("Enregistré.")).isVisible();
        browser.button("Déposer").click();
        browser.button("Déposer cette version").click();
        assertThat(browser.page().getByText("Empreinte SHA-256")).isVisible();
    }
}
