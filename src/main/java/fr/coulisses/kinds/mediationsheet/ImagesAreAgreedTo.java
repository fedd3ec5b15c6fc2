package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-07: the right of the participants to their image is taken care of; where there may be minors, those who
/// represent them agree (C. civ., art. 9).
class ImagesAreAgreedTo implements Check<MediationSheet> {

    @Override
    public List<Finding> examine(MediationSheet sheet, Dossier dossier) {
        Conditions.ImageRights images = sheet.conditions().images();
        if (images == null) {
            return finding("none");
        }
        return sheet.hasMinors() && !images.coversMinors() ? finding("minors") : List.of();
    }

    private static List<Finding> finding(String name) {
        return List.of(new Finding(
                "R-C3.5-07", Severity.WARNING, "conditions/images", "finding.R-C3.5-07." + name, List.of()));
    }
}
