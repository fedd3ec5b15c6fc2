package fr.coulisses.examination;

import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.shared.FoldedText;
import org.jspecify.annotations.Nullable;

/// Which knots somebody wants to see.
///
/// @param text that their words hold, whatever its accents and capitals; empty for all
/// @param type `null` for all
public record ThreadFilter(String text, @Nullable KnotType type) {

    public static final ThreadFilter ALL = new ThreadFilter("", null);

    boolean takes(Strand strand) {
        return (type == null || strand.knot().type() == type)
                && FoldedText.of(strand.knot().label()).contains(FoldedText.of(text));
    }
}
