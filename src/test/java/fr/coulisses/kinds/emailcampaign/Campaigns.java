package fr.coulisses.kinds.emailcampaign;

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

/// Campaigns as short as a rule can be told in, as the JSON that an editor writes.
final class Campaigns {

    static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private Campaigns() {}

    static EmailCampaign of(String json) {
        return JsonMapper.shared().readValue(json, EmailCampaign.class);
    }

    /// The sample that has everything.
    static EmailCampaign sample() {
        try (InputStream file = Objects.requireNonNull(Campaigns.class.getResourceAsStream("sample-1.json"))) {
            return JsonMapper.shared().readValue(file, EmailCampaign.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The severities, places and names of what a check finds: `ADVICE subject missing`.
    static List<String> found(Check<EmailCampaign> check, String json) {
        return findings(check, json).stream()
                .map(finding -> finding.severity() + " " + finding.place() + " "
                        + finding.message().substring(finding.message().lastIndexOf('.') + 1))
                .toList();
    }

    static List<Finding> findings(Check<EmailCampaign> check, String json) {
        return check.examine(
                of(json), new Dossier(ProjectSheet.titled("Nuits de la halle"), DAY, ParameterSnapshot.shipped(DAY)));
    }
}
