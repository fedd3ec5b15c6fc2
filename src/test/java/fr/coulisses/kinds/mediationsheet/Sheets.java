package fr.coulisses.kinds.mediationsheet;

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

/// Sheets as short as a rule can be told in, as the JSON that an editor writes.
final class Sheets {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private Sheets() {}

    static MediationSheet of(String json) {
        return JsonMapper.shared().readValue(json, MediationSheet.class);
    }

    /// The sample that has everything.
    static MediationSheet sample() {
        try (InputStream file = Objects.requireNonNull(Sheets.class.getResourceAsStream("sample-1.json"))) {
            return JsonMapper.shared().readValue(file, MediationSheet.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The places and names of what a check finds: `duration long`.
    static List<String> found(Check<MediationSheet> check, String json) {
        return found(check, of(json));
    }

    static List<String> found(Check<MediationSheet> check, MediationSheet sheet) {
        return findings(check, sheet).stream()
                .map(finding -> finding.place() + " "
                        + finding.message().substring(finding.message().lastIndexOf('.') + 1))
                .toList();
    }

    static List<Finding> findings(Check<MediationSheet> check, MediationSheet sheet) {
        return check.examine(
                sheet, new Dossier(ProjectSheet.titled("Nuits de la halle"), DAY, ParameterSnapshot.shipped(DAY)));
    }
}
