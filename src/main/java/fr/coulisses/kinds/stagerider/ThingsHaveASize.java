package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// R-C3.5-10: what stands on the plot has a width and a depth above zero, or its picture says nothing.
class ThingsHaveASize implements Check<StageRider> {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(100);

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (PlotItem item : rider.items()) {
            look(found, item, "width", item.width());
            look(found, item, "depth", item.depth());
        }
        return found;
    }

    private static void look(List<Finding> found, PlotItem item, String side, @Nullable BigDecimal metres) {
        if (metres == null || metres.signum() <= 0 || metres.compareTo(LARGEST) > 0) {
            found.add(new Finding(
                    "R-C3.5-10",
                    Severity.WARNING,
                    "items/" + item.id() + "/" + side,
                    "finding.R-C3.5-10." + side,
                    List.of(item.label(), metres == null ? "–" : Figure.number(metres))));
        }
    }
}
