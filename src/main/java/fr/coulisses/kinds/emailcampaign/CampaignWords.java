package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.announcing.Fact;
import fr.coulisses.artefact.Wording;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a campaign speaks of itself in its document.
record CampaignWords(Wording wording) {

    static final String NOTHING = "–";

    private static final String PREFIX = "emailcampaign.";

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

    String fact(@Nullable Fact fact) {
        return fact == null ? "" : wording.text(fact.labelKey());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    /// `12/03/2027, 9 h 30`.
    String moment(@Nullable LocalDate day, String hour) {
        return Formats.joined(", ", day(day), hour.isBlank() ? "" : Hour.written(hour));
    }

    String yes(boolean value) {
        return wording.text(value ? "artefact.yes" : "artefact.no");
    }

    String count(@Nullable Integer number) {
        return number == null ? NOTHING : wording.decimal(BigDecimal.valueOf(number));
    }

    String percent(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : wording.percent(percent);
    }

    String percent(Optional<BigDecimal> percent) {
        return percent.map(wording::percent).orElse(NOTHING);
    }
}
