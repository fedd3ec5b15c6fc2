package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.Wording;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a calendar speaks of itself in its document and its spreadsheet.
record CalendarWords(Wording wording) {

    static final String NOTHING = "–";

    private static final String PREFIX = "editorialcalendar.";

    String field(String place) {
        return wording.text(PREFIX + "field." + place);
    }

    String text(String name, Object... arguments) {
        return wording.text(PREFIX + name, arguments);
    }

    /// The word of a value; empty for none.
    String named(String words, @Nullable Enum<?> value) {
        return value == null ? "" : text(words + "." + value.name());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    String hour(String at) {
        return at.isBlank() ? "" : Hour.written(at);
    }

    String moment(Post post) {
        return Formats.joined(", ", day(post.day()), hour(post.at()));
    }

    String yes(boolean value) {
        return wording.text(value ? "artefact.yes" : "artefact.no");
    }

    String count(@Nullable Integer number) {
        return number == null ? NOTHING : wording.decimal(BigDecimal.valueOf(number));
    }

    String amount(@Nullable BigDecimal euros) {
        return euros == null ? "" : wording.amount(new Money(euros));
    }

    /// « 320 sur 400 »; what was reached alone where nothing was wanted.
    String against(@Nullable Integer reached, @Nullable Integer wanted) {
        return wanted == null ? count(reached) : text("against", count(reached), count(wanted));
    }
}
