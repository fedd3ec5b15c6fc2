package fr.coulisses.artefact.export;

import fr.coulisses.shared.Money;
import java.util.List;

/// Amounts to be drawn as horizontal bars, longest first as given.
public record Bars(String title, List<Bar> bars) {

    public Bars {
        bars = List.copyOf(bars);
    }

    /// @param written the amount as people read it, drawn at the end of the bar
    public record Bar(String name, Money amount, String written) {}
}
