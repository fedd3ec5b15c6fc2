package fr.coulisses.kinds.forecastbudget.ui;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Somebody at a budget sheet who does one thing after the other at random, a key at a time, so that what another does
/// falls between any two keys.
///
/// Every value they type is one that nobody else types: whatever becomes of it can be told.
final class RandomHand {

    /// How often a hand looks for a field to open before it turns to something else.
    private static final int PATIENCE = 400;

    private static final int FEW_LINES = 6;
    private static final int MANY_LINES = 40;
    private static final List<String> TEXTS = List.of("LABEL", "UNIT", "FUNDER");
    private static final List<String> NUMBERS = List.of("QUANTITY", "UNIT_PRICE");
    private static final Map<String, List<String>> CHOICES = Map.of(
            "ACCOUNT", List.of("604", "606", "74", "706", "location", "861", "871"),
            "HEADING", List.of("p", "t", "Apports en nature"),
            "CERTAINTY", List.of("Acquis", "Demandé", "Pressenti"),
            "DUE", List.of("03/2027", "04/2027 50 % + 06/2027 50 %"));

    private final Page page;
    private final String name;
    private final Random random;
    private final Deque<BooleanSupplier> steps = new ArrayDeque<>();
    private final List<List<String>> typed = new ArrayList<>();
    private final List<String> mishaps = new ArrayList<>();
    private int count;
    private int waited;

    RandomHand(Page page, String name, Random random) {
        this.page = page;
        this.name = name;
        this.random = random;
        page.onPageError(mishaps::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                mishaps.add(message.text());
            }
        });
        // Whatever the sheet ever says is kept, as a person who reads it would.
        page.evaluate("""
                () => {
                    window.said = [];
                    new MutationObserver(changes => changes.flatMap(change => [...change.addedNodes])
                        .filter(node => node.nodeType === 1).forEach(node => {
                            [node, ...node.querySelectorAll('*')].filter(each => each.matches('.budget-note, .toolbar-problems > *, .toolbar-lost > *'))
                                .forEach(each => window.said.push(each.textContent));
                        })).observe(document.querySelector('budget-grid'), { childList: true, subtree: true });
                }""");
    }

    /// The next key, or the beginning of something new.
    void step() {
        if (steps.isEmpty()) {
            begin();
            return;
        }
        if (steps.getFirst().getAsBoolean()) {
            steps.removeFirst();
            waited = 0;
        } else if (++waited > PATIENCE) {
            steps.clear();
            waited = 0;
        }
    }

    /// Ends what was begun, and waits until all is saved.
    void finish() {
        while (!steps.isEmpty()) {
            step();
        }
        page.waitForCondition(() -> page.locator("budget-grid .saving, budget-grid [aria-busy=true]")
                        .count()
                == 0);
    }

    int typed() {
        return typed.size();
    }

    List<String> mishaps() {
        return mishaps;
    }

    /// What this hand typed that neither stood in the budget at any time nor was shown as not written.
    List<List<String>> lost(Collection<String> logged) {
        String said = String.valueOf(page.evaluate("window.said.join('\\n')"));
        return typed.stream()
                // A block may be handed back for a heading or a price, which are no hand's own.
                .filter(values -> !logged.containsAll(values)
                        && values.stream().noneMatch(said::contains)
                        && !(values.size() > 1
                                && (said.contains("du bloc, Poste analytique")
                                        || said.contains("du bloc, Prix unitaire"))))
                .toList();
    }

    private void begin() {
        int lines = ((Number) page.evaluate("document.querySelectorAll('.budget-line').length")).intValue();
        int die = random.nextInt(100);
        if (die < 50) {
            type();
        } else if (die < 62) {
            choose();
        } else if (die < 74 && lines < MANY_LINES) {
            add();
        } else if (die < 82 && lines > FEW_LINES) {
            focus(any(TEXTS));
            key("Control+Delete");
        } else if (die < 90) {
            paste();
        } else {
            focus("LABEL");
            key(random.nextInt(3) > 0 ? "Control+z" : "Control+y");
        }
    }

    private void type() {
        boolean text = random.nextBoolean();
        String column = any(text ? TEXTS : NUMBERS);
        focus(column);
        write(text ? word() : number());
    }

    private void write(String value) {
        for (int i = 0; i < value.length(); i += 2) {
            String keys = value.substring(i, Math.min(i + 2, value.length()));
            does(() -> page.keyboard().type(keys));
        }
        does(() -> commit(value));
    }

    /// What stands in the field is what was typed; where there is no field any more, its line has gone and the sheet
    /// says
    /// what was typed until then.
    private void commit(String value) {
        @Nullable Object field = page.evaluate("document.querySelector('budget-grid .cell-editor input')?.value");
        if (field == null) {
            return;
        }
        if (!value.equals(field)) {
            mishaps.add(name + " typed " + value + " and the field holds " + field);
        }
        typed.add(List.of(value));
        page.keyboard().press(random.nextBoolean() ? "Enter" : "Tab");
    }

    private void choose() {
        String column = any(List.copyOf(CHOICES.keySet().stream().sorted().toList()));
        focus(column);
        does(() -> page.keyboard().type(any(CHOICES.getOrDefault(column, List.of("")))));
        key("Enter");
    }

    private void add() {
        focus("LABEL");
        key("Control+Enter");
        steps.add(() -> Boolean.TRUE.equals(page.evaluate("document.activeElement?.closest('.cell-editor') != null")));
        key("Tab");
        write(word());
    }

    private void paste() {
        focus("LABEL");
        List<String> values = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String label = word();
            String quantity = number();
            String unit = word();
            block.append(label).append("\tProduction\t").append(quantity).append("\t" + unit + "\t2,5\n");
            values.addAll(List.of(label, quantity, unit));
        }
        does(() -> {
            boolean taken = Boolean.TRUE.equals(page.evaluate("""
                    text => {
                        const cell = document.activeElement?.closest('td[data-column]');
                        // A heading of the other side, or of money where things are given, is refused with its block:
                        // the line has one that fits.
                        const heading = cell?.closest('tr').querySelector('[data-column=HEADING]')?.textContent;
                        const clipboardData = new DataTransfer();
                        clipboardData.setData('text/plain', text.replaceAll('Production', heading));
                        cell?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                        return cell?.dataset.column === 'LABEL';
                    }""", block.toString()));
            if (taken) {
                typed.add(values);
            }
        });
    }

    /// Puts the keyboard on a cell of a line at random, as a person who looks for it; an open field is left first.
    private void focus(String column) {
        does(() -> page.evaluate("""
                ([at, column]) => {
                    const rows = [...document.querySelectorAll('.budget-line')];
                    const row = rows[at % rows.length];
                    (row.querySelector(`[data-column=${column}]`) ?? row.querySelector('[data-column=LABEL]')).focus();
                }""", List.of(random.nextInt(1000), column)));
    }

    private void key(String key) {
        does(() -> page.keyboard().press(key));
    }

    private void does(Runnable work) {
        steps.add(() -> {
            work.run();
            return true;
        });
    }

    private String word() {
        return name.substring(0, 1) + count++ + "-";
    }

    /// A number that no other hand types, and small enough for a price times a quantity.
    private String number() {
        return String.valueOf((name.startsWith("I") ? 1000 : 2000) + count++);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
