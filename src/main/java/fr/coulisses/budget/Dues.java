package fr.coulisses.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// When an amount is paid or received: nothing said, one month, or instalments that make 100 percent.
public record Dues(List<Due> parts) {

    public static final Dues UNKNOWN = new Dues(List.of());

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Dues {
        parts = parts.stream().sorted(Comparator.comparing(Due::month)).toList();
    }

    public static Dues in(YearMonth month) {
        return new Dues(List.of(new Due(month, WHOLE)));
    }

    public boolean isKnown() {
        return !parts.isEmpty();
    }

    /// What falls due in each month, rounded half-up; the last instalment takes what is left, so that nothing is lost.
    public Map<YearMonth, Money> split(Money amount) {
        Map<YearMonth, Money> months = new LinkedHashMap<>();
        Money left = amount;
        for (int i = 0; i < parts.size(); i++) {
            Due due = parts.get(i);
            Money part = i == parts.size() - 1
                    ? left
                    : new Money(amount.euros().multiply(due.percent()).movePointLeft(2));
            months.merge(due.month(), part, Money::plus);
            left = left.minus(part);
        }
        return months;
    }

    /// The text that [DuesReader] reads: `04/2027`, or `02/2027 50 % + 09/2027 50 %`.
    @JsonValue
    public String text() {
        if (parts.size() == 1 && parts.getFirst().percent().compareTo(WHOLE) == 0) {
            return written(parts.getFirst().month());
        }
        return parts.stream()
                .map(due -> written(due.month()) + " "
                        + due.percent().stripTrailingZeros().toPlainString().replace('.', ',') + " %")
                .collect(Collectors.joining(" + "));
    }

    /// Reads what [#text] wrote.
    @JsonCreator
    static Dues of(String text) {
        return DuesReader.read(text).orElseThrow(() -> new IllegalArgumentException("No instalments: " + text));
    }

    /// The same instalments with equal months put together.
    static Dues gathered(List<Due> parts) {
        Map<YearMonth, BigDecimal> months = new LinkedHashMap<>();
        parts.forEach(due -> months.merge(due.month(), due.percent(), BigDecimal::add));
        List<Due> gathered = new ArrayList<>();
        months.forEach((month, percent) -> gathered.add(new Due(month, percent)));
        return new Dues(gathered);
    }

    private static String written(YearMonth month) {
        return "%02d/%04d".formatted(month.getMonthValue(), month.getYear());
    }
}
