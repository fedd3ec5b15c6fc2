package fr.coulisses.kinds.evaluationplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BudgetFiguresTest {

    private static final List<BudgetLine> LINES = List.of(
            line(Section.EXPENSE, "604", Heading.ARTISTIC, "1", "9000"),
            line(Section.INCOME, "706", Heading.TICKETING, "300", "12.50"),
            line(Section.INCOME, "74", Heading.GRANTS, "1", "5250"));

    private final BudgetFigures figures = figures(LINES, 200, 2);

    @Test
    void sharesTheIncome() {
        assertThat(value(Computation.SELF_FINANCING)).contains("41.7");
        assertThat(value(Computation.PUBLIC_SHARE)).contains("58.3");
        assertThat(figures.figure(Computation.SELF_FINANCING))
                .map(figure -> figure.part() + " / " + figure.whole() + " on " + figure.on())
                .contains("3750.00 / 9000.00 on 2027-06-20");
    }

    @Test
    void countsWhoIsExpected() {
        assertThat(value(Computation.EXPECTED_ENTRIES)).contains("320");
        assertThat(value(Computation.FILL_RATE)).contains("80.0");
        assertThat(value(Computation.PAYING_SHARE)).contains("93.8");
        assertThat(value(Computation.COST_PER_SPECTATOR)).contains("28.13");
        assertThat(value(Computation.MEAN_PRICE)).contains("12.50");
    }

    @Test
    void saysNothingWhereItWouldDivideByZero() {
        BudgetFigures empty = figures(List.of(), 0, 0);
        BudgetFigures nobody = new BudgetFigures(
                BudgetTotals.of(List.of()), Attendance.of(List.of(), TicketPlan.USUAL, 0, 0), Plans.TODAY);
        assertThat(Computation.values())
                .allSatisfy(what -> assertThat(nobody.figure(what)).isEmpty());
        assertThat(empty.figure(Computation.FILL_RATE)).isEmpty();
    }

    @Test
    void leavesTheScheduleToOthers() {
        assertThat(figures.figure(Computation.TASKS_ON_TIME)).isEmpty();
    }

    private Optional<String> value(Computation what) {
        return figures.figure(what).map(figure -> figure.value().toPlainString());
    }

    private static BudgetFigures figures(List<BudgetLine> lines, int capacity, int sessions) {
        TicketPlan plan = TicketPlan.USUAL.withFreeEntries(20);
        return new BudgetFigures(BudgetTotals.of(lines), Attendance.of(lines, plan, capacity, sessions), Plans.TODAY);
    }

    private static BudgetLine line(Section section, String account, Heading heading, String quantity, String price) {
        return new BudgetLine(
                UUID.randomUUID(),
                Entry.of(
                        section,
                        account,
                        heading,
                        "Essai",
                        new BigDecimal(quantity),
                        "forfait",
                        new BigDecimal(price)));
    }
}
