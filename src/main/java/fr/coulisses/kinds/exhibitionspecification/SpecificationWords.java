package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labelled;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Collects the labelled values of a part that somebody has written, each with its unit and its place.
final class SpecificationWords {

    private static final Pattern UNIT = Pattern.compile("[ \\u00a0]\\([^()]*\\)$");

    private final Wording wording;
    private final String labels;
    private final String path;
    private final List<Block.Field> fields = new ArrayList<>();

    /// @param labels what the names of the fields stand below in the labels, `works`
    /// @param path where the values stand in the content, `works/{id}`
    SpecificationWords(Wording wording, String labels, String path) {
        this.wording = wording;
        this.labels = labels;
        this.path = path;
    }

    SpecificationWords(Wording wording, String part) {
        this(wording, part, part);
    }

    /// @param name below the path: `title`, `size/width`
    SpecificationWords text(String name, String value) {
        if (!value.isBlank()) {
            fields.add(new Block.Field(label(wording, labels, name), value, path + "/" + name));
        }
        return this;
    }

    /// Several values in one line, under a name of their own.
    ///
    /// @param name of the first of them
    /// @param title the end of its label, `exhibitionspecification.sheet.…`
    SpecificationWords named(String name, String title, String value) {
        if (!value.isBlank()) {
            fields.add(
                    new Block.Field(wording.text("exhibitionspecification.sheet." + title), value, path + "/" + name));
        }
        return this;
    }

    SpecificationWords day(String name, @Nullable LocalDate day) {
        return text(name, day == null ? "" : Formats.date(day));
    }

    /// @param unit the end of its label, `exhibitionspecification.unit.…`
    SpecificationWords figure(String name, @Nullable BigDecimal number, String unit) {
        return text(name, figure(wording, number, unit));
    }

    SpecificationWords count(String name, @Nullable Integer number) {
        return text(name, Objects.toString(number, ""));
    }

    SpecificationWords count(String name, @Nullable Integer number, String unit) {
        return figure(name, number == null ? null : BigDecimal.valueOf(number), unit);
    }

    SpecificationWords amount(String name, @Nullable BigDecimal euros) {
        return text(name, euros == null ? "" : wording.amount(new Money(euros)));
    }

    SpecificationWords constant(String name, @Nullable Enum<?> value) {
        return text(name, constant(wording, value));
    }

    /// Only what is so is said.
    SpecificationWords ticked(String name, boolean yes) {
        return text(name, yes ? wording.text("artefact.yes") : "");
    }

    /// A label without the unit that it ends with: here the unit stands behind the number.
    static String label(Wording wording, String labels, String name) {
        String key = "exhibitionspecification.field." + labels + "." + name.replace('/', '.');
        return UNIT.matcher(wording.text(key)).replaceFirst("");
    }

    static String figure(Wording wording, @Nullable BigDecimal number, String unit) {
        return number == null ? "" : wording.text("exhibitionspecification.unit." + unit, wording.decimal(number));
    }

    static String constant(Wording wording, @Nullable Enum<?> value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Labelled labelled) {
            return wording.text(labelled.labelKey());
        }
        String type = value.getDeclaringClass().getSimpleName();
        return wording.text("exhibitionspecification." + Character.toLowerCase(type.charAt(0)) + type.substring(1) + "."
                + value.name());
    }

    /// One under the other; nothing while nothing is written.
    List<Block> blocks() {
        return fields.isEmpty() ? List.of() : List.of(new Block.Fields(fields));
    }

    /// Two beside each other.
    List<Block> facts() {
        return fields.isEmpty() ? List.of() : List.of(new Block.Facts(fields));
    }
}
