package fr.coulisses.kinds.forecastbudget.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Two people work on one budget in two browsers, key by key between each other's keys, at random. What either typed is
/// in the log or was handed back; the log is the table; and both pages show the table.
///
/// Run it for a minute with `-DtwoBrowsers.seconds=60`, and again as it was with `-DtwoBrowsers.seed=…`.
@CoulissesTest
class TwoBrowsersTest {

    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("twoBrowsers.seconds", 12));

    @RegisterExtension
    final Browser first = new Browser();

    @RegisterExtension
    final Browser second = new Browser();

    private final School school;
    private final Budgets budgets;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Autowired
    TwoBrowsersTest(School school, Budgets budgets, JdbcClient jdbc, JsonMapper json) {
        this.school = school;
        this.budgets = budgets;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Test
    void loseNothingOfWhatIsTypedAtRandom() {
        long seed = Long.getLong("twoBrowsers.seed", System.nanoTime());
        UUID project = smallBudget();
        RandomHand ines = open(first, School.INES, project, "Inès", seed);
        RandomHand theo = open(second, School.THEO, project, "Théo", seed + 1);
        Random turn = new Random(seed);
        long end = System.nanoTime() + LENGTH.toNanos();
        while (System.nanoTime() < end) {
            (turn.nextBoolean() ? ines : theo).step();
        }
        Stream.of(ines, theo).forEach(RandomHand::finish);
        System.out.printf("Two browsers, seed %d: %d and %d values typed%n", seed, ines.typed(), theo.typed());
        assertThat(ines.typed() + theo.typed()).isGreaterThan((int) LENGTH.toSeconds());
        Stream.of(first, second).forEach(this::choose);
        bothPagesShowTheTable(project, "seed " + seed);
        assertThat(replayed(project)).as("the log, seed %d", seed).isEqualTo(table(project));
        assertThat(breaksInTheLog(project))
                .as("breaks in the log, seed %d", seed)
                .isZero();
        Set<String> logged = logged(project);
        Stream.of(ines, theo)
                .forEach(hand -> assertThat(hand.lost(logged))
                        .as("typed, but neither in the log nor handed back, seed %d", seed)
                        .isEmpty());
        Stream.of(ines, theo)
                .forEach(hand -> assertThat(hand.mishaps()).as("seed %d", seed).isEmpty());
    }

    private UUID smallBudget() {
        UUID project = school.project("À quatre mains");
        school.invite(project, School.THEO);
        List<Entry> entries =
                BudgetCsv.read(School.resource("budget-concert.csv")).entries();
        List<Entry> few = new ArrayList<>(entries.subList(0, 8));
        few.addAll(entries.subList(46, 52));
        school.does(School.INES, () -> budgets.bringIn(project, few, true));
        return project;
    }

    private RandomHand open(Browser browser, String email, UUID project, String name, long seed) {
        browser.as(email);
        browser.page().setViewportSize(1920, 480);
        browser.open("/" + ProjectAddress.budget(project));
        assertThat(browser.page().locator("budget-grid.ready")).isVisible();
        return new RandomHand(browser.page(), name, new Random(seed));
    }

    /// Whoever has a conflict before their eyes takes the other value.
    private void choose(Browser browser) {
        Locator conflict = browser.page().locator(".budget-choice").getByText("Prendre l’autre valeur");
        while (conflict.count() > 0) {
            conflict.first().click();
        }
    }

    private void bothPagesShowTheTable(UUID project, String seed) {
        List<String> table = shown(project);
        for (Browser browser : List.of(first, second)) {
            Set<List<String>> seen = new HashSet<>();
            try {
                browser.page().waitForCondition(() -> {
                    List<String> page = shown(browser);
                    seen.clear();
                    seen.add(page);
                    return page.equals(table);
                });
            } catch (com.microsoft.playwright.TimeoutError e) {
                assertThat(seen.iterator().next()).as("a page, %s", seed).isEqualTo(table);
            }
        }
    }

    /// What a page that is right shows of the stored lines, in their order.
    private List<String> shown(UUID project) {
        Labels labels = new Labels();
        return school.as(School.INES, () -> budgets.get(project)).lines().stream()
                .sorted(java.util.Comparator.comparing(
                                (BudgetLine line) -> line.entry().section())
                        .thenComparing(line -> line.entry().isInKind()))
                .map(line -> String.join(
                        " | ",
                        line.id().toString(),
                        line.entry().label(),
                        labels.text(
                                Locale.FRENCH, "budget.heading." + line.entry().heading()),
                        plain(Column.QUANTITY.textOf(line.entry())),
                        line.entry().unit(),
                        plain(Column.UNIT_PRICE.textOf(line.entry())),
                        line.entry().due().text(),
                        line.entry().funder()))
                .toList();
    }

    private static String plain(String number) {
        return new java.math.BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Browser browser) {
        return (List<String>) browser.page().evaluate("""
                () => [...document.querySelectorAll('.budget-line')].map(row => {
                    const text = column => row.querySelector(`[data-column=${column}]`)?.textContent ?? '';
                    const number = column => String(Number(text(column).replace(/\\s/g, '').replace(',', '.')));
                    return [row.dataset.line, text('LABEL'), text('HEADING'), number('QUANTITY'), text('UNIT'),
                        number('UNIT_PRICE'), text('DUE'), text('FUNDER')].join(' | ');
                })""");
    }

    private Map<UUID, Entry> table(UUID project) {
        Map<UUID, Entry> table = new HashMap<>();
        school.as(School.INES, () -> budgets.get(project)).lines().forEach(line -> table.put(line.id(), line.entry()));
        return table;
    }

    /// What the log makes of an empty budget.
    private Map<UUID, Entry> replayed(UUID project) {
        Map<UUID, Entry> lines = new HashMap<>();
        jdbc.sql("select line_id, after from budget_change where project_id = ? order by id")
                .param(project)
                .query(row -> {
                    UUID line = row.getObject(1, UUID.class);
                    @Nullable String after = row.getString(2);
                    if (after == null) {
                        lines.remove(line);
                    } else {
                        lines.put(line, json.readValue(after, Entry.class));
                    }
                });
        return lines;
    }

    private int breaksInTheLog(UUID project) {
        return jdbc.sql("""
                        select count(*) from (
                            select before, lag(after) over (partition by line_id order by id) as earlier
                            from budget_change where project_id = ?
                        ) log where before is distinct from earlier""").param(project).query(Integer.class).single();
    }

    /// Every value that ever stood in a cell.
    private Set<String> logged(UUID project) {
        Set<String> values = new HashSet<>();
        jdbc.sql("select after from budget_change where project_id = ? and after is not null")
                .param(project)
                .query(row -> {
                    Entry entry = json.readValue(row.getString(1), Entry.class);
                    for (Column column : Column.values()) {
                        values.add(column.textOf(entry));
                    }
                });
        return values;
    }
}
