package fr.coulisses.kinds.communicationplan;

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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Plans as short as a rule can be told in, for an event of 23 and 24 April 2027.
final class Plans {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    /// What an action needs to be right in every way.
    static final String WHOLE = "'title': 'Affiche', 'goal': 'g', 'targets': ['t'], 'support': 'FLYER',"
            + " 'start': '2027-03-01', 'cost': 100, 'line': 'l', 'responsible': 'Inès', 'indicator': 'Dépôts'";

    private Plans() {}

    static CommunicationPlan plan(String json) {
        return JsonMapper.shared().readValue(json.replace('\'', '"'), CommunicationPlan.class);
    }

    /// A plan with an objective `g`, a target `t`, a line `l` of 100 € and one action, whose id is `a`.
    ///
    /// @param fields of the action: `'cost': 80`
    static CommunicationPlan of(String fields) {
        return of(fields, "'works': []");
    }

    /// @param more of the plan
    static CommunicationPlan of(String fields, String more) {
        return plan("{'goals': [{'id': 'g', 'level': 'COGNITIVE', 'title': 'Faire connaître'}],"
                + " 'targets': [{'id': 't', 'name': 'Voisins'}],"
                + " 'lines': [{'id': 'l', 'label': 'Impression', 'account': '623', 'compared': true,"
                + " 'amount': {'euros': 100.00}}], 'actions': [{'id': 'a', " + fields + "}], " + more + "}");
    }

    static CommunicationPlan sample() {
        try (InputStream file = Plans.class.getResourceAsStream("sample-1.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(file).readAllBytes(), CommunicationPlan.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static ProjectSheet project(@Nullable Integer performances) {
        ProjectSheet titled = ProjectSheet.titled("Nuits de la halle");
        return new ProjectSheet(
                titled.title(),
                titled.nature(),
                titled.type(),
                titled.disciplines(),
                "",
                "",
                "",
                "",
                LocalDate.of(2027, 4, 23),
                LocalDate.of(2027, 4, 24),
                performances,
                null,
                null,
                null,
                titled.vatRegime(),
                titled.organisation());
    }

    static List<Finding> findings(Check<CommunicationPlan> check, CommunicationPlan plan) {
        return findings(check, plan, project(null));
    }

    static List<Finding> findings(Check<CommunicationPlan> check, CommunicationPlan plan, ProjectSheet project) {
        return check.examine(plan, new Dossier(project, TODAY, ParameterSnapshot.shipped(TODAY)));
    }

    /// Each as its message and its place.
    static List<String> said(Check<CommunicationPlan> check, CommunicationPlan plan) {
        return said(findings(check, plan));
    }

    static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.message().replace("finding.", "") + " " + finding.place())
                .toList();
    }
}
