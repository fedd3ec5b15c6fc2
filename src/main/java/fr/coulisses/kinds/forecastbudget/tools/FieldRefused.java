package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.shared.Refusal;

/// A field that does not allow an answer: it is empty, or says something that cannot be.
public class FieldRefused extends Refusal {

    private final String field;
    private final boolean missing;

    private FieldRefused(String field, boolean missing, String label, Object... arguments) {
        super(label, arguments);
        this.field = field;
        this.missing = missing;
    }

    static FieldRefused missing(String field, String words) {
        return new FieldRefused(field, true, "forecastbudget.tool.refused.missing", words);
    }

    static FieldRefused of(String field, String label, Object... arguments) {
        return new FieldRefused(field, false, label, arguments);
    }

    public String field() {
        return field;
    }

    /// Whether it is only not filled in yet, which is no mistake.
    public boolean isMissing() {
        return missing;
    }
}
