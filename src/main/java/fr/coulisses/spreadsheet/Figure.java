package fr.coulisses.spreadsheet;

import fr.coulisses.shared.DecimalText;
import java.math.BigDecimal;
import java.util.Optional;

/// What a cell says where a number is expected: `1 200,00 €` typed as words is a number, `? €` is one nobody knows yet.
public sealed interface Figure {

    Figure NONE = new None();

    /// A number, exact.
    record Known(BigDecimal value) implements Figure {}

    /// Somebody wrote that they do not know: it is not zero.
    record Unknown(String text) implements Figure {}

    /// Nothing, or the dash that stands for nothing.
    record None() implements Figure {}

    /// Words where a number should be, an error, or a formula without a result.
    record Unreadable(String text) implements Figure {}

    default Optional<BigDecimal> number() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    static Figure of(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Number number -> new Known(number.number());
            case SheetCell.Text text -> TypedFigure.read(text.text());
            case SheetCell.Blank _, SheetCell.Merged _ -> NONE;
            case SheetCell.Day day -> new Unreadable(day.text());
            case SheetCell.Uncomputed formula -> new Unreadable(formula.text());
        };
    }

    /// A rate in percent: 5.5 where a person sees 5,5 %, whether the file holds 0.055 or 5.5.
    static Figure percent(SheetCell cell) {
        Optional<BigDecimal> shown = DecimalText.parse(cell.text());
        if (cell instanceof SheetCell.Number number && shown.isPresent()) {
            BigDecimal share = plain(number.number().movePointRight(2));
            boolean isShare = cell.text().endsWith("%")
                    && distance(share, shown.get()).compareTo(distance(number.number(), shown.get())) < 0;
            return new Known(isShare ? share : number.number());
        }
        return of(cell);
    }

    private static BigDecimal distance(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
