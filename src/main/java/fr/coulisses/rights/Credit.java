package fr.coulisses.rights;

import java.util.Objects;

/// How the author is named (CPI L.121-1).
///
/// @param line exactly as the holder wants it
/// @param checked whether somebody has read it on everything that is published
public record Credit(String line, Boolean checked) {

    static final Credit NONE = new Credit("", false);

    public Credit {
        line = Objects.requireNonNullElse(line, "");
        checked = Boolean.TRUE.equals(checked);
    }
}
