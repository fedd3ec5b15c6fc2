package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.examination.cross.ProjectDossier.PlacedText;
import java.util.List;
import java.util.stream.Stream;

/// R-X-25: nothing that goes to a jury holds a social security number or a bank account. What stands there is not
/// repeated in the finding.
class NoPrivateDataIsKept implements CrossCheck {

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        return project.texts().stream().flatMap(NoPrivateDataIsKept::found).toList();
    }

    private static Stream<SpottedFinding> found(PlacedText place) {
        return Stream.of(PrivateData.values())
                .filter(data -> data.isIn(place.text()))
                .map(data -> SpottedFinding.at("R-X-25", Severity.WARNING, place.spot(), data.name(), place.name()));
    }
}
