package fr.coulisses.kinds.forecastbudget.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The worked festival is built from an empty sheet as a person builds it: one half with the keyboard alone, the other
/// pasted from Excel; and every cell and every total is that of the worked budget.
@CoulissesTest
class FestivalBuiltByHandTest {

    private static final String FILE = "budget-concert.csv";
    private static final JsonNode EXPECTED = JsonMapper.shared()
            .readTree(FestivalBuiltByHandTest.class.getResourceAsStream("/budgets/expected-totals.json"))
            .get("files")
            .get(FILE);
    private static final Map<String, String> WORDS =
            Map.of("611", "gardiennage", "616", "assurance", "607", "boissons", "627", "terminal", "756", "cotisation");
    private static final List<Column> EXPENSE = List.of(
            Column.ACCOUNT,
            Column.LABEL,
            Column.HEADING,
            Column.QUANTITY,
            Column.UNIT,
            Column.UNIT_PRICE,
            Column.VAT_RATE,
            Column.VARIABILITY,
            Column.DUE);
    private static final List<Column> INCOME = List.of(
            Column.ACCOUNT,
            Column.LABEL,
            Column.HEADING,
            Column.QUANTITY,
            Column.UNIT,
            Column.UNIT_PRICE,
            Column.VAT_RATE,
            Column.VARIABILITY,
            Column.DUE,
            Column.CERTAINTY,
            Column.FUNDER,
            Column.FUNDER_TYPE,
            Column.SCHEME);

    @RegisterExtension
    final Browser browser = new Browser();

    private final Labels labels = new Labels();
    private final School school;
    private final Budgets budgets;

    @Autowired
    FestivalBuiltByHandTest(School school, Budgets budgets) {
        this.school = school;
        this.budgets = budgets;
    }

    @Test
    void addsUpToTheCentOnThePageAndInTheDatabase() {
        List<Entry> festival = BudgetCsv.read(School.resource(FILE)).entries();
        UUID project = openEmpty();
        List<Entry> expenses = lines(festival, Section.EXPENSE, false);
        type("+ Ajouter une charge", expenses.subList(0, 22));
        press("Control+Enter");
        paste(expenses.subList(22, expenses.size()));
        List<Entry> income = lines(festival, Section.INCOME, false);
        type("+ Ajouter un produit", income.subList(0, 8));
        press("Control+Enter");
        paste(income.subList(8, income.size()));
        type("+ Ajouter un emploi en nature", lines(festival, Section.EXPENSE, true));
        begin("+ Ajouter une contribution en nature");
        paste(lines(festival, Section.INCOME, true));
        pageShowsTheWorkedTotals();
        BudgetTotals totals = school.as(School.INES, () -> budgets.get(project)).totals();
        assertThat(totals.expenses()).isEqualTo(worked("grand_totals", "charges"));
        assertThat(totals.income()).isEqualTo(worked("grand_totals", "produits"));
        assertThat(totals.inKindExpenses()).isEqualTo(worked("in_kind", "class_86"));
        assertThat(totals.inKindIncome()).isEqualTo(worked("in_kind", "class_87"));
        assertThat(school.as(School.INES, () -> budgets.get(project)).lines())
                .extracting(BudgetLine::entry)
                .containsExactlyInAnyOrderElementsOf(festival);
    }

    private void pageShowsTheWorkedTotals() {
        shows("Charges", "Total des charges", worked("grand_totals", "charges"));
        shows("Produits", "Total des produits", worked("grand_totals", "produits"));
        shows("Charges", "Total des emplois en nature", worked("in_kind", "class_86"));
        shows("Produits", "Total des contributions en nature", worked("in_kind", "class_87"));
        assertThat(figure("Total des charges")).containsText(euros(worked("grand_totals", "charges")));
        assertThat(figure("Total des produits")).containsText(euros(worked("grand_totals", "produits")));
        assertThat(figure("Équilibre")).containsText("Équilibré");
        assertThat(figure("Apports en nature")).containsText(euros(worked("in_kind", "class_86")));
    }

    private void shows(String section, String label, Money sum) {
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.GRID,
                                new Page.GetByRoleOptions().setName(section).setExact(true)))
                .containsText(label + " : " + euros(sum));
    }

    /// Adds the first line with its button and each other below the last, and fills them in without touching a mouse.
    private void type(String button, List<Entry> entries) {
        begin(button);
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                press("Control+Enter");
            }
            toTheAccount();
            type(entries.get(i));
        }
    }

    private void begin(String button) {
        browser.button(button).focus();
        press("Enter");
    }

    /// A new line opens where it is filled in first; Escape and Home lead to its first cell.
    private void toTheAccount() {
        assertThat(browser.page().locator("budget-grid input")).isFocused();
        press("Escape");
        press("Home");
    }

    private void type(Entry entry) {
        for (Column column : columns(entry)) {
            String text = typed(column, entry);
            if (text.isEmpty()) {
                press("ArrowRight");
                continue;
            }
            type(column, text);
            if (text.equals(WORDS.get(entry.account()))) {
                assertThat(browser.page().locator(".cell-options [role=option]").first())
                        .containsText(entry.account() + " · ");
            }
            press("Tab");
            if (column == Column.UNIT_PRICE) {
                press("ArrowRight");
            }
        }
    }

    /// An account key by key; the rest is given at once after its first key, as a keyboard that completes words does.
    private void type(Column column, String text) {
        int keys = column == Column.ACCOUNT ? text.length() : 1;
        if (text.charAt(0) > 'z') {
            // What no plain key writes is typed into an open field.
            press("F2");
            keys = 0;
        }
        browser.page().keyboard().type(text.substring(0, keys));
        if (keys < text.length()) {
            browser.page().keyboard().insertText(text.substring(keys));
        }
    }

    private String typed(Column column, Entry entry) {
        return column == Column.ACCOUNT ? WORDS.getOrDefault(entry.account(), entry.account()) : written(column, entry);
    }

    /// Pastes over the line that was just added, and beyond it.
    private void paste(List<Entry> entries) {
        toTheAccount();
        String block = entries.stream().map(this::row).collect(Collectors.joining("\n", "", "\n"));
        browser.page().evaluate("text => navigator.clipboard.writeText(text)", block);
        press("Control+v");
        assertThat(browser.page().locator(".toolbar-status")).hasText(entries.size() + " lignes écrites.");
    }

    /// A row as Excel puts it on the clipboard: what its cells show, the amount among them.
    private String row(Entry entry) {
        return columns(entry).stream()
                .map(column -> column == Column.UNIT_PRICE
                        ? written(column, entry) + "\t" + euros(entry.amount())
                        : written(column, entry))
                .collect(Collectors.joining("\t"));
    }

    private String written(Column column, Entry entry) {
        return switch (column) {
            case HEADING -> word("budget.heading." + entry.heading());
            case QUANTITY -> Formats.decimal(entry.quantity(), Locale.FRENCH);
            case UNIT_PRICE -> Formats.price(entry.unitPrice(), Locale.FRENCH);
            case VAT_RATE -> Formats.percent(entry.vatRate(), Locale.FRENCH);
            case VARIABILITY -> word("budget.variability." + entry.variability());
            case CERTAINTY -> word("budget.certainty." + (entry.certainty() == null ? "none" : entry.certainty()));
            case FUNDER_TYPE -> entry.funderType() == null ? "" : word("budget.funderType." + entry.funderType());
            default -> column.textOf(entry);
        };
    }

    private String word(String key) {
        return labels.text(Locale.FRENCH, key);
    }

    private UUID openEmpty() {
        UUID project = school.project("Festival bâti à la main");
        browser.as(School.INES);
        browser.context()
                .grantPermissions(
                        List.of("clipboard-read", "clipboard-write"),
                        new BrowserContext.GrantPermissionsOptions().setOrigin(browser.address()));
        // Wide enough for every column, and no higher than is quickly drawn.
        browser.page().setViewportSize(1920, 480);
        browser.open("/" + ProjectAddress.budget(project));
        assertThat(browser.page().locator("budget-grid.ready")).isVisible();
        return project;
    }

    private Locator figure(String label) {
        return browser.page()
                .locator(".figure")
                .filter(new Locator.FilterOptions()
                        .setHas(browser.page()
                                .locator("dt")
                                .getByText(label, new Locator.GetByTextOptions().setExact(true))));
    }

    private void press(String key) {
        browser.page().keyboard().press(key);
    }

    private static List<Entry> lines(List<Entry> entries, Section section, boolean inKind) {
        return entries.stream()
                .filter(entry -> entry.section() == section && entry.isInKind() == inKind)
                .toList();
    }

    private static List<Column> columns(Entry entry) {
        return entry.section() == Section.EXPENSE ? EXPENSE : INCOME;
    }

    private static Money worked(String group, String name) {
        return Money.of(EXPECTED.get(group).get(name).asString());
    }

    private static String euros(Money sum) {
        return Formats.amount(sum, Locale.FRENCH);
    }
}
