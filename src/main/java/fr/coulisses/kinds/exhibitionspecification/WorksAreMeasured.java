package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.2-04: a place can only answer to what it is told: the height, the width and the weight of each object.
class WorksAreMeasured implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.works().stream()
                .filter(Work::isSolid)
                .flatMap(work -> missing(work).limit(1).map(name -> finding(work, name)))
                .toList();
    }

    private static Stream<String> missing(Work work) {
        Size size = work.size();
        return Stream.of(
                        size.shownHeight() == null ? "size/height" : "",
                        size.shownWidth() == null ? "size/width" : "",
                        size.weight() == null ? "size/weight" : "",
                        work.hanging().fixing() == null ? "hanging/fixing" : "")
                .filter(name -> !name.isEmpty());
    }

    private static Finding finding(Work work, String name) {
        return new Finding(
                "R-C3.2-04",
                Severity.WARNING,
                "works/" + work.id() + "/" + name,
                "finding.R-C3.2-04.unmeasured",
                List.of(work.called(), Figure.label("exhibitionspecification.field.works." + name.replace('/', '.'))));
    }
}
