package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Studies as short as a rule can be told in.
final class Studies {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Studies() {}

    static DemandStudy study(String json) {
        return JsonMapper.shared().readValue(json.replace('\'', '"'), DemandStudy.class);
    }

    static List<Finding> findings(Check<DemandStudy> check, String json) {
        return check.examine(
                study(json), new Dossier(ProjectSheet.titled("Essai"), TODAY, ParameterSnapshot.shipped(TODAY)));
    }
}
