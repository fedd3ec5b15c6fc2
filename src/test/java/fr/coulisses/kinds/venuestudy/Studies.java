package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Venue studies for the tests of their rules, from JSON with single quotes.
final class Studies {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final LocalDate EVENT = LocalDate.of(2027, 4, 23);

    private Studies() {}

    static VenueStudy of(String json) {
        return JsonMapper.shared().readValue(json.replace('\'', '"'), VenueStudy.class);
    }

    static Dossier dossier(ProjectType type) {
        ProjectSheet titled = ProjectSheet.titled("Nuits de la halle");
        ProjectSheet sheet = new ProjectSheet(
                titled.title(),
                titled.nature(),
                type,
                titled.disciplines(),
                "",
                "",
                "",
                "",
                EVENT,
                EVENT,
                null,
                null,
                null,
                300,
                titled.vatRegime(),
                titled.organisation());
        return new Dossier(sheet, TODAY, ParameterSnapshot.shipped(TODAY));
    }

    static List<Finding> findings(Check<VenueStudy> check, String json) {
        return check.examine(of(json), dossier(ProjectType.CONCERT));
    }

    /// `BLOCKING finding.R-C3.2-01.more capacity 301 300`, without the beginning of the sentence.
    static List<String> said(Check<VenueStudy> check, String json) {
        return said(findings(check, json));
    }

    static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> String.join(
                        " ",
                        finding.severity().name(),
                        finding.message().substring("finding.R-C3.2-".length()),
                        finding.place(),
                        String.join(" ", finding.arguments())))
                .map(String::strip)
                .toList();
    }
}
