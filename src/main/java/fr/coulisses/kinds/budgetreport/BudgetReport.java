package fr.coulisses.kinds.budgetreport;

import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import fr.coulisses.tracking.AlertThresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A monthly report on the budget (handbook, C2.3): six headings and the figures that they speak of.
///
/// @param figures the number of the frozen figures it reports on; empty for the newest
/// @param facts what happened (faits marquants)
/// @param forecast on the revised budget and what is expected at completion
/// @param deviations what is off, and why
/// @param cash how much money there is, and will be
/// @param risks what may still go wrong
/// @param decisions what is proposed or was decided
/// @param on the reporting date; `null` while no figures are frozen
/// @param dates all reporting dates up to this one
/// @param lines the figures, line by line
/// @param red the percent of deviation above which the team is alerted; `null` for the usual one
public record BudgetReport(
        String figures,
        String facts,
        String forecast,
        String deviations,
        String cash,
        String risks,
        String decisions,
        @Nullable LocalDate on,
        List<LocalDate> dates,
        List<ReportedLine> lines,
        @Nullable BigDecimal red) {

    static final BudgetReport EMPTY = new BudgetReport("", "", "", "", "", "", "", null, List.of(), List.of(), null);

    public BudgetReport {
        figures = text(figures);
        facts = text(facts);
        forecast = text(forecast);
        deviations = text(deviations);
        cash = text(cash);
        risks = text(risks);
        decisions = text(decisions);
        dates = dates == null ? List.of() : List.copyOf(dates);
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    List<ReportedLine> of(Section section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    Money sum(Section section, Function<ReportedLine, Money> figure) {
        return of(section).stream().map(figure).reduce(Money.ZERO, Money::plus);
    }

    /// Whether a line deviates so far that its cause and a decision are wanted.
    boolean isRed(ReportedLine line) {
        BigDecimal above = red == null ? AlertThresholds.USUAL.red() : red;
        return line.deviationRate().abs().compareTo(above) > 0;
    }

    /// What is expected to be left at completion.
    Money result() {
        return sum(Section.INCOME, ReportedLine::forecast).minus(sum(Section.EXPENSE, ReportedLine::forecast));
    }

    /// The lines that are expected to end otherwise than agreed, the farthest first.
    List<ReportedLine> off() {
        return lines.stream()
                .filter(line -> !line.deviation().isZero())
                .sorted((one, other) ->
                        other.deviation().absolute().compareTo(one.deviation().absolute()))
                .toList();
    }
}
