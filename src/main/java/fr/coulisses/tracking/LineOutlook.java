package fr.coulisses.tracking;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a team expects of a line at completion, and why.
///
/// @param forecast euros; `null` while the team leaves it to the figures
public record LineOutlook(UUID line, @Nullable BigDecimal forecast, String comment) {}
