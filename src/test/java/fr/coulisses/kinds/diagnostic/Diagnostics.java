package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Diagnostics as short as a rule can be told in.
final class Diagnostics {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Diagnostics() {}

    static Diagnostic diagnostic(String json) {
        return JsonMapper.shared().readValue(json.replace('\'', '"'), Diagnostic.class);
    }

    static List<Finding> findings(Check<Diagnostic> check, String json) {
        return check.examine(
                diagnostic(json), new Dossier(ProjectSheet.titled("Essai"), TODAY, ParameterSnapshot.shipped(TODAY)));
    }
}
