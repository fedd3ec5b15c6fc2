package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Riders as small as a test needs them.
final class Riders {

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final ProjectSheet PROJECT = ProjectSheet.titled("Nuits");

    private Riders() {}

    /// @param json with single quotes for double ones
    static StageRider of(String json) {
        return JSON.treeToValue(content(json), StageRider.class);
    }

    static ObjectNode content(String json) {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }

    static StageRider read(ObjectNode content) {
        return JSON.treeToValue(content, StageRider.class);
    }

    /// What a check finds: the place, and the end of the label of its sentence.
    static List<String> found(Check<StageRider> check, String json) {
        return findings(check, of(json)).stream()
                .map(finding -> finding.place() + " "
                        + finding.message().substring(finding.message().lastIndexOf('.') + 1))
                .toList();
    }

    static List<Finding> findings(Check<StageRider> check, StageRider rider) {
        return check.examine(rider, new Dossier(PROJECT, DAY, ParameterSnapshot.shipped(DAY)));
    }

    static Wording french() {
        return new Wording(new Labels(), Locale.FRENCH, PROJECT);
    }
}
