package fr.coulisses.kinds.stakeholdermap;

/// What the grid of interest and influence advises; 3 and 4 are high, 1 and 2 are low.
public enum Quadrant {
    KEEP_SATISFIED,
    MANAGE_CLOSELY,
    MONITOR,
    KEEP_INFORMED;

    private static final int HIGH = 3;

    static Quadrant of(int interest, int influence) {
        if (influence >= HIGH) {
            return interest >= HIGH ? MANAGE_CLOSELY : KEEP_SATISFIED;
        }
        return interest >= HIGH ? KEEP_INFORMED : MONITOR;
    }

    public String labelKey() {
        return "stakeholdermap.quadrant." + name();
    }
}
