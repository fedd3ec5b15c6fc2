package fr.coulisses.costs;

import fr.coulisses.budget.Column;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.NewLine;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.Map;

/// Something that costs money and that no line of the budget pays for yet.
///
/// @param row where its draft says so: the list and the id of the row, `adjustments/{id}`
/// @param label what the line will be called
/// @param amount above zero, in the basis of the budget
/// @param account of the chart that such a cost usually belongs to
/// @param heading of the analysis that it usually belongs to
public record UnpaidCost(String row, String label, Money amount, String account, Heading heading) {

    /// What the register takes as a label.
    private static final int LONGEST = 160;

    /// A line of the budget that says it, to be written on as people know more.
    NewLine line() {
        return new NewLine(
                Section.EXPENSE,
                false,
                Map.of(
                        Column.ACCOUNT, account,
                        Column.HEADING, heading.code(),
                        Column.LABEL, title(),
                        Column.QUANTITY, "1",
                        Column.UNIT_PRICE, amount.euros().toPlainString().replace('.', ',')));
    }

    /// Its first line, as long as the register takes it.
    public String title() {
        String first = label.strip().lines().findFirst().orElse("");
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST - 1) + "…";
    }
}
