package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Unwritten;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A colour of the brand.
///
/// @param hex as designers write it: `#5B2A86`
public record Colour(String id, String name, String hex) {

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");

    public Colour(String id, @Nullable String name, @Nullable String hex) {
        this.id = id;
        this.name = Unwritten.text(name);
        this.hex = Unwritten.text(hex);
    }

    /// Red, green and blue in one number; nothing while it is no colour.
    Optional<Integer> rgb() {
        var matcher = HEX.matcher(hex.strip());
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1), 16)) : Optional.empty();
    }

    /// `#5B2A86`, as designers write it, whoever wrote it.
    String code() {
        return "#" + hex.strip().replace("#", "").toUpperCase(Locale.ROOT);
    }

    /// `Violet (#5B2A86)`.
    String called() {
        return name.isBlank() ? hex : hex.isBlank() ? name : name + " (" + hex.toUpperCase(Locale.ROOT) + ")";
    }
}
