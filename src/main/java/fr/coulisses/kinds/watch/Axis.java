package fr.coulisses.kinds.watch;

import java.util.List;
import java.util.stream.Stream;

/// What a watch looks at. The competency names five of them; the others are free.
public enum Axis {
    ARTISTIC(true),
    TECHNOLOGICAL(true),
    REGULATORY(true),
    COMPETITIVE(true),
    ECONOMIC(true),
    AUDIENCES(false),
    TERRITORY(false),
    /// Social and environmental responsibility (RSE).
    RESPONSIBILITY(false);

    private final boolean asked;

    Axis(boolean asked) {
        this.asked = asked;
    }

    /// The five axes that the competency names, in its order.
    static List<Axis> asked() {
        return Stream.of(values()).filter(axis -> axis.asked).toList();
    }

    /// The label of its name.
    public String labelKey() {
        return "watch.axis." + name();
    }
}
