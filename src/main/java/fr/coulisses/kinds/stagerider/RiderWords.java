package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.shared.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Collects the labelled values of a part that somebody has written, each with its unit and its place.
final class RiderWords {

    private static final Pattern UNIT = Pattern.compile("[ \\u00a0]\\([^()]*(\\([^()]*\\)[^()]*)*\\)$");

    private final Wording wording;
    private final String part;
    private final List<Block.Field> fields = new ArrayList<>();

    /// @param part where the values stand in the content
    RiderWords(Wording wording, String part) {
        this.wording = wording;
        this.part = part;
    }

    RiderWords text(String name, String value) {
        if (!value.isBlank()) {
            fields.add(new Block.Field(
                    bare(wording.text("stagerider.field." + part + "." + name)), value, part + "/" + name));
        }
        return this;
    }

    /// A label without the unit that it ends with: here the unit stands behind the number.
    static String bare(String label) {
        return UNIT.matcher(label).replaceFirst("");
    }

    RiderWords day(String name, @Nullable LocalDate day) {
        return text(name, day == null ? "" : Formats.date(day));
    }

    /// @param unit the end of its label, `stagerider.unit.…`
    RiderWords figure(String name, @Nullable BigDecimal number, String unit) {
        return text(name, number == null ? "" : wording.text("stagerider.unit." + unit, wording.decimal(number)));
    }

    RiderWords figure(String name, @Nullable Integer number, String unit) {
        return figure(name, number == null ? null : BigDecimal.valueOf(number), unit);
    }

    RiderWords count(String name, @Nullable Integer number) {
        return text(name, number == null ? "" : String.valueOf(number));
    }

    RiderWords constant(String name, @Nullable Enum<?> value, String words) {
        return text(name, value == null ? "" : wording.text(words + value.name()));
    }

    /// Only what is asked for is said.
    RiderWords asked(String name, boolean asked) {
        return text(name, asked ? wording.text("artefact.yes") : "");
    }

    /// One under the other; nothing while nothing is written.
    List<Block> blocks() {
        return fields.isEmpty() ? List.of() : List.of(new Block.Fields(fields));
    }
}
