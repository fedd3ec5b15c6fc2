package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.coulisses.kinds.forecastbudget.tools.Field;
import fr.coulisses.kinds.forecastbudget.tools.Tool;
import fr.coulisses.shared.Letters;
import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody typed into the fields of a simulator, as an address can say it.
///
/// @param byField only what was typed, not what is proposed
record TypedTexts(Tool tool, Map<String, String> byField) {

    private static final int LONGEST = 120;

    static TypedTexts of(Tool tool, QueryParameters asked) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field field : tool.fields()) {
            asked.getSingleParameter(name(tool, field.name()))
                    .ifPresent(text -> texts.put(field.name(), Letters.beginning(text, LONGEST)));
        }
        return new TypedTexts(tool, texts);
    }

    /// The same under the names that an address uses.
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        byField.forEach((field, text) -> named.put(name(tool, field), text));
        return named;
    }

    private static String name(Tool tool, String field) {
        return tool.key() + "." + field;
    }
}
