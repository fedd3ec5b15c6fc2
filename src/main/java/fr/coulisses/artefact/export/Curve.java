package fr.coulisses.artefact.export;

import fr.coulisses.shared.Money;
import java.util.List;
import java.util.Locale;

/// Money that comes and goes step by step, as bars above and below zero, and what is left after each, as a line.
///
/// @param in the name of what comes, in the legend
/// @param out the name of what goes
/// @param left the name of what is left
/// @param lowest what is written beside the lowest point of the line; empty when it needs no mark
/// @param language of the numbers along the side
public record Curve(String title, String in, String out, String left, List<Step> steps, String lowest, Locale language)
        implements Diagram {

    public Curve {
        steps = List.copyOf(steps);
    }

    /// @param name written under the step, for instance « mai 2027 »
    public record Step(String name, Money in, Money out, Money left) {}
}
