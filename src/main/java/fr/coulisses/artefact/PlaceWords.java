package fr.coulisses.artefact;

import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labelled;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands in a field, for people and for comparing.
///
/// @param names what the ids of rows stand for
record PlaceWords(Wording wording, Map<String, String> names) {

    /// How pictures begin that stand in a content.
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg);base64,");

    /// So many tell one photograph from another.
    private static final int FIRST_DIGITS = 8;

    /// A constant is spoken of by its module, its type and its name, `diagnostic.means.INTERVIEW`, unless it
    /// says its label itself.
    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Labelled constant -> wording.text(constant.labelKey());
            case Enum<?> constant -> wording.text(label(constant));
            case BigDecimal number -> wording.decimal(number);
            case Money amount -> wording.amount(amount);
            case LocalDate day -> Formats.date(day);
            case YearMonth month -> wording.month(month);
            case String picture
            when PICTURE.matcher(picture).lookingAt() ->
                wording.text("artefact.picture", Math.max(1, picture.length() * 3 / 4 / 1000));
            case String picture
            when Photograph.isNamedBy(picture) ->
                wording.text("artefact.photograph", picture.substring(0, FIRST_DIGITS));
            case String id -> names.getOrDefault(id, id);
            case Boolean yes -> wording.text(yes ? "artefact.yes" : "artefact.no");
            case Collection<?> several -> several.stream().map(this::one).collect(Collectors.joining("\n"));
            default -> String.valueOf(value);
        };
    }

    /// The same for machines: equal values are written alike, whatever their words.
    static String stored(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Money amount -> amount.euros().toPlainString();
            case Collection<?> several ->
                several.stream().map(PlaceWords::stored).collect(Collectors.joining("\n"));
            default -> String.valueOf(value);
        };
    }

    private String one(Object value) {
        return value instanceof String id ? names.getOrDefault(id, id) : of(value);
    }

    private static String label(Enum<?> constant) {
        String module = constant.getDeclaringClass().getPackageName();
        String type = constant.getDeclaringClass().getSimpleName();
        return module.substring(module.lastIndexOf('.') + 1) + "." + Character.toLowerCase(type.charAt(0))
                + type.substring(1) + "." + constant.name();
    }
}
