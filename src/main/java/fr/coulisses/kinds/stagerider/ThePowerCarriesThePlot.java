package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;

/// The power that is asked for carries what stands on the plot: 1 kVA is taken for 1 kW. Arithmetic; the margin of a
/// fifth is asked of the place (R-C3.2-05).
class ThePowerCarriesThePlot implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        BigDecimal asked = rider.power().kva();
        BigDecimal needed = BigDecimal.valueOf(rider.watts(), 3);
        return asked == null || asked.compareTo(needed) >= 0
                ? List.of()
                : List.of(new Finding(
                        "R-C3.2-05",
                        Severity.WARNING,
                        "power/kva",
                        "finding.R-C3.2-05.plot",
                        List.of(Figure.number(asked), Figure.number(needed))));
    }
}
