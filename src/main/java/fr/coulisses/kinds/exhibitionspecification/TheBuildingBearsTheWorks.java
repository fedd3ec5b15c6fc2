package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// R-C3.2-04: no fixing of a wall, and no floor, bears more than it can.
class TheBuildingBearsTheWorks implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.works().stream()
                .flatMap(work -> Stream.concat(onTheWall(specification, work), onTheFloor(specification, work)))
                .toList();
    }

    private static Stream<Finding> onTheWall(ExhibitionSpecification specification, Work work) {
        return specification
                .wall(work.hanging().wall())
                .map(wall -> over(work, "hanging/points", "fixing", wall.name(), work.pointLoad(), wall.pointLoad()))
                .orElse(Stream.empty());
    }

    private static Stream<Finding> onTheFloor(ExhibitionSpecification specification, Work work) {
        return specification
                .roomOf(work)
                .map(room -> over(work, "hanging/floorLoad", "floor", room.name(), work.floorLoad(), room.load()))
                .orElse(Stream.empty());
    }

    private static Stream<Finding> over(
            Work work,
            String name,
            String message,
            String where,
            @Nullable BigDecimal load,
            @Nullable BigDecimal most) {
        return load == null || most == null || load.compareTo(most) <= 0
                ? Stream.empty()
                : Stream.of(new Finding(
                        "R-C3.2-04",
                        Severity.BLOCKING,
                        "works/" + work.id() + "/" + name,
                        "finding.R-C3.2-04." + message,
                        List.of(work.called(), where, Figure.number(load), Figure.number(most))));
    }
}
