package fr.coulisses.artefact.export;

/// What a document is printed on.
public enum Paper {
    A4("", 1.2),
    /// Its pictures take the whole width.
    A3_LANDSCAPE(
            "@page { size: A3 landscape; margin: 12mm 12mm 16mm; } .chart svg { width: 384mm; height: auto; }", 0.6);

    private final String style;
    private final double room;

    Paper(String style, double room) {
        this.style = style;
        this.room = room;
    }

    /// How high a picture may be on the first page, below the title, for a width of 1.
    public double room() {
        return room;
    }

    /// What the print style says differently.
    String style() {
        return style;
    }
}
