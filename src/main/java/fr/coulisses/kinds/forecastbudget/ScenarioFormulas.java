package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.Heading;
import fr.coulisses.budget.ScenarioResult;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.Variability;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One scenario in its column of the analytic sheet: the lines again, with quantities and prices as it sells them.
///
/// @param letter of its column
/// @param totals what each heading comes to
/// @param tickets the row in which the rows about tickets begin
record ScenarioFormulas(
        char letter, ScenarioResult result, Map<Section, Map<Heading, Money>> totals, LineFormulas lines, int tickets) {

    /// The scenarios stand behind the columns of certainty, from `H` on.
    static List<ScenarioFormulas> of(List<ScenarioResult> results, LineFormulas lines, int tickets) {
        List<ScenarioFormulas> all = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            ScenarioResult result = results.get(i);
            Map<Section, Map<Heading, Money>> totals = Map.of(
                    Section.EXPENSE, HeadingAmounts.totals(result.lines(), Section.EXPENSE),
                    Section.INCOME, HeadingAmounts.totals(result.lines(), Section.INCOME));
            all.add(new ScenarioFormulas((char) ('H' + i), result, totals, lines, tickets));
        }
        return all;
    }

    /// The monetary amounts of a section and of the heading that a cell names, each line rounded.
    String amounts(Section section, String heading) {
        return "ROUND("
                + LineFormulas.product(
                        lines.where(LineColumn.SECTION, "=", lines.word(section)),
                        lines.where(LineColumn.HEADING, "=", heading),
                        lines.where(LineColumn.CLASS, "<", "80"),
                        "ROUND(" + exact() + ",2)")
                + ",2)";
    }

    /// What those amounts come to.
    Money total(Section section, Heading heading) {
        return totals.getOrDefault(section, Map.of()).getOrDefault(heading, Money.ZERO);
    }

    /// What the tickets bring.
    String revenue() {
        return "ROUND("
                + LineFormulas.product(
                        lines.where(LineColumn.SECTION, "=", lines.word(Section.INCOME)),
                        lines.where(LineColumn.HEADING, "=", ticketing()),
                        "ROUND(" + exact() + ",2)")
                + ",2)";
    }

    /// What all that depends on the entries leaves, unrounded.
    String margin() {
        return margin(lines, exact());
    }

    /// The same in the budget as it is entered.
    static String plannedMargin(LineFormulas lines) {
        return margin(lines, lines.range(LineColumn.QUANTITY) + "*" + lines.range(LineColumn.UNIT_PRICE));
    }

    private static String margin(LineFormulas lines, String exact) {
        String income = lines.where(LineColumn.SECTION, "=", lines.word(Section.INCOME));
        String charges = lines.where(LineColumn.SECTION, "=", lines.word(Section.EXPENSE));
        return LineFormulas.product(
                lines.where(LineColumn.CLASS, "<", "80"),
                lines.where(LineColumn.VARIABILITY, "<>", fixed(lines)),
                "(" + income + "-" + charges + ")",
                exact);
    }

    /// Quantity × price of each line, with more or fewer entries and higher or lower prices where the line depends on
    /// them.
    private String exact() {
        String varies = lines.where(LineColumn.VARIABILITY, "<>", fixed(lines)) + "*"
                + lines.where(LineColumn.CLASS, "<", "80");
        String perRevenue = LineFormulas.quoted(lines.wording().text("budget.variability." + Variability.PER_REVENUE));
        String priced = "((" + lines.where(LineColumn.HEADING, "=", ticketing()) + "+"
                + lines.where(LineColumn.VARIABILITY, "=", perRevenue) + ")>0)";
        return lines.range(LineColumn.QUANTITY) + "*(1+" + varies + "*(" + ratio() + "-1))*"
                + lines.range(LineColumn.UNIT_PRICE) + "*(1+" + priced + "*" + varies + "*(" + prices() + "/100-1))";
    }

    private String prices() {
        return letter + "$" + (tickets + OutlookRows.PRICES);
    }

    private String ratio() {
        return letter + "$" + (tickets + OutlookRows.RATIO);
    }

    private String ticketing() {
        return LineFormulas.quoted(lines.wording().text("budget.heading." + Heading.TICKETING));
    }

    private static String fixed(LineFormulas lines) {
        return LineFormulas.quoted(lines.wording().text("budget.variability." + Variability.FIXED));
    }
}
