package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.BreakEven;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Scenario;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketSales;
import fr.coulisses.budget.Variability;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rows under the headings: the balance under three hypotheses of funding, then tickets, cost of a spectator and
/// break-even point, in the budget as it is entered and in each scenario.
final class OutlookRows {

    /// Where the rows of tickets begin below the balance, and the rows that scenarios look for within them.
    private static final int TICKETS = 8;

    static final int PRICES = 2;
    static final int RATIO = 4;
    private static final int PAYING = 3;
    private static final int FREE = 5;
    private static final int REVENUE = 6;
    private static final int FIXED_CHARGES = 9;
    private static final int FIXED_INCOME = 10;
    private static final int MARGIN = 11;
    private static final int BREAK_EVEN = 13;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Outlook outlook;
    private final Wording wording;
    private final LineFormulas lines;
    private final List<ScenarioFormulas> scenarios;
    private final int charges;
    private final int income;
    private final SheetCells cells;

    /// @param charges the row of the total of charges
    /// @param income the row of the total of produits; the first row here is the next
    OutlookRows(
            Outlook outlook,
            LineFormulas lines,
            List<ScenarioFormulas> scenarios,
            int charges,
            int income,
            SheetCells cells) {
        this.outlook = outlook;
        this.wording = cells.wording();
        this.lines = lines;
        this.scenarios = scenarios;
        this.charges = charges;
        this.income = income;
        this.cells = cells;
    }

    /// The row in which the rows about tickets begin, when the rows here begin in `first`.
    static int tickets(int first) {
        return first + TICKETS;
    }

    int breakEvenRow() {
        return row(BREAK_EVEN);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                text(wording.text("forecastbudget.balance"), Style.SUBTOTAL),
                outlook.totals().balance(),
                Style.SUBTOTAL,
                letter -> "ROUND(%1$s%2$d-%1$s%3$d,2)".formatted(letter, income, charges),
                scenario -> scenario.result().totals().balance()));
        rows.add(Row.EMPTY);
        rows.addAll(funding());
        rows.add(Row.EMPTY);
        rows.add(ticketHeader());
        rows.addAll(tickets());
        if (scenarios.isEmpty()) {
            rows.add(Row.of(text(wording.text("forecastbudget.scenarios.unknown"), Style.NOTE)));
        }
        return rows;
    }

    private List<Row> funding() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(cells.header("forecastbudget.hypotheses"), cells.numberHeader("forecastbudget.balance")));
        Map<Certainty, String> missing = Map.of(
                Certainty.ACQUIRED, "-E" + income + "-F" + income,
                Certainty.REQUESTED, "-F" + income,
                Certainty.HOPED, "");
        for (Certainty least : Certainty.values()) {
            rows.add(Row.of(
                    text(wording.text("forecastbudget.hypothesis." + least)),
                    SheetCells.amount(
                            "ROUND(B" + (income + 1) + missing.get(least) + ",2)",
                            outlook.totals().balanceWith(least),
                            Style.PLAIN)));
        }
        return rows;
    }

    private Row ticketHeader() {
        List<Cell> header = new ArrayList<>(
                List.of(cells.header("forecastbudget.tickets"), cells.numberHeader("forecastbudget.asEntered")));
        if (!scenarios.isEmpty()) {
            header.addAll(beside(
                    text("", Style.HEADER),
                    scenario -> cells.numberHeader(scenario.result().scenario().labelKey())));
        }
        return new Row(header);
    }

    private List<Row> tickets() {
        Attendance planned = outlook.attendance();
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "places",
                number(BigDecimal.valueOf(planned.places()), Format.COUNT),
                scenario -> follow("$B" + row(0), BigDecimal.valueOf(planned.places()), Format.COUNT)));
        rows.add(row(
                "fill",
                new Workbook.Formula(
                        "IF(B%1$d=0,0,ROUND(B%2$d/B%1$d*100,1))".formatted(row(0), row(PAYING)),
                        planned.soldShare().orElse(BigDecimal.ZERO),
                        Format.PERCENT,
                        Style.PLAIN),
                scenario -> number(sales(scenario).fill(), Format.PERCENT)));
        rows.add(row(
                "prices",
                number(WHOLE, Format.PERCENT),
                scenario -> number(sales(scenario).prices(), Format.PERCENT)));
        rows.add(row(
                "paying",
                follow(payingEntries(), planned.paying(), Format.COUNT),
                scenario -> follow(
                        "ROUND(%1$s%2$d*%1$s%3$d/100,0)".formatted(scenario.letter(), row(0), row(1)),
                        scenario.result().paying(),
                        Format.COUNT)));
        rows.add(row(
                "ratio",
                number(BigDecimal.ONE, Format.PRICE),
                scenario -> follow(
                        "IF($B%1$d=0,1,%2$s%1$d/$B%1$d)".formatted(row(PAYING), scenario.letter()),
                        ratio(scenario, planned),
                        Format.PRICE)));
        rows.add(row(
                "free",
                number(BigDecimal.valueOf(planned.free()), Format.COUNT),
                scenario -> follow("$B" + row(FREE), BigDecimal.valueOf(planned.free()), Format.COUNT)));
        rows.add(row(
                "revenue",
                SheetCells.amount(ticketRevenue(), planned.revenue(), Style.PLAIN),
                scenario -> SheetCells.amount(
                        scenario.revenue(), scenario.result().attendance().revenue(), Style.PLAIN)));
        rows.add(row(
                "meanPrice",
                meanPrice('B', planned),
                scenario -> meanPrice(scenario.letter(), scenario.result().attendance())));
        rows.add(row(
                "cost",
                cost('B', planned, outlook.totals().expenses()),
                scenario -> cost(
                        scenario.letter(),
                        scenario.result().attendance(),
                        scenario.result().totals().expenses())));
        rows.addAll(breakEven());
        return rows;
    }

    private List<Row> breakEven() {
        BreakEven planned = outlook.breakEven();
        Map<Scenario, BreakEven> results = new TreeMap<>();
        outlook.scenarios()
                .forEach(result -> results.put(result.scenario(), BreakEven.of(result.lines(), result.attendance())));
        Function<ScenarioFormulas, BreakEven> of =
                scenario -> results.getOrDefault(scenario.result().scenario(), planned);
        String fixed = lines.is(
                LineColumn.VARIABILITY, LineFormulas.quoted(wording.text("budget.variability." + Variability.FIXED)));
        return List.of(
                row(
                        "fixedCharges",
                        SheetCells.amount(
                                lines.sum(Section.EXPENSE, false, fixed), planned.fixedCharges(), Style.PLAIN),
                        scenario -> SheetCells.amount(
                                "$B" + row(FIXED_CHARGES), of.apply(scenario).fixedCharges(), Style.PLAIN)),
                row(
                        "fixedIncome",
                        SheetCells.amount(lines.sum(Section.INCOME, false, fixed), planned.fixedIncome(), Style.PLAIN),
                        scenario -> SheetCells.amount(
                                "$B" + row(FIXED_INCOME), of.apply(scenario).fixedIncome(), Style.PLAIN)),
                row(
                        "margin",
                        follow(ScenarioFormulas.plannedMargin(lines), planned.variableMargin(), Format.AMOUNT),
                        scenario -> follow(scenario.margin(), of.apply(scenario).variableMargin(), Format.AMOUNT)),
                row(
                        "marginPerEntry",
                        marginPerEntry('B', planned),
                        scenario -> marginPerEntry(scenario.letter(), of.apply(scenario))),
                row(
                        "breakEven",
                        threshold('B', planned),
                        scenario -> threshold(scenario.letter(), of.apply(scenario))));
    }

    private Row row(
            Cell name,
            Money planned,
            Style style,
            Function<Character, String> formula,
            Function<ScenarioFormulas, Money> amount) {
        List<Cell> row = new ArrayList<>(List.of(name, SheetCells.amount(formula.apply('B'), planned, style)));
        if (!scenarios.isEmpty()) {
            row.addAll(beside(
                    SheetCells.NOTHING,
                    scenario -> SheetCells.amount(formula.apply(scenario.letter()), amount.apply(scenario), style)));
        }
        return new Row(row);
    }

    private Row row(String label, Cell planned, Function<ScenarioFormulas, Cell> inScenario) {
        List<Cell> row = new ArrayList<>(List.of(text(wording.text("forecastbudget.tickets." + label)), planned));
        if (!scenarios.isEmpty()) {
            row.addAll(beside(SheetCells.NOTHING, inScenario));
        }
        return new Row(row);
    }

    /// The cells of the scenarios.
    ///
    /// @param between what stands in the columns that only headings fill
    private List<Cell> beside(Cell between, Function<ScenarioFormulas, Cell> inScenario) {
        List<Cell> row = new ArrayList<>();
        for (char letter = 'C'; letter < 'H'; letter++) {
            row.add(between);
        }
        scenarios.forEach(scenario -> row.add(inScenario.apply(scenario)));
        return row;
    }

    private int row(int ofTickets) {
        return tickets(income + 1) + ofTickets;
    }

    private Cell meanPrice(char letter, Attendance attendance) {
        return orNone(
                "IF(%1$s%2$d=0,\"—\",ROUND(%1$s%3$d/%1$s%2$d,2))".formatted(letter, row(PAYING), row(REVENUE)),
                attendance.meanPrice().map(Money::euros),
                Format.AMOUNT);
    }

    private Cell cost(char letter, Attendance attendance, Money spent) {
        return orNone(
                "IF(%1$s%2$d+%1$s%3$d=0,\"—\",ROUND(%1$s%4$d/(%1$s%2$d+%1$s%3$d),2))"
                        .formatted(letter, row(PAYING), row(FREE), charges),
                attendance.costPerSpectator(spent).map(Money::euros),
                Format.AMOUNT);
    }

    private Cell marginPerEntry(char letter, BreakEven breakEven) {
        return orNone(
                "IF(%1$s%2$d=0,\"—\",%1$s%3$d/%1$s%2$d)".formatted(letter, row(PAYING), row(MARGIN)),
                breakEven.marginPerEntry(),
                Format.PRICE);
    }

    /// Rounded to six decimals before it is rounded up: binary fractions must not cost an entry.
    private Cell threshold(char letter, BreakEven breakEven) {
        return orNone(
                "IF(%1$s%2$d<=%1$s%3$d,0,IF(%1$s%4$d<=0,\"—\",ROUNDUP(ROUND((%1$s%2$d-%1$s%3$d)*%1$s%5$d/%1$s%4$d,6),0)))"
                        .formatted(letter, row(FIXED_CHARGES), row(FIXED_INCOME), row(MARGIN), row(PAYING)),
                breakEven.entries().map(BigDecimal::valueOf),
                Format.COUNT);
    }

    private static Cell orNone(String expression, Optional<BigDecimal> result, Format format) {
        return result.<Cell>map(number -> follow(expression, number, format))
                .orElseGet(() -> new Workbook.TextFormula(expression, "—", Style.PLAIN));
    }

    private static Cell follow(String expression, BigDecimal result, Format format) {
        return new Workbook.Formula(expression, result, format, Style.PLAIN);
    }

    private static Cell number(BigDecimal number, Format format) {
        return Workbook.number(number, format);
    }

    private TicketSales sales(ScenarioFormulas scenario) {
        return outlook.budget().tickets().in(scenario.result().scenario());
    }

    private static BigDecimal ratio(ScenarioFormulas scenario, Attendance planned) {
        return planned.paying().signum() == 0
                ? BigDecimal.ONE
                : scenario.result().paying().divide(planned.paying(), MathContext.DECIMAL64);
    }

    private String ticketRevenue() {
        return "ROUND(" + LineFormulas.product(ticket(), lines.range(LineColumn.AMOUNT)) + ",2)";
    }

    /// Tickets count once, and those of a unit that lets several people in as often as it does.
    private String payingEntries() {
        String all = LineFormulas.product(ticket(), lines.range(LineColumn.QUANTITY));
        return outlook.budget().tickets().entriesByUnit().entrySet().stream()
                .filter(unit -> unit.getValue() > 1)
                .sorted(Map.Entry.comparingByKey())
                .map(unit -> "+" + (unit.getValue() - 1) + "*"
                        + LineFormulas.product(
                                ticket(),
                                "EXACT(" + lines.range(LineColumn.UNIT) + "," + LineFormulas.quoted(unit.getKey())
                                        + ")",
                                lines.range(LineColumn.QUANTITY)))
                .collect(Collectors.joining("", all, ""));
    }

    private String ticket() {
        return lines.where(LineColumn.SECTION, "=", lines.word(Section.INCOME)) + "*"
                + lines.where(
                        LineColumn.HEADING,
                        "=",
                        LineFormulas.quoted(wording.text("budget.heading." + Heading.TICKETING)));
    }
}
