package fr.coulisses.parameter.ui;

import com.vaadin.flow.component.html.Span;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when to when a value is in force, in words.
class Period extends Span {

    Period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            setText(
                    to == null
                            ? getTranslation("parameter.period.none")
                            : getTranslation("parameter.period.to", Formats.date(to)));
        } else {
            setText(
                    to == null
                            ? getTranslation("parameter.period.from", Formats.date(from))
                            : getTranslation("parameter.period", Formats.date(from), Formats.date(to)));
        }
    }
}
