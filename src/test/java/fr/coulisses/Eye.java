package fr.coulisses;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// The eye of axe on a page as it is now.
///
/// Contrast takes axe most of its time, and most of that for cells of tables that look like each other. Here of
/// all texts of one look, which have the same colours on the same grounds, axe judges the first, the last and the one
/// in the middle.
final class Eye {

    private static final String STRUCTURE =
            "rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } }";
    private static final String LOOKS = "runOnly: ['color-contrast', 'target-size']";
    private static final String DIALOG = "[role=dialog]:not([hidden]), [role=alertdialog]:not([hidden])";

    /// Has axe judge by their contrast only some of the texts below some elements.
    ///
    /// What decides about the contrast of a text are its own letters and the grounds of all that it lies in.
    private static final String CHOOSE_TEXTS = """
            (roots) => {
                const above = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
                const grounds = new Map();
                const ground = (node) => {
                    if (!node) return '';
                    if (!grounds.has(node)) {
                        const style = getComputedStyle(node);
                        const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter,
                            style.clip, style.clipPath, node.getAttribute('disabled'), node.ariaDisabled].join(' ');
                        grounds.set(node,
                            ground(above(node)) + (own === 'rgba(0, 0, 0, 0) none 1 none auto none  ' ? '' : own + '/'));
                    }
                    return grounds.get(node);
                };
                const look = (node) => {
                    const style = getComputedStyle(node);
                    return [node.localName, node.className, above(node)?.className, style.color, style.fontSize,
                        style.fontWeight, style.textShadow, style.position, ground(node)].join('|');
                };
                const shown = (child) => child.localName === 'slot' ? child.assignedNodes({ flatten: true }) : [child];
                const hasText = (node) => node.matches('input, select, textarea') || [...node.childNodes].flatMap(shown)
                    .some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim() !== '');
                const looks = new Map();
                const see = (node) => {
                    if (hasText(node) && node.checkVisibility({ visibilityProperty: true })) {
                        const key = look(node);
                        looks.has(key) ? looks.get(key).push(node) : looks.set(key, [node]);
                    }
                    if (node.shadowRoot) walk(node.shadowRoot);
                };
                const walk = (root) => root.querySelectorAll('*').forEach(see);
                roots.forEach((root) => {
                    see(root);
                    walk(root);
                });
                const chosen = new Set();
                looks.forEach((alike) => [alike[0], alike[alike.length >> 1], alike[alike.length - 1]]
                    .forEach((node) => chosen.add(node)));
                const rule = axe._audit.rules.find(({ id }) => id === 'color-contrast');
                rule.judges ??= rule.matches;
                rule.matches = (node, ...more) => chosen.has(node) && rule.judges(node, ...more);
            }""";

    private final Page page;

    Eye(Page page) {
        this.page = page;
    }

    /// All that is wrong.
    List<String> violations() {
        return run("document", "[document.documentElement]", "");
    }

    /// What is wrong but for colours and sizes, which are judged in the dialogs alone.
    List<String> violationsOfStructure() {
        List<String> wrong = new ArrayList<>(run("document", "[]", STRUCTURE));
        if (Boolean.TRUE.equals(page.evaluate("dialog => document.querySelector(dialog) !== null", DIALOG))) {
            wrong.addAll(run("{ include: ['" + DIALOG + "'] }", "document.querySelectorAll('" + DIALOG + "')", LOOKS));
        }
        return wrong;
    }

    /// It is asked for nothing else: what passes fills megabytes.
    @SuppressWarnings("unchecked")
    private List<String> run(String where, String texts, String option) {
        if (Boolean.FALSE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate("""
                () => {
                    (%s)(%s);
                    return axe.run(%s, { reporter: 'no-passes', resultTypes: ['violations'], %s }).then((found) =>
                        found.violations.map((rule) => `${rule.id}: ${rule.help} `
                            + rule.nodes.map((node) => `${node.target} ${node.html}`).join(', ')));
                }""".formatted(CHOOSE_TEXTS, texts, where, option));
    }
}
