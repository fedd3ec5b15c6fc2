package fr.coulisses.parameter;

import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.Formats;
import java.math.BigDecimal;
import java.util.Locale;

/// What a figure is measured in: `%`, `% HT`, `EUR/an`, `jours`; or `ref`, when the figure is that of another code.
public record Unit(String name) {

    private static final String MONEY = "EUR";
    private static final char NO_BREAK_SPACE = '\u00a0';

    public boolean isReference() {
        return name.equals("ref");
    }

    public boolean isPercent() {
        return name.startsWith("%");
    }

    public boolean isMoney() {
        return name.startsWith(MONEY);
    }

    /// A value as people read it: `8,8 % HT`, `80 011 €/an`, `15 jours`; empty for an empty one.
    public String written(String text, Locale language) {
        if (text.isEmpty() || isReference()) {
            return text;
        }
        return DecimalText.parse(text)
                .map(number -> written(number, language))
                .orElseGet(() -> text + NO_BREAK_SPACE + name);
    }

    private String written(BigDecimal number, Locale language) {
        if (isPercent()) {
            return Formats.percent(number, language) + name.substring(1);
        }
        String decimal = Formats.decimal(number, language) + NO_BREAK_SPACE;
        return isMoney() ? decimal + "€" + name.substring(MONEY.length()) : decimal + name;
    }
}
