package fr.coulisses.artefact.export;

import fr.coulisses.shared.Money;
import java.util.List;

/// Amounts to be drawn as horizontal bars, in the order given.
public record Bars(String title, List<Bar> bars) implements Diagram {

    public Bars {
        bars = List.copyOf(bars);
    }

    /// How a bar is filled: what a colour says, a pattern says too.
    public enum Fill {
        SOLID,
        HATCHED,
        DOTTED,
        EMPTY
    }

    /// @param written the amount as people read it, drawn at the end of the bar
    public record Bar(String name, Money amount, String written, Fill fill) {

        public Bar(String name, Money amount, String written) {
            this(name, amount, written, Fill.SOLID);
        }
    }
}
