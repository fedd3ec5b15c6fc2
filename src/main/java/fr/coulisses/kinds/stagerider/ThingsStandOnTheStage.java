package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// R-C3.5-10: the middle of what is on the plot is on the stage, its edges included; what stands in the wings is said
/// to, with its name.
class ThingsStandOnTheStage implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        BigDecimal width = StagePicture.width(rider.space());
        BigDecimal depth = StagePicture.depth(rider.space());
        return rider.items().stream()
                .filter(item -> isBeyond(item.x(), width) || isBeyond(item.y(), depth))
                .map(item -> new Finding(
                        "R-C3.5-10",
                        Severity.ADVICE,
                        "items/" + item.id() + "/" + (isBeyond(item.x(), width) ? "x" : "y"),
                        "finding.R-C3.5-10.outside",
                        List.of(item.label(), Figure.number(width), Figure.number(depth))))
                .toList();
    }

    private static boolean isBeyond(@Nullable BigDecimal metres, BigDecimal most) {
        return metres == null || metres.signum() < 0 || metres.compareTo(most) > 0;
    }
}
