package fr.coulisses.kinds.editorialcalendar;

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

/// Calendars as short as a rule can be told in, as the JSON that an editor writes.
final class Calendars {

    static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private Calendars() {}

    static EditorialCalendar of(String json) {
        return JsonMapper.shared().readValue(json, EditorialCalendar.class);
    }

    /// The sample that has everything.
    static EditorialCalendar sample() {
        try (InputStream file = Objects.requireNonNull(Calendars.class.getResourceAsStream("sample-1.json"))) {
            return JsonMapper.shared().readValue(file, EditorialCalendar.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The severities, places and names of what a check finds: `ADVICE subject missing`.
    static List<String> found(Check<EditorialCalendar> check, String json) {
        return findings(check, json).stream()
                .map(finding -> finding.severity() + " " + finding.place() + " "
                        + finding.message().substring(finding.message().lastIndexOf('.') + 1))
                .toList();
    }

    static List<Finding> findings(Check<EditorialCalendar> check, String json) {
        return check.examine(
                of(json), new Dossier(ProjectSheet.titled("Nuits de la halle"), DAY, ParameterSnapshot.shipped(DAY)));
    }
}
