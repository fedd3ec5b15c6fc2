package fr.coulisses.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The two budgets worked by hand, to the cent.
class WorkedBudgetsTest {

    private static final JsonNode EXPECTED = JsonMapper.shared()
            .readTree(WorkedBudgetsTest.class.getResourceAsStream("/budgets/expected-totals.json"))
            .get("files");

    @ParameterizedTest
    @ValueSource(strings = {"budget-concert.csv", "budget-exposition.csv"})
    void addsUpToTheWorkedTotals(String file) throws IOException {
        BudgetTotals totals = sheet(file).totals();
        JsonNode expected = EXPECTED.get(file);
        assertThat(totals.expenses())
                .isEqualTo(money(expected.get("grand_totals").get("charges")));
        assertThat(totals.income()).isEqualTo(money(expected.get("grand_totals").get("produits")));
        assertThat(totals.isBalanced()).isTrue();
        assertThat(totals.inKindExpenses())
                .isEqualTo(money(expected.get("in_kind").get("class_86")));
        assertThat(totals.inKindIncome())
                .isEqualTo(money(expected.get("in_kind").get("class_87")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-concert.csv", "budget-exposition.csv"})
    void addsUpByClassAccountAndHeading(String file) throws IOException {
        BudgetTotals totals = sheet(file).totals();
        JsonNode expected = EXPECTED.get(file);
        Map<String, Money> classes = both(expected.get("by_class"));
        assertThat(totals.byClass()).containsAllEntriesOf(classes);
        Map<String, Money> accounts = both(expected.get("by_account"));
        accounts.putAll(monies(expected.get("in_kind").get("by_account")));
        assertThat(totals.byAccount()).isEqualTo(accounts);
        assertThat(headings(totals, Section.EXPENSE))
                .isEqualTo(monies(expected.get("by_heading").get("charges")));
        assertThat(headings(totals, Section.INCOME))
                .isEqualTo(monies(expected.get("by_heading").get("produits")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-concert.csv", "budget-exposition.csv"})
    void showsTheWorkedShares(String file) throws IOException {
        BudgetTotals totals = sheet(file).totals();
        JsonNode ratios = EXPECTED.get(file).get("ratios");
        assertThat(totals.publicShare()).isEqualByComparingTo(value(ratios, "part_publique_pct"));
        assertThat(totals.selfFinancing()).isEqualByComparingTo(value(ratios, "taux_autofinancement_pct"));
        assertThat(totals.contingencyRate()).isEqualByComparingTo(value(ratios, "taux_imprevus_pct"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-concert.csv", "budget-exposition.csv"})
    void comesBackFromItsOwnCsvWithoutAnyDifference(String file) throws IOException {
        BudgetSheet sheet = sheet(file);
        BudgetCsv.Reading back = BudgetCsv.read(BudgetCsv.write(sheet));
        assertThat(back.problems()).isEmpty();
        assertThat(back.entries())
                .isEqualTo(sheet.lines().stream().map(BudgetLine::entry).toList());
    }

    private static BudgetSheet sheet(String file) throws IOException {
        try (InputStream csv = WorkedBudgetsTest.class.getResourceAsStream("/demonstration/" + file)) {
            BudgetCsv.Reading reading = BudgetCsv.read(csv.readAllBytes());
            assertThat(reading.problems()).isEmpty();
            List<BudgetLine> lines = new ArrayList<>();
            reading.entries().forEach(entry -> lines.add(new BudgetLine(UUID.randomUUID(), entry)));
            return new BudgetSheet(Basis.TTC, TicketPlan.USUAL, lines, Map.of(), 0);
        }
    }

    /// The expected headings leave contributions in kind out.
    private static Map<String, Money> headings(BudgetTotals totals, Section section) {
        Map<String, Money> headings = new TreeMap<>();
        totals.headings(section).forEach((heading, sum) -> {
            if (heading != Heading.IN_KIND) {
                headings.put(heading.code(), sum);
            }
        });
        return headings;
    }

    private static Map<String, Money> both(JsonNode sections) {
        Map<String, Money> all = monies(sections.get("charges"));
        all.putAll(monies(sections.get("produits")));
        return all;
    }

    private static Map<String, Money> monies(JsonNode amounts) {
        Map<String, Money> monies = new TreeMap<>();
        amounts.properties().forEach(amount -> monies.put(amount.getKey(), money(amount.getValue())));
        return monies;
    }

    private static Money money(JsonNode amount) {
        return Money.of(amount.asString());
    }

    private static String value(JsonNode ratios, String name) {
        return ratios.get(name).get("value").asString();
    }
}
