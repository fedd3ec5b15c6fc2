package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-03: the steps of the running order take as long as was announced, to the minute.
class StepsFillTheDuration implements Check<MediationSheet> {

    @Override
    public List<Finding> examine(MediationSheet sheet, Dossier dossier) {
        if (sheet.duration() == null) {
            return List.of(finding("none"));
        }
        int sum = RunningOrder.of(sheet).sum();
        if (sheet.steps().isEmpty() || sum == sheet.duration()) {
            return List.of();
        }
        String difference = String.valueOf(Math.abs(sum - sheet.duration()));
        return List.of(finding(
                sum > sheet.duration() ? "long" : "short",
                String.valueOf(sum),
                String.valueOf(sheet.duration()),
                difference));
    }

    private static Finding finding(String name, String... arguments) {
        return new Finding("R-C3.5-03", Severity.BLOCKING, "duration", "finding.R-C3.5-03." + name, List.of(arguments));
    }
}
