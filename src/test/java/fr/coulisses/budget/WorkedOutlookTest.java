package fr.coulisses.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the two worked budgets say beyond their totals: attendance, break-even point, scenarios, cash plan.
class WorkedOutlookTest {

    private static final JsonNode EXPECTED = JsonMapper.shared()
            .readTree(WorkedOutlookTest.class.getResourceAsStream("/budgets/expected-totals.json"))
            .get("files");
    private static final TicketPlan FESTIVAL_PLAN = new TicketPlan(24, 0, Map.of("pass", 2), Map.of());

    private final List<BudgetLine> festival = lines("budget-concert.csv");
    private final Attendance festivalGoers = Attendance.of(festival, FESTIVAL_PLAN, 300, 2);
    private final BreakEven festivalBreakEven = BreakEven.of(festival, festivalGoers);
    private final List<BudgetLine> exhibition = lines("budget-exposition.csv");
    private final Attendance visitors = Attendance.of(exhibition, new TicketPlan(0, 700, Map.of(), Map.of()), 80, 0);

    @Test
    void countsTheEntriesOfTheFestival() {
        JsonNode expected = EXPECTED.get("budget-concert.csv").get("attendance");
        assertThat(festivalGoers.paying())
                .isEqualByComparingTo(expected.get("entries").asString());
        assertThat(festivalGoers.places())
                .isEqualTo(expected.get("sellable_total").asInt());
        assertThat(festivalGoers.soldShare().orElseThrow())
                .isEqualByComparingTo(expected.get("share_of_sellable_pct").asString());
        assertThat(festivalGoers.revenue()).isEqualTo(money(expected, "ticket_revenue"));
        assertThat(festivalGoers.meanPrice()).contains(money(expected, "mean_price"));
        assertThat(festivalGoers.mostRevenue()).isEqualTo(Money.of("8832.00"));
        assertThat(festivalGoers.costPerSpectator(BudgetTotals.of(festival).expenses()))
                .contains(Money.of("65.71"));
    }

    @Test
    void countsTheVisitorsOfTheExhibition() {
        JsonNode expected = EXPECTED.get("budget-exposition.csv").get("attendance");
        assertThat(visitors.entries())
                .isEqualByComparingTo(expected.get("visitors").asString());
        assertThat(visitors.paying())
                .isEqualByComparingTo(expected.get("paying").asString());
        assertThat(visitors.revenue()).isEqualTo(money(expected, "ticket_revenue_ht"));
        assertThat(visitors.meanPrice()).contains(money(expected, "mean_price_ht"));
        assertThat(visitors.soldShare()).isEmpty();
    }

    @Test
    void findsTheBreakEvenOfTheFestivalWithTheUnroundedMargin() {
        JsonNode expected = EXPECTED.get("budget-concert.csv").get("break_even");
        assertThat(festivalBreakEven.fixedCharges()).isEqualTo(money(expected, "charges_fixes"));
        assertThat(festivalBreakEven.fixedIncome()).isEqualTo(money(expected, "produits_hors_entrees"));
        assertThat(festivalBreakEven.marginPerEntry().orElseThrow())
                .isEqualByComparingTo(
                        expected.get("marge_unitaire").get("unrounded_10").asString());
        assertThat(festivalBreakEven.entries()).contains(expected.get("entries").asInt());
        Money contingency = BudgetTotals.of(festival).contingency();
        assertThat(festivalBreakEven.withoutCharge(contingency).entries())
                .contains(expected.get("without_contingency_line").asInt());
        assertThat(festivalBreakEven.withoutIncome(Money.of("5000")).entries())
                .contains(expected.get("without_commune_grant_5000").asInt());
    }

    @Test
    void findsTheBreakEvenOfTheExhibition() {
        JsonNode expected = EXPECTED.get("budget-exposition.csv").get("break_even");
        BreakEven breakEven = BreakEven.of(exhibition, visitors);
        assertThat(breakEven.fixedCharges()).isEqualTo(money(expected, "charges_fixes"));
        assertThat(breakEven.fixedIncome()).isEqualTo(money(expected, "produits_hors_entrees"));
        assertThat(breakEven.marginPerEntry().orElseThrow())
                .isEqualByComparingTo(
                        expected.get("marge_unitaire").get("unrounded_10").asString());
        assertThat(breakEven.entries()).contains(expected.get("paying_visitors").asInt());
    }

    @Test
    void hasNoBreakEvenWhenEveryEntryCosts() {
        BreakEven breakEven = new BreakEven(Money.of("100"), Money.ZERO, BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(breakEven.entries()).isEmpty();
        assertThat(new BreakEven(Money.of("100"), Money.of("100"), BigDecimal.ZERO, BigDecimal.ZERO).entries())
                .contains(0);
    }

    @Test
    void plansTheCashOfTheFestivalMonthByMonth() {
        JsonNode expected = EXPECTED.get("budget-concert.csv").get("cash_plan");
        CashPlan plan = CashPlan.of(festival);
        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.months())
                .containsExactlyElementsOf(expected.get("months")
                        .valueStream()
                        .map(month -> new CashMonth(
                                YearMonth.parse(month.get("month").asString()),
                                money(month, "in"),
                                money(month, "out"),
                                money(month, "cumulative")))
                        .toList());
        assertThat(plan.months())
                .extracting(CashMonth::net)
                .containsExactlyElementsOf(expected.get("months")
                        .valueStream()
                        .map(month -> money(month, "net"))
                        .toList());
        assertThat(plan.need()).isEqualTo(money(expected, "peak_need"));
        assertThat(plan.deepest().orElseThrow().month())
                .isEqualTo(YearMonth.parse(expected.get("peak_month").asString()));
        assertThat(plan.totalIn()).isEqualTo(money(expected, "total_in"));
        assertThat(plan.totalOut()).isEqualTo(money(expected, "total_out"));
    }

    @Test
    void spendsTheWholeBudgetOfTheExhibitionInItsCashPlan() {
        CashPlan plan = CashPlan.of(exhibition);
        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.totalOut()).isEqualTo(Money.of("38600"));
        assertThat(plan.totalIn()).isEqualTo(Money.of("38600"));
    }

    @Test
    void leavesTheBudgetAsItIsWhenAScenarioSellsWhatItPlans() {
        TicketSales same = new TicketSales(new BigDecimal("76.0869565217"), BigDecimal.valueOf(100));
        ScenarioResult central = result(Scenario.CENTRAL, same);
        assertThat(central.paying()).isEqualByComparingTo("420");
        assertThat(central.totals().expenses()).isEqualTo(Money.of("27600"));
        assertThat(central.totals().balance()).isEqualTo(Money.ZERO);
    }

    @Test
    void followsTheTicketsWithWhatDependsOnThem() {
        ScenarioResult half =
                result(Scenario.PRUDENT, new TicketSales(BigDecimal.valueOf(50), BigDecimal.valueOf(100)));
        assertThat(half.paying()).isEqualByComparingTo("276");
        // 5,220 × 276 / 420, and a result that is the margin of 144 entries short of balance.
        assertThat(half.attendance().revenue().euros()).isBetween(new BigDecimal("3430.25"), new BigDecimal("3430.31"));
        assertThat(half.totals().balance().euros()).isBetween(new BigDecimal("-2085.00"), new BigDecimal("-2084.92"));
        ScenarioResult dearer =
                result(Scenario.OPTIMISTIC, new TicketSales(BigDecimal.valueOf(50), BigDecimal.valueOf(110)));
        assertThat(dearer.attendance().revenue())
                .isGreaterThan(half.attendance().revenue());
        assertThat(amount(dearer, "SACEM (8,80")).isGreaterThan(amount(half, "SACEM (8,80"));
        assertThat(amount(dearer, "Achats de boissons")).isEqualTo(amount(half, "Achats de boissons"));
    }

    @Test
    void keepsTheBreakEvenPointOfTheExhibitionInEveryScenario() {
        Attendance withPlaces = Attendance.of(exhibition, TicketPlan.USUAL, 300, 2);
        for (Scenario scenario : Scenario.values()) {
            ScenarioResult sold = ScenarioResult.of(scenario, exhibition, TicketPlan.USUAL, withPlaces);
            assertThat(BreakEven.of(sold.lines(), sold.attendance()).entries()).contains(1100);
        }
    }

    @Test
    void balancesUnderThreeHypothesesOfFunding() {
        BudgetTotals totals = BudgetTotals.of(festival);
        assertThat(totals.balanceWith(Certainty.HOPED)).isEqualTo(Money.ZERO);
        Money hoped = sum(entry -> entry.certainty() == Certainty.HOPED);
        Money requested = sum(entry -> entry.certainty() == Certainty.REQUESTED);
        assertThat(totals.balanceWith(Certainty.REQUESTED)).isEqualTo(Money.ZERO.minus(hoped));
        assertThat(totals.balanceWith(Certainty.ACQUIRED))
                .isEqualTo(Money.ZERO.minus(hoped).minus(requested));
        assertThat(hoped).isGreaterThan(Money.ZERO);
    }

    private Money sum(Predicate<Entry> counted) {
        return festival.stream()
                .map(BudgetLine::entry)
                .filter(entry -> !entry.isInKind())
                .filter(counted)
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private ScenarioResult result(Scenario scenario, TicketSales sales) {
        TicketPlan plan = new TicketPlan(24, 0, Map.of("pass", 2), Map.of(scenario, sales));
        return ScenarioResult.of(scenario, festival, plan, festivalGoers);
    }

    private static Money amount(ScenarioResult result, String label) {
        return result.lines().stream()
                .filter(line -> line.entry().label().contains(label))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private static Money money(JsonNode node, String name) {
        return Money.of(node.get(name).asString());
    }

    private static List<BudgetLine> lines(String file) {
        try (InputStream csv = WorkedOutlookTest.class.getResourceAsStream("/demonstration/" + file)) {
            BudgetCsv.Reading reading =
                    BudgetCsv.read(Objects.requireNonNull(csv).readAllBytes());
            assertThat(reading.problems()).isEmpty();
            return reading.entries().stream()
                    .map(entry -> new BudgetLine(UUID.randomUUID(), entry))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
