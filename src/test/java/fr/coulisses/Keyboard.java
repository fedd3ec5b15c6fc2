package fr.coulisses;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The hands of somebody who has a keyboard and no mouse.
public final class Keyboard {

    private static final int MOST_STEPS = 200;
    private static final String NAME_OF_THE_FOCUS = """
            () => {
              for (let at = document.activeElement; at; at = at.parentElement) {
                if (typeof at.label === 'string' && at.label) { return at.label; }
              }
              return document.activeElement?.textContent.trim() ?? '';
            }""";

    private final Browser browser;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    public void press(String key) {
        page().keyboard().press(key);
    }

    public void write(String text) {
        page().keyboard().type(text);
    }

    /// Goes on to what is called so.
    public void reach(String name) {
        reach(name, "Tab");
    }

    /// @param key `Tab`, or `Shift+Tab` to go back
    public void reach(String name, String key) {
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

    public void type(String field, String text) {
        reach(field);
        write(text);
    }

    /// Writes a day, and closes the calendar that opens for it.
    public void day(String field, String text) {
        type(field, text);
        // A calendar closed in the very frame that opens it leaves the page hidden from readers: no hand is as fast.
        page().waitForFunction("() => document.querySelector('[data-aria-hidden]') !== null");
        press("Enter");
        // It takes the focus back while it closes.
        page().waitForFunction("() => !document.querySelector('vaadin-date-picker[opened]')");
    }

    public void choose(String field, String option) {
        reach(field);
        choose(option);
    }

    /// Opens the list that has the focus and goes down to an option.
    public void choose(String option) {
        press("Enter");
        page().waitForFunction("() => document.activeElement?.localName === 'vaadin-select-item'");
        for (int step = 0; step < MOST_STEPS; step++) {
            if (page().evaluate("() => document.activeElement?.textContent.trim()")
                    .equals(option)) {
                press("Enter");
                return;
            }
            press("ArrowDown");
        }
        throw new AssertionError("No option " + option);
    }

    /// Ticks an option of the field that has the focus.
    public void tick(String option) {
        write(option);
        assertThat(page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)))
                .isVisible();
        press("ArrowDown");
        press("Enter");
        press("Escape");
    }

    /// Adds a row and waits for the focus in its first field.
    public void addRow(String button, String first) {
        reach(button);
        press("Enter");
        page().waitForCondition(() -> first.equals(focus()));
    }

    private String focus() {
        return String.valueOf(page().evaluate(NAME_OF_THE_FOCUS));
    }

    private Page page() {
        return browser.page();
    }
}
