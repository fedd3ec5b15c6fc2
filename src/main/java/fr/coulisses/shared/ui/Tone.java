package fr.coulisses.shared.ui;

import java.util.Locale;

/// What a state means to the person who reads it; always shown with a sign and a word, never by colour alone.
public enum Tone {
    NEUTRAL("○"),
    GOOD("✓"),
    WAIT("…"),
    WARN("!"),
    BAD("✕");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /// The class of the styles, for instance `badge-good`.
    String styled(String component) {
        return component + "-" + name().toLowerCase(Locale.ROOT);
    }
}
