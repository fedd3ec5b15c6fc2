package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Watches as short as a rule can be told in, on the last day of November 2026.
final class Watches {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private Watches() {}

    static Watch of(String json) {
        return JsonMapper.shared().readValue(json, Watch.class);
    }

    static List<Finding> findings(Check<Watch> check, String json) {
        return check.examine(of(json), new Dossier(ProjectSheet.titled("Nuits"), DAY, ParameterSnapshot.shipped(DAY)));
    }

    /// The places and what the sentences mention: `sources [label:watch.axis.ARTISTIC]`.
    static List<String> found(Check<Watch> check, String json) {
        return findings(check, json).stream()
                .map(finding -> finding.place() + " " + finding.arguments())
                .toList();
    }
}
