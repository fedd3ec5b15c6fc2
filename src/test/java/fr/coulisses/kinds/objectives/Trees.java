package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Objectives as short as a rule can be told in.
final class Trees {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Trees() {}

    static Objectives objectives(String json) {
        return JsonMapper.shared().readValue(json.replace('\'', '"'), Objectives.class);
    }

    static ObjectNode content(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    static List<Finding> findings(Check<Objectives> check, String json) {
        return findings(check, json, null, null);
    }

    /// @param first the first day of the project
    /// @param last its last
    static List<Finding> findings(
            Check<Objectives> check, String json, @Nullable LocalDate first, @Nullable LocalDate last) {
        ProjectSheet bare = ProjectSheet.titled("Essai");
        ProjectSheet dated = new ProjectSheet(
                bare.title(),
                bare.nature(),
                bare.type(),
                bare.disciplines(),
                bare.brief(),
                bare.commissioner(),
                bare.territory(),
                bare.inseeCode(),
                first,
                last,
                bare.performances(),
                bare.ticketedSessions(),
                bare.openingDays(),
                bare.capacity(),
                bare.vatRegime(),
                bare.organisation());
        return check.examine(objectives(json), new Dossier(dated, TODAY, ParameterSnapshot.shipped(TODAY)));
    }
}
