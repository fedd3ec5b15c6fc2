package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the rider asks of a place is no negative size: nothing could be held against it.
class SizesAreAboveZero implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        StageSpace space = rider.space();
        LoadIn loadIn = rider.loadIn();
        return Stream.of(
                        new Size("space/width", space.width()),
                        new Size("space/depth", space.depth()),
                        new Size("space/height", space.height()),
                        new Size("space/wings", space.wings()),
                        new Size("space/risers", space.risers()),
                        new Size("space/slope", space.slope()),
                        new Size("space/load", space.load()),
                        new Size("space/riggingLoad", space.riggingLoad()),
                        new Size("power/kva", rider.power().kva()),
                        new Size("loadIn/doorWidth", loadIn.doorWidth()),
                        new Size("loadIn/doorHeight", loadIn.doorHeight()),
                        new Size("loadIn/dock", loadIn.dock()),
                        new Size("loadIn/setUp", loadIn.setUp()),
                        new Size("loadIn/strike", loadIn.strike()))
                .filter(Size::isNegative)
                .map(size -> new Finding(
                        "R-C3.5-10",
                        Severity.WARNING,
                        size.place(),
                        "finding.R-C3.5-10.negative",
                        List.of(Figure.label("stagerider.field." + size.place().replace('/', '.')))))
                .toList();
    }

    private record Size(String place, @Nullable BigDecimal value) {

        boolean isNegative() {
            return value != null && value.signum() < 0;
        }
    }
}
