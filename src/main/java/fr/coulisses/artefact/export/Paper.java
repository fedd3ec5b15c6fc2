package fr.coulisses.artefact.export;

/// What a document is printed on.
public enum Paper {
    A4(""),
    /// Its pictures take the whole width.
    A3_LANDSCAPE("@page { size: A3 landscape; margin: 12mm 12mm 16mm; } .chart svg { width: 384mm; height: auto; }");

    private final String style;

    Paper(String style) {
        this.style = style;
    }

    /// What the print style says differently.
    String style() {
        return style;
    }
}
