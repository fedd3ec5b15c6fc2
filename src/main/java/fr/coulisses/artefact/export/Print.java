package fr.coulisses.artefact.export;

import java.util.Locale;

/// How large a document is set on paper.
public enum Print {
    USUAL,
    /// Smaller and closer, for sheets that have to fit on one page.
    COMPACT,
    /// At the usual size with narrow margins, headings beside what they stand for: running text that is to fit on one
    /// page.
    SINGLE,
    /// No letter under 18 points, for readers who see little.
    LARGE;

    /// In half points.
    private static final int TEXT = 20;

    private static final int LARGE_TEXT = 36;

    /// The class of the page it is printed from; empty for the usual one.
    String style() {
        return this == USUAL ? "" : name().toLowerCase(Locale.ROOT);
    }

    /// How large something is in a text document: headings stand out from large text as much as from the usual.
    ///
    /// @param size in half points, as it usually is
    int size(int size) {
        return this == LARGE ? LARGE_TEXT + Math.max(0, size - TEXT) : size;
    }

    /// The rule for the free edges of a printed page where they are not the usual ones; empty for those.
    String edges() {
        return this == SINGLE ? "@page { margin: 13mm 15mm 14mm; }" : "";
    }

    /// The size of what stands around the text of a printed page.
    String margins() {
        return this == LARGE ? "18pt" : "8pt";
    }
}
