package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A showcase, a pedestal, a platform… All sizes in cm.
///
/// @param climate inside it: seal, silica gel, light
/// @param content the works it holds
public record Display(
        String id,
        String name,
        @Nullable DisplayKind kind,
        @Nullable Integer quantity,
        @Nullable BigDecimal width,
        @Nullable BigDecimal depth,
        @Nullable BigDecimal height,
        Boolean locked,
        String climate,
        @Nullable Provider provider,
        String content) {

    public Display {
        name = Unwritten.text(name);
        locked = Boolean.TRUE.equals(locked);
        climate = Unwritten.text(climate);
        content = Unwritten.text(content);
    }
}
