package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.shared.DecimalText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What the fields of a simulator say: what was typed, and what is proposed where nobody typed.
public final class Inputs {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Field> shown = new LinkedHashMap<>();
    private final Function<Field, String> words;

    /// @param typed by the names of the fields; the others say what is proposed
    /// @param words what a field is called, for those who read a refusal
    public Inputs(List<Field> fields, Map<String, String> typed, Function<Field, String> words) {
        this.words = words;
        for (Field field : fields) {
            String given = typed.get(field.name());
            texts.put(
                    field.name(),
                    given == null || !isPossible(field, given)
                            ? field.proposed().apply(this)
                            : given);
            if (field.shown().test(this)) {
                shown.put(field.name(), field);
            }
        }
    }

    /// What a field says, as it was typed.
    public String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    public boolean isShown(String name) {
        return shown.containsKey(name);
    }

    boolean is(String name, Object choice) {
        return text(name).equals(choice.toString());
    }

    /// The number in a field.
    ///
    /// @throws FieldRefused when it is empty, no number, or beyond its limits
    BigDecimal number(String name) {
        if (text(name).isEmpty()) {
            throw FieldRefused.missing(name, named(name));
        }
        return optional(name);
    }

    /// The number in a field that may stay empty, and then is 0.
    BigDecimal optional(String name) {
        Field field = shown.get(name);
        String text = text(name);
        if (field == null || text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal number = DecimalText.parse(text)
                .orElseThrow(() -> FieldRefused.of(name, "forecastbudget.tool.refused.number", named(name), text));
        BigDecimal least = new BigDecimal(field.kind().least());
        BigDecimal most = new BigDecimal(field.kind().most());
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw FieldRefused.of(name, "forecastbudget.tool.refused.range", named(name), text, least, most);
        }
        if (field.kind() == Field.Kind.COUNT && number.stripTrailingZeros().scale() > 0) {
            throw FieldRefused.of(name, "forecastbudget.tool.refused.whole", named(name), text);
        }
        return number;
    }

    private String named(String name) {
        Field field = shown.get(name);
        return field == null ? name : words.apply(field);
    }

    /// An address may ask for a choice that does not exist.
    private static boolean isPossible(Field field, String text) {
        return field.kind() != Field.Kind.CHOICE
                || field.options().stream().anyMatch(option -> option.value().equals(text));
    }
}
