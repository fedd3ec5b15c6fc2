package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// Releases as short as a rule can be told in, as the JSON that an editor writes.
final class Releases {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private Releases() {}

    static PressRelease of(String json) {
        return JsonMapper.shared().readValue(json, PressRelease.class);
    }

    /// The sample that has everything.
    static PressRelease sample() {
        try (InputStream file = Objects.requireNonNull(Releases.class.getResourceAsStream("sample-1.json"))) {
            return JsonMapper.shared().readValue(file, PressRelease.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The places and names of what a check finds: `embargo/on over`.
    static List<String> found(Check<PressRelease> check, String json) {
        return findings(check, json).stream()
                .map(finding -> finding.place() + " "
                        + finding.message().substring(finding.message().lastIndexOf('.') + 1))
                .toList();
    }

    static List<Finding> findings(Check<PressRelease> check, String json) {
        return check.examine(
                of(json), new Dossier(ProjectSheet.titled("Nuits de la halle"), DAY, ParameterSnapshot.shipped(DAY)));
    }
}
