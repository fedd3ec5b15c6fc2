package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.5-02: participants, running order, means, modalities and conditions are all there: the competency names these
/// five.
class FiveHeadingsAreFilled implements Check<MediationSheet> {

    @Override
    public List<Finding> examine(MediationSheet sheet, Dossier dossier) {
        return Stream.of(
                        missing(
                                sheet.people().stream()
                                        .allMatch(each -> each.called().isBlank()),
                                "people",
                                "people"),
                        missing(
                                sheet.steps().stream()
                                        .allMatch(each -> each.content().isBlank()),
                                "steps",
                                "steps"),
                        missing(
                                sheet.means().stream()
                                        .allMatch(each -> each.label().isBlank()),
                                "means",
                                "means"),
                        missing(sheet.mode() == null, "mode", "mode"),
                        missing(sheet.admission() == null, "admission", "admission"),
                        missing(sheet.conditions().isBlank(), "conditions/surface", "conditions"))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Finding> missing(boolean isMissing, String place, String name) {
        return isMissing
                ? Stream.of(new Finding("R-C3.5-02", Severity.BLOCKING, place, "finding.R-C3.5-02." + name, List.of()))
                : Stream.empty();
    }
}
