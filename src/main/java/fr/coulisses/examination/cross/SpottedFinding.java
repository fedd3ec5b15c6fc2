package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// A finding about a whole project, and where to look.
public record SpottedFinding(Finding finding, Spot spot) {

    /// A finding whose sentence is the label `finding.`, the code and a name.
    public static SpottedFinding at(String code, Severity severity, Spot spot, String name, String... arguments) {
        return new SpottedFinding(
                new Finding(code, severity, spot.path(), "finding." + code + "." + name, List.of(arguments)), spot);
    }
}
